import { type OrderReading, type Party, requisitePeople } from '../orders/index.js';
import { bodyNamed } from './body-named.js';
import { attachedByName } from './class-rule.js';
import { clauseParties } from './clause-parties.js';
import { kindOfName, type ProposedKind } from './kind-of-name.js';
import { matchKey, personMatchKey, postMatchKey } from './match-key.js';
import { personNamed } from './person-named.js';

export interface ProposedOrganisation {
  readonly key: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly kind: ProposedKind;
  /** The body that issued the order, for what stands below such a body in the line of control. */
  readonly parentKey: string | null;
}

export interface ProposedPerson {
  readonly key: string;
  readonly fullName: string;
  readonly position: string | null;
  readonly organisationKey: string;
  readonly role: 'supervisor' | 'official';
}

export interface ProposedDirectory {
  readonly organisations: readonly ProposedOrganisation[];
  readonly people: readonly ProposedPerson[];
}

/** Stands in where an order does not say who issued it, so that its people and rows have a body to belong to. */
const UNKNOWN_ISSUER = 'Организация, издавшая приказ';

/** The body whose people the order's bare names are. */
export function issuerName(reading: OrderReading): string {
  return reading.order.issuer ?? UNKNOWN_ISSUER;
}

/** Where a party stands in the directory: a person and a post within the issuing body, anything else under its own name. */
export function directoryKeys(
  party: Party,
  reading: OrderReading,
): { organisationKey: string; personKey: string | null } {
  if (party.type !== 'person') return { organisationKey: bodyKey(party, reading), personKey: null };
  const organisationKey = matchKey(issuerName(reading));
  return { organisationKey, personKey: personMatchKey(personNamed(party, reading), organisationKey) };
}

/** «Заместитель директора» of one issuer is not that of another. */
function bodyKey({ type, name }: Party, reading: OrderReading): string {
  const { key } = bodyNamed(name, reading);
  return type === 'role' ? postMatchKey(key, matchKey(issuerName(reading))) : key;
}

/**
 * Everybody the order names, each once, in the order of first mention, and after them those its items were given to at
 * review. Nothing here is confirmed yet.
 */
export function proposeDirectory(reading: OrderReading, assigned: readonly Party[] = []): ProposedDirectory {
  const organisations = new Map<string, ProposedOrganisation>();
  const people = new Map<string, ProposedPerson>();
  const issuerKey = matchKey(issuerName(reading));

  const expansions = new Map(reading.abbreviations.map(({ abbr, expansion }) => [matchKey(abbr), expansion]));

  const addOrganisation = (
    written: string,
    kind: ProposedKind,
    ownFullName: string | null,
    isOfIssuer = false,
  ): void => {
    const { key: nameKey, name } = bodyNamed(written, reading);
    const key = isOfIssuer ? postMatchKey(nameKey, issuerKey) : nameKey;
    const fullName = ownFullName ?? expansions.get(nameKey) ?? null;
    const known = organisations.get(key);
    if (known === undefined) organisations.set(key, { key, name, fullName, kind, parentKey: parentOf(key, kind) });
    else if (known.fullName === null && fullName !== null) organisations.set(key, { ...known, fullName });
  };
  const issuerKind = kindOfName(issuerName(reading));
  const parentOf = (key: string, kind: ProposedKind): string | null =>
    key !== issuerKey && HEIGHT[kind] < HEIGHT[issuerKind] ? issuerKey : null;
  const addPerson = (
    fullName: string,
    position: string | null,
    organisationKey: string,
    role: ProposedPerson['role'],
  ): void => {
    const key = personMatchKey(fullName, organisationKey);
    if (!people.has(key)) people.set(key, { key, fullName, position, organisationKey, role });
  };
  const addParty = (party: Party, role: ProposedPerson['role'] = 'official'): void => {
    if (party.type === 'person') addPerson(personNamed(party, reading), party.position ?? null, issuerKey, role);
    else addOrganisation(party.name, kindOfParty(party), party.fullName ?? null, party.type === 'role');
  };

  addOrganisation(issuerName(reading), kindOfName(issuerName(reading)), null);
  for (const person of requisitePeople(reading.order)) addParty(person, 'supervisor');
  for (const item of reading.items) for (const party of [...item.responsible, ...item.executors]) addParty(party);
  for (const party of reading.clauses.flatMap(clauseParties)) {
    addParty(party);
    for (const head of party.head?.split(', ') ?? []) addPerson(head, null, bodyKey(party, reading), 'official');
  }
  for (const party of assigned) addParty(party);
  return { organisations: [...organisations.values()], people: [...people.values()] };
}

/** The person a party is, with what the order says of him wherever it first does; none for a party that is no person. */
export function peopleNamed(party: Party, reading: OrderReading): ProposedPerson[] {
  const { personKey } = directoryKeys(party, reading);
  return proposeDirectory(reading, [party]).people.filter(({ key }) => key === personKey);
}

/** How high a kind of body stands; groups and classes gather bodies of any issuer that directs some. */
const HEIGHT: Readonly<Record<ProposedKind, number>> = {
  ministry: 3,
  institute: 2,
  municipal_authority: 2,
  school: 1,
  body: 0,
  class: 0,
  group: 0,
  role: 0,
};

function kindOfParty(party: Party): ProposedKind {
  // «Кураторы ШНОР» are told like a post and are whoever is attached to each of those schools.
  if (attachedByName(party.name) !== null) return 'class';
  if (party.type === 'role') return 'role';
  if (party.type === 'group') return 'group';
  return party.classOfOrganisations ? 'class' : kindOfName(party.name);
}
