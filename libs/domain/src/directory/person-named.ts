import { type OrderReading, type Party, requisitePeople } from '../orders/index.js';
import { clauseParties } from './clause-parties.js';

/** Readings never change, so that what was found in one holds as long as it is kept. */
const knownFullNames = new WeakMap<OrderReading, ReadonlyMap<string, string>>();

/**
 * By what name the directory knows a person an order names: the full one, where it stands beside the initials or the order
 * writes it elsewhere for nobody else of the same initials. Initials alone are borne by many.
 */
export function personNamed(party: Pick<Party, 'name' | 'fullName'>, reading: OrderReading): string {
  if (party.fullName !== undefined) return party.fullName;
  let fullNames = knownFullNames.get(reading);
  if (fullNames === undefined) {
    fullNames = fullNamesIn(reading);
    knownFullNames.set(reading, fullNames);
  }
  return fullNames.get(party.name) ?? party.name;
}

/** By the name with initials; without those that mean several people. */
function fullNamesIn(reading: OrderReading): ReadonlyMap<string, string> {
  const people = [
    ...reading.items.flatMap((item) => [...item.responsible, ...item.executors]),
    ...reading.clauses.flatMap(clauseParties),
    ...requisitePeople(reading.order),
  ].filter(({ type }) => type === 'person');
  const fullNames = new Map<string, Set<string>>();
  for (const { name, fullName } of people) {
    if (fullName === undefined) continue;
    fullNames.set(name, (fullNames.get(name) ?? new Set()).add(fullName));
  }
  return new Map([...fullNames].flatMap(([name, [only = name, ...more]]) => (more.length > 0 ? [] : [[name, only]])));
}
