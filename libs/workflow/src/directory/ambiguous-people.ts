import type { Warning } from '@domain/deadlines';
import { directoryKeys, issuerName, matchKey, personNamed, proposeDirectory } from '@domain/directory';
import type { OrderReading, Party } from '@domain/orders';
import { requisitePeople } from '@domain/orders';
import type { OrderDocumentEntity, PersonEntity, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { Conflict } from '../acting/errors.js';
import { placeOf } from '../orders/item-warnings.js';
import { partiesOf } from '../orders/order-tasks.js';
import { partiesOfItems } from '../review/save-assigned.js';
import { organisationsByKey } from './entries-by-key.js';
import { matchesOfPeople } from './match-proposed.js';
import { namingOf } from './naming.js';

type KnownPeople = ReadonlyMap<string, Pick<PersonEntity, 'id'>>;

/**
 * Says of every row that was not dropped, and of the requisites, whose name may mean several people of the directory, between
 * whom a person chooses.
 */
export async function ambiguityRemarks(
  manager: EntityManager,
  order: OrderDocumentEntity,
  reading: OrderReading,
  items: readonly RoadmapItemEntity[],
  isKnown: (party: Party) => boolean,
): Promise<Warning[]> {
  const named = [
    ...items
      .filter(({ dropped }) => !dropped)
      .flatMap((item) => {
        const { responsible, executors } = partiesOf(item);
        const { line } = item.reading.source;
        return [...responsible, ...executors].map((party) => ({ party, place: { where: placeOf(item), line } }));
      }),
    ...requisitePeople(reading.order).map((party) => ({ party, place: { where: 'order' } })),
  ].filter(({ party }) => party.type === 'person' && !isKnown(party));
  if (named.length === 0) return [];
  const naming = await namingOf(manager, order, issuerName(reading));
  const { people } = proposeDirectory(
    reading,
    named.map(({ party }) => party),
  );
  const wanted = new Set(named.map(({ party }) => personNamed(party, reading)));
  const issuerKey = matchKey(issuerName(reading));
  const asked = people.filter((one) => one.organisationKey === issuerKey && wanted.has(one.fullName));
  const matches = await matchesOfPeople(manager, naming, asked, await organisationsByKey(manager, naming, [issuerKey]));
  const rivals = new Map(asked.map(({ key, fullName }) => [fullName, matches.get(key)?.rivals ?? []]));
  return named.flatMap(({ party, place }) => {
    const those = rivals.get(personNamed(party, reading)) ?? [];
    if (those.length === 0) return [];
    const words = those.map(({ fullName, position }) => [fullName, position].filter(Boolean).join(', ')).join('; ');
    return [
      { level: 'warn', code: 'person-ambiguous', ...place, values: { name: party.name, people: words } } as const,
    ];
  });
}

/**
 * Whom the rows of an order name is known, and before it is issued who is above them: nobody else of whom its words speak is
 * asked for. @throws Conflict `names-ambiguous` where it is left to be chosen between several of the directory
 */
export function demandPeopleKnown(
  { state }: Pick<OrderDocumentEntity, 'state'>,
  reading: OrderReading,
  items: readonly RoadmapItemEntity[],
  known: KnownPeople,
): void {
  const names = undecidedNames({ state }, reading, items, known);
  if (names.length > 0) throw new Conflict('names-ambiguous', { names: names.join(', ') });
}

/** The names by which the rows call people nobody has chosen yet, and before the order is issued those of who is above them. */
export function undecidedNames(
  { state }: Pick<OrderDocumentEntity, 'state'>,
  reading: OrderReading,
  items: readonly RoadmapItemEntity[],
  known: KnownPeople,
): string[] {
  const superiors = state === 'confirmed' ? [] : requisitePeople(reading.order);
  const undecided = [...partiesOfItems(items), ...superiors].filter((party) => isUndecided(party, reading, known));
  return [...new Set(undecided.map((party) => personNamed(party, reading)))];
}

/** A person who is left to be chosen between several of the directory. */
export function isUndecided(party: Party, reading: OrderReading, known: KnownPeople): boolean {
  const { personKey } = directoryKeys(party, reading);
  return personKey !== null && !known.has(personKey);
}
