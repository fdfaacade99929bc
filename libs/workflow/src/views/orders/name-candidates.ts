import {
  directoryKeys,
  type MatchReason,
  matchBody,
  matchPerson,
  namesToLookFor,
  type RankedEntry,
} from '@domain/directory';
import type { OrderReading, Party } from '@domain/orders';
import { Injectable } from '@nestjs/common';
import { bodyCandidates, OrderDocumentEntity, personCandidates } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { organisationsByKey, peopleByKey } from '../../directory/save-proposed.js';
import { partyNamed } from '../../orders/party-named.js';

/** An entry of the directory a name of an order may mean. */
export interface NameCandidate {
  readonly id: string;
  readonly name: string;
  /** Of a person: post and body; of a body: its long name. */
  readonly detail: string | null;
  readonly reason: MatchReason;
  /** The name means this entry now. */
  readonly isChosen: boolean;
}

/** So many are worth looking through. */
const MOST_SHOWN = 8;

/** Entries of the directory that a name in an order may mean, the likeliest first. */
@Injectable()
export class NameCandidatesView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound for an order that was not read, and for a name none of its rows holds */
  run(orderId: string, name: string): Promise<NameCandidate[]> {
    // One transaction: how alike is enough is a setting of it.
    return this.dataSource.transaction(async (manager) => {
      const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
      if (order === null || order.reading === null) throw new NotFound('order', orderId);
      const party = await partyNamed(manager, orderId, name);
      return party.type === 'person' ? people(manager, party, order.reading) : bodies(manager, party, order.reading);
    });
  }
}

async function bodies(manager: EntityManager, party: Party, reading: OrderReading): Promise<NameCandidate[]> {
  const { organisationKey } = directoryKeys(party, reading);
  const chosen = (await organisationsByKey(manager, [organisationKey])).get(organisationKey)?.id;
  const asked = { name: party.name, fullName: party.fullName ?? null };
  const found = await bodyCandidates(manager, namesToLookFor(asked));
  const entries = new Map([...found.values()].flat().map((entry) => [entry.id, entry]));
  const { candidates } = matchBody(asked, [...entries.values()]);
  return shown(candidates, chosen, (id) => {
    const entry = entries.get(id);
    return { name: entry?.name ?? '', detail: entry?.fullName ?? null };
  });
}

async function people(manager: EntityManager, party: Party, reading: OrderReading): Promise<NameCandidate[]> {
  const { organisationKey, personKey } = directoryKeys(party, reading);
  const key = personKey ?? '';
  const chosen = (await peopleByKey(manager, [key])).get(key)?.id;
  const entries = new Map(
    ((await personCandidates(manager, [party.name])).get(party.name) ?? []).map((entry) => [entry.id, entry]),
  );
  const asked = {
    name: party.name,
    fullName: party.fullName ?? null,
    position: party.position ?? null,
    organisationId: (await organisationsByKey(manager, [organisationKey])).get(organisationKey)?.id ?? null,
  };
  const { candidates } = matchPerson(asked, [...entries.values()]);
  return shown(candidates, chosen, (id) => {
    const entry = entries.get(id);
    return {
      name: entry?.fullName ?? '',
      detail: [entry?.position, entry?.organisationName].filter(Boolean).join(', '),
    };
  });
}

function shown(
  candidates: readonly RankedEntry[],
  chosen: string | undefined,
  wordsOf: (id: string) => Pick<NameCandidate, 'name' | 'detail'>,
): NameCandidate[] {
  return candidates
    .slice(0, MOST_SHOWN)
    .map(({ id, reason }) => ({ id, reason, isChosen: id === chosen, ...wordsOf(id) }));
}
