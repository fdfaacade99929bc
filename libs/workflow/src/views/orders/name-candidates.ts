import type { Actor } from '@domain/access';
import {
  directoryKeys,
  issuerName,
  type MatchReason,
  matchBody,
  matchKey,
  matchPerson,
  matchPost,
  namesToLookFor,
  peopleNamed,
  type RankedEntry,
} from '@domain/directory';
import type { OrderReading, Party } from '@domain/orders';
import { Injectable } from '@nestjs/common';
import {
  type BodiesWithin,
  bodiesHolding,
  bodyCandidates,
  OrderDocumentEntity,
  personCandidates,
  postCandidates,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { organisationsByKey } from '../../directory/entries-by-key.js';
import { bodiesToChoose, type Naming, namingOf } from '../../directory/naming.js';
import { peopleMeant } from '../../directory/people-meant.js';
import { partyNamed } from '../../orders/party-named.js';
import { containing } from '../../rows/sql-parameters.js';

/** An entry of the directory a name of an order may mean. */
export interface NameCandidate {
  readonly id: string;
  readonly name: string;
  /** Of a person: post and body; of a body: its long name. */
  readonly detail: string | null;
  /** How its name is like the order's; null for one that was looked for by other words or is chosen in spite of its name. */
  readonly reason: MatchReason | null;
  /** The name means this entry now. */
  readonly isChosen: boolean;
}

type Found = Omit<NameCandidate, 'isChosen'>;

/** So many are worth looking through. */
const MOST_SHOWN = 8;

/** Entries of the directory that a name in an order may mean, the likeliest first; or those a person looks for by other words. */
@Injectable()
export class NameCandidatesView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound for an order that was not read, and for a name neither its rows nor its requisites hold */
  run(orderId: string, name: string, actor: Actor, search: string | null = null): Promise<NameCandidate[]> {
    // One transaction: how alike is enough is a setting of it.
    return this.dataSource.transaction(async (manager) => {
      const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
      if (order === null || order.reading === null) throw new NotFound('order', orderId);
      const { party } = await partyNamed(manager, orderId, order.reading, name);
      const { position = null, fullName = null } = party;
      const asked =
        search === null ? { name: party.name, position, fullName } : { name: search, position, fullName: null };
      const naming = await namingOf(manager, order, issuerName(order.reading));
      const within = await bodiesToChoose(manager, naming, actor);
      const where = { reading: order.reading, naming, within, search };
      const { chosen, found } = await (party.type === 'person'
        ? people(manager, party, asked, where)
        : bodies(manager, party, asked, where));
      const shown = found.slice(0, MOST_SHOWN).map((one) => (search === null ? one : { ...one, reason: null }));
      const isAmong = chosen === null || shown.some(({ id }) => id === chosen.id);
      return (isAmong ? shown : [chosen, ...shown]).map((one) => ({ ...one, isChosen: one.id === chosen?.id }));
    });
  }
}

interface Candidates {
  /** The entry the name means now. */
  readonly chosen: Found | null;
  readonly found: readonly Found[];
}

/** Where the entries are looked for. */
interface Where {
  readonly reading: OrderReading;
  readonly naming: Naming;
  readonly within: BodiesWithin;
  /** Other words than the order's. */
  readonly search: string | null;
}

interface Asked {
  readonly name: string;
  readonly fullName: string | null;
  readonly position: string | null;
}

async function bodies(manager: EntityManager, party: Party, asked: Asked, where: Where): Promise<Candidates> {
  const { organisationKey } = directoryKeys(party, where.reading);
  const body = (await organisationsByKey(manager, where.naming, [organisationKey])).get(organisationKey);
  const posts = party.type === 'role' ? await postsCalled(manager, asked.name, where) : [];
  const found = await bodyCandidates(manager, namesToLookFor(asked), where.within);
  const entries = new Map([...found.values()].flat().map((entry) => [entry.id, entry]));
  const alike = ranked(matchBody(asked, [...entries.values()]).candidates, (id) => {
    const entry = entries.get(id);
    return { name: entry?.name ?? '', detail: entry?.fullName ?? null };
  });
  const isAlike = new Set(alike.map(({ id }) => id));
  const holding = where.search === null ? [] : await bodiesHolding(manager, containing(where.search), where.within);
  return {
    chosen: body === undefined ? null : { id: body.id, name: body.name, detail: body.fullName, reason: null },
    found: [
      ...posts,
      ...alike,
      ...holding
        .filter(({ id }) => !isAlike.has(id))
        .map(({ id, name, fullName }) => ({ id, name, detail: fullName, reason: null })),
    ],
  };
}

/** Posts with the body each is of and who holds it. */
async function postsCalled(manager: EntityManager, name: string, where: Where): Promise<Found[]> {
  const issuerKey = matchKey(issuerName(where.reading));
  const issuer = (await organisationsByKey(manager, where.naming, [issuerKey])).get(issuerKey);
  const entries = (await postCandidates(manager, [name], issuer?.id ?? null, where.within)).get(name) ?? [];
  return ranked(matchPost(name, entries).candidates, (id) => {
    const entry = entries.find((one) => one.id === id);
    return {
      name: entry?.title ?? '',
      detail: [entry?.bodyName, entry?.holderName].filter(Boolean).join(', '),
    };
  });
}

async function people(manager: EntityManager, party: Party, asked: Asked, where: Where): Promise<Candidates> {
  const { organisationKey, personKey } = directoryKeys(party, where.reading);
  const key = personKey ?? '';
  const person = (await peopleMeant(manager, where.naming, peopleNamed(party, where.reading))).get(key);
  const body = (await organisationsByKey(manager, where.naming, [organisationKey])).get(organisationKey);
  const bodyIds = body === undefined ? [] : [body.id];
  const found = (await personCandidates(manager, [asked.name], bodyIds, where.within)).get(asked.name) ?? [];
  const entries = new Map(found.map((entry) => [entry.id, entry]));
  const wanted = { ...asked, organisationId: body?.id ?? null };
  return {
    chosen:
      person === undefined ? null : { id: person.id, name: person.fullName, detail: person.position, reason: null },
    found: ranked(matchPerson(wanted, [...entries.values()]).candidates, (id) => {
      const entry = entries.get(id);
      return {
        name: entry?.fullName ?? '',
        detail: [entry?.position, entry?.organisationName].filter(Boolean).join(', '),
      };
    }),
  };
}

function ranked(
  candidates: readonly RankedEntry[],
  wordsOf: (id: string) => Pick<NameCandidate, 'name' | 'detail'>,
): Found[] {
  return candidates.map(({ id, reason }) => ({ id, reason, ...wordsOf(id) }));
}
