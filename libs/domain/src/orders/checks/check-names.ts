import type { Warning } from '../../deadlines/index.js';
import type { Party, ReadClause, ReadItem } from '../order-reading.js';
import { nameVariants } from '../parties/index.js';

/** Names that are nearly the same: of people (one misspelled, or two), of bodies and groups (one written differently). */
export function checkNames(items: readonly ReadItem[], clauses: readonly ReadClause[]): Warning[] {
  const placed = items.flatMap(({ number, responsible, executors }) =>
    [...responsible, ...executors].map((party) => ({ party, place: number })),
  );
  return [...similarPeople(placed), ...similarBodies(placed, clauses)];
}

interface PlacedParty {
  readonly party: Party;
  readonly place: string;
}

function similarBodies(placed: readonly PlacedParty[], clauses: readonly ReadClause[]): Warning[] {
  const inRows = placesByName(placed.filter(({ party }) => party.type !== 'person'));
  const inClauses = new Map(clauses.flatMap(({ assignee, number }) => (assignee === null ? [] : [[assignee, number]])));
  const groups = nameVariants([...inRows.keys(), ...inClauses.keys()]);
  return groups.map((names) => {
    const places = names.map((name) => inRows.get(name) ?? inClauses.get(name) ?? '');
    return {
      level: 'info',
      code: 'name-variants',
      where: names.every((name) => inRows.has(name)) ? places.join(', ') : 'order',
      values: { names: names.map((name, at) => `${name} (${places[at]})`).join('; '), context: 'bodies' },
    };
  });
}

/** Where each name is met first. */
function placesByName(placed: readonly PlacedParty[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { party, place } of placed) if (!places.has(party.name)) places.set(party.name, place);
  return places;
}

/** Surnames of people with the same initials that differ by their ending only. */
function similarPeople(placed: readonly PlacedParty[]): Warning[] {
  const places = placesByName(placed.filter(({ party }) => party.type === 'person'));
  const alike = new Map<string, string[]>();
  for (const name of places.keys()) {
    const [surname = '', initials = ''] = name.split(' ');
    const key = `${surname.slice(0, 4)} ${initials}`;
    alike.set(key, [...(alike.get(key) ?? []), name]);
  }
  return [...alike.values()].flatMap((names) => {
    const variants = names.filter((name) => names.some((other) => other !== name && areVariants(name, other)));
    if (variants.length === 0) return [];
    const where = variants.map((name) => places.get(name) ?? '').join(', ');
    return [{ level: 'warn', code: 'name-variants', where, values: { names: variants.join(', ') } } as const];
  });
}

/** One surname is the other with its last letter changed and at most three more. */
function areVariants(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.split(' ')[0] ?? '', other.split(' ')[0] ?? ''].sort(
    (a, b) => a.length - b.length,
  );
  return long.startsWith(short.slice(0, -1)) && long.length - short.length <= 3;
}
