import { directoryKeys } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrganisationEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { organisationsByKey, peopleByKey } from './directory/save-proposed.js';
import { partyNamed } from './orders/party-named.js';
import { presentMeaning } from './review/name-meanings.js';
import { openReview } from './review/open-review.js';
import { takeStep } from './review/take-step.js';

/**
 * Says at review which entry of the directory a name of an order means. From then on every order that calls somebody so
 * means that entry; the words of the order stay. A step of the review, which can be taken back.
 * @throws NotFound, Conflict `order-confirmed`, or `stale-name` where the name meant another entry than the person saw
 */
@Injectable()
export class MatchName {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    orderId: string;
    name: string;
    entryId: string;
    /** The entry the name meant when the person chose; null where it meant none. */
    seenEntryId: string | null;
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, name, entryId, seenEntryId, actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const review = await openReview(manager, orderId);
      const { party, numbers } = await partyNamed(manager, orderId, review.reading, name);
      const { organisationKey, personKey } = directoryKeys(party, review.reading);
      const isPerson = personKey !== null;
      const matchKey = personKey ?? organisationKey;
      const before = await presentMeaning(manager, name, matchKey);
      const present = isPerson ? peopleByKey(manager, [matchKey]) : organisationsByKey(manager, [matchKey]);
      if (((await present).get(matchKey)?.id ?? null) !== seenEntryId) throw new Conflict('stale-name', { name });
      const entry = await nameOfEntry(manager, isPerson, entryId);
      if (seenEntryId === entryId) return;
      const after = {
        ...{ name, matchKey, entry },
        organisationId: isPerson ? null : entryId,
        personId: isPerson ? entryId : null,
        chosenBy: actor.personId,
      };
      await takeStep(manager, review, {
        kind: 'match_name',
        numbers,
        before: { items: [], warnings: [], names: [before] },
        after: { items: [], warnings: [], names: [after] },
        actor,
        now: this.clock.now(),
      });
    });
  }
}

async function nameOfEntry(manager: EntityManager, isPerson: boolean, id: string): Promise<string> {
  const name = isPerson
    ? (await manager.findOneBy(PersonEntity, { id }))?.fullName
    : (await manager.findOneBy(OrganisationEntity, { id }))?.name;
  if (name === undefined) throw new NotFound(isPerson ? 'person' : 'organisation', id);
  return name;
}
