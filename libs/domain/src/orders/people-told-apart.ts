import { requisitePeople } from './controller-of.js';
import type { OrderReading, Party } from './order-reading.js';

/** People of one surname and the same initials, whom an order writes out in full, go by their full names. */
export function withPeopleToldApart(reading: OrderReading): OrderReading {
  const shared = namesOfSeveral([
    ...reading.items.flatMap(({ responsible, executors }) => [...responsible, ...executors]),
    ...reading.clauses.flatMap(({ parties = [] }) => parties),
    ...requisitePeople(reading.order),
  ]);
  if (shared.size === 0) return reading;
  const toldApart = <One extends Party>(party: One): One =>
    party.fullName !== undefined && shared.has(party.name) ? { ...party, name: party.fullName } : party;
  return {
    ...reading,
    items: reading.items.map((item) => ({
      ...item,
      responsible: item.responsible.map(toldApart),
      executors: item.executors.map(toldApart),
    })),
    clauses: reading.clauses.map((clause) =>
      clause.parties === undefined ? clause : { ...clause, parties: clause.parties.map(toldApart) },
    ),
  };
}

function namesOfSeveral(parties: readonly Party[]): ReadonlySet<string> {
  const fullNames = new Map<string, Set<string>>();
  for (const { type, name, fullName } of parties) {
    if (type !== 'person' || fullName === undefined) continue;
    fullNames.set(name, (fullNames.get(name) ?? new Set()).add(fullName));
  }
  return new Set([...fullNames].flatMap(([name, those]) => (those.size > 1 ? [name] : [])));
}
