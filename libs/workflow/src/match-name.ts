import { directoryKeys, issuerName, peopleNamed } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrganisationEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { organisationsByKey } from './directory/entries-by-key.js';
import { bodiesToChoose, demandAmong, type Naming, namingOf } from './directory/naming.js';
import { peopleMeant } from './directory/people-meant.js';
import { partyNamed } from './orders/party-named.js';
import { namespaceOfChoice, presentMeaning } from './review/name-meanings.js';
import { openReview } from './review/open-review.js';
import { takeStep } from './review/take-step.js';

/**
 * Says at review which entry of the directory a name of an order means. From then on every order of the same branch, and of
 * those below it, that calls somebody so means that entry; for an order of the whole installation every order does. The
 * words of the order stay. A step of the review, which can be taken back.
 * @throws NotFound, also for an entry the order may not name; Conflict `order-confirmed`, or `stale-name` where the name
 * meant another entry than the person saw
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
      const naming = await namingOf(manager, review.order, issuerName(review.reading));
      const namesBranchId = await namespaceOfChoice(manager, naming, matchKey, actor);
      const before = await presentMeaning(manager, { name, matchKey, namesBranchId });
      const present = isPerson
        ? peopleMeant(manager, naming, peopleNamed(party, review.reading))
        : organisationsByKey(manager, naming, [matchKey]);
      if (((await present).get(matchKey)?.id ?? null) !== seenEntryId) throw new Conflict('stale-name', { name });
      const entry = await nameOfEntry(manager, naming, actor, { isPerson, id: entryId });
      if (seenEntryId === entryId) return;
      const after = {
        ...{ name, matchKey, namesBranchId, entry },
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

/** @throws NotFound for an entry that is not there, or is not among those the actor may choose for the order */
async function nameOfEntry(
  manager: EntityManager,
  naming: Naming,
  actor: ActingPerson,
  { isPerson, id }: { readonly isPerson: boolean; readonly id: string },
): Promise<string> {
  const entry = isPerson
    ? await manager.findOneBy(PersonEntity, { id, kind: 'person' })
    : await manager.findOneBy(OrganisationEntity, { id });
  const thing = isPerson ? 'person' : 'organisation';
  if (entry === null) throw new NotFound(thing, id);
  const bodyId = entry instanceof PersonEntity ? entry.organisationId : entry.id;
  await demandAmong(manager, await bodiesToChoose(manager, naming, actor), bodyId, { thing, id });
  return entry instanceof PersonEntity ? entry.fullName : entry.name;
}
