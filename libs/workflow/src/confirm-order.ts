import { addDays, dateInZone } from '@domain/calendar';
import { proposeDirectory } from '@domain/directory';
import { type OrderReading, proposedAcceptance } from '@domain/orders';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { intendFanOut, intendFanOutOfHelpers, OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { rulesOfOrder } from './calendars/order-rules.js';
import { demandPeopleKnown } from './directory/ambiguous-people.js';
import { saveProposedDirectory } from './directory/save-proposed.js';
import { acceptorCandidates } from './orders/acceptor-candidates.js';
import { issuedTwin, lockIssuing } from './orders/issued-twin.js';
import { orderDirectory } from './orders/order-directory.js';
import { type OrderDirectory, planTasks } from './orders/order-tasks.js';
import { ownerOfIssued } from './orders/owner-of-issued.js';
import { saveTasks } from './orders/save-tasks.js';
import { superiorsOf } from './orders/superiors-of.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from './reminders/write-reminders.js';
import { partiesOfItems } from './review/save-assigned.js';
import { askForRoadmaps } from './roadmaps/ask-for-roadmaps.js';
import { demandRowsSettled } from './roadmaps/inherited-rows.js';

export interface Confirmation {
  readonly tasksCreated: number;
  readonly tasksExisting: number;
  readonly remindersPlanned: number;
  /** Bodies and people that take part and cannot be written to yet. */
  readonly withoutAddress: number;
}

/**
 * Issues an order: everything that was read and reviewed becomes tasks, and their reminders are planned, in one
 * transaction. Confirming again creates nothing twice.
 *
 * @throws Conflict `order-not-read`, `order-already-issued` when the same order came in another file before,
 * `names-ambiguous` where a name may mean several people and nobody has chosen, or for a child roadmap
 * `roadmap-rows-open`, `roadmap-rows-late` and `roadmap-of-no-rows`
 */
@Injectable()
export class ConfirmOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; actor: ActingPerson }): Promise<Confirmation> {
    demand(input.actor, 'orders.confirm');
    try {
      return await this.dataSource.transaction((manager) => this.confirm(manager, input));
    } catch (error) {
      if (error instanceof QueryFailedError && error.message.includes('order_document_issued')) {
        const id = await issuedTwin(this.dataSource.manager, input.orderId, input.actor, 'see');
        if (id !== null) throw new Conflict('order-already-issued', { id });
      }
      throw error;
    }
  }

  private async confirm(
    manager: EntityManager,
    input: { orderId: string; actor: ActingPerson },
  ): Promise<Confirmation> {
    const now = this.clock.now();
    await holdCalendars(manager);
    const order = await manager.findOne(OrderDocumentEntity, {
      where: { id: input.orderId },
      lock: { mode: 'pessimistic_write' },
    });
    if (order === null) throw new NotFound('order', input.orderId);
    if (order.reading === null) throw new Conflict('order-not-read', { id: order.id });
    const reading = order.reading;
    const items = await manager.find(RoadmapItemEntity, {
      where: { orderId: order.id, dropped: false },
      order: { position: 'ASC' },
    });
    const assigned = partiesOfItems(items);
    // Entries it names may be gone from the directory, or not yet proposed by the version that read the order.
    await saveProposedDirectory(manager, order, proposeDirectory(reading, assigned));
    const directory = await orderDirectory(manager, order, reading, assigned);
    demandPeopleKnown(order, reading, items, directory.people);
    if (order.state !== 'confirmed') await demandRowsSettled(manager, order.id);
    if (order.state !== 'confirmed') await this.issue(manager, order, reading, directory, input.actor, now);
    const today = dateInZone(now, order.timeZone);
    const rules = await rulesOfOrder(manager, order.id);
    const people = { ...directory, rules, acceptors: await acceptorCandidates(manager, order) };
    const planned = planTasks(order, reading, items, people, today, now);
    const created = await saveTasks(manager, planned, input.actor);
    await intendFanOut(manager, order.id, now);
    await askForRoadmaps(manager, order, { actor: input.actor, now });
    await intendFanOutOfHelpers(
      manager,
      created.map(({ id }) => id),
      now,
    );
    const remindersPlanned = await writeReminders(manager, created, {
      from: today,
      to: addDays(today, REMINDER_HORIZON_DAYS),
    });
    return {
      tasksCreated: created.length,
      tasksExisting: planned.length - created.length,
      remindersPlanned,
      withoutAddress: await countWithoutAddress(manager, order.id),
    };
  }

  private async issue(
    manager: EntityManager,
    order: OrderDocumentEntity,
    reading: OrderReading,
    directory: OrderDirectory,
    actor: ActingPerson,
    now: Date,
  ): Promise<void> {
    await lockIssuing(manager, order);
    const issuedBefore = await issuedTwin(manager, order.id, actor, 'see');
    if (issuedBefore !== null) throw new Conflict('order-already-issued', { id: issuedBefore });
    order.state = 'confirmed';
    order.confirmedAt = now;
    order.confirmedBy = actor.personId;
    order.acceptance ??= proposedAcceptance(reading.order);
    order.ownerOrganisationId = await ownerOfIssued(manager, order, reading, directory);
    Object.assign(order, superiorsOf(reading, directory, actor.personId));
    await manager.save(order);
    await acceptProposals(manager, order, directory);
  }
}

/** Whom the order names is in the directory for good now; proposals of others stay what they are. */
async function acceptProposals(
  manager: EntityManager,
  { namesBranchId }: OrderDocumentEntity,
  { organisations, people }: OrderDirectory,
): Promise<void> {
  const ids = (entries: ReadonlyMap<string, { id: string }>): string[] => [...entries.values()].map(({ id }) => id);
  const isOwn = `($2::uuid is null or body.lineage @> array[$2::uuid])`;
  await manager.query(
    `update organisation body set state = 'active', version = version + 1
     where id = any($1) and state = 'proposed' and ${isOwn}`,
    [ids(organisations), namesBranchId],
  );
  await manager.query(
    `update person set state = 'active', version = person.version + 1 from organisation body
     where body.id = person.organisation_id and person.id = any($1) and person.state = 'proposed' and ${isOwn}`,
    [ids(people), namesBranchId],
  );
}

async function countWithoutAddress(manager: EntityManager, orderId: string): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `select count(distinct coalesce(participant.person_id, participant.organisation_id))::int as count
     from task_participant participant
     join task on task.id = participant.task_id
     left join person named on named.id = participant.person_id
     left join body_addressee whole on participant.person_id is null
       and whole.organisation_id = participant.organisation_id
     left join person office on office.id = whole.person_id
     where task.order_id = $1
       and coalesce(named.email, office.email) is null`,
    [orderId],
  );
  return row?.count ?? 0;
}
