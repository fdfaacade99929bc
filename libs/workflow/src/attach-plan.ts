import { type PlanDate, takePlan } from '@domain/deadlines';
import { deadlineContextAt } from '@domain/orders';
import { mayBeReplaced } from '@domain/tasks';
import { russian } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { AttachedPlanEntity, RoadmapItemEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict } from './acting/errors.js';
import { type AttachedFile, type LaidFile, layFiles, saveLaidFiles } from './files/keep-files.js';
import { deadlinePlace } from './orders/deadline-place.js';
import { isAbout } from './orders/item-warnings.js';
import { schedulesOf } from './orders/order-tasks.js';
import { renewTasks } from './orders/renew-tasks.js';
import { openOrder, seenItems } from './review/open-review.js';
import { placed, withSchedules } from './review/reword.js';
import { stateOf, takeStep } from './review/take-step.js';

const MOST_DATES = 200;

/**
 * Gives an item whose dates another document sets the dates of that document, with or without its file. Before the order
 * is confirmed this is a step of its review; after that the dates become tasks at once, in the same transaction.
 * @throws NotFound, Conflict `stale-entry` or `plan-not-awaited`, BadInput `plan-without-dates` or `dates-reversed`
 */
@Injectable()
export class AttachPlan {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async run(input: {
    orderId: string;
    itemId: string;
    version: number;
    /** What the plan is called. */
    name: string;
    dates: readonly PlanDate[];
    file: AttachedFile | null;
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, itemId, version, dates, actor } = input;
    demand(actor, 'orders.confirm');
    if (dates.length === 0 || dates.length > MOST_DATES) {
      throw new BadInput('plan-without-dates', 'dates', { limit: MOST_DATES });
    }
    if (dates.some(({ start, due }) => start !== null && start > due)) throw new BadInput('dates-reversed', 'dates');
    const now = this.clock.now();
    const laid = await layFiles(this.store, input.file === null ? [] : [input.file]);
    await this.dataSource.transaction(async (manager) => {
      const review = await openOrder(manager, orderId);
      const { order, reading, rules } = review;
      for (const item of await seenItems(manager, orderId, [{ id: itemId, version }])) {
        const before = stateOf(item);
        const present = { schedules: schedulesOf(before), explanation: before.reading.explanation };
        const name = input.name.trim();
        const context = deadlineContextAt(reading, deadlinePlace(before), rules);
        const planned = takePlan(present, dates, name, context);
        if (planned === null) throw new Conflict('plan-not-awaited', { number: item.number });
        const doubts = reading.warnings.filter((one) => isAbout(one, before) && ABOUT_DATES.includes(one.code));
        await savePlan(manager, this.store, laid, { ...input, name, now });
        await takeStep(manager, review, {
          kind: 'attach_plan',
          before: { items: [before], warnings: doubts },
          after: { items: [withSchedules(before, planned)], warnings: placed(planned.warnings, before) },
          actor,
          now,
        });
        if (order.state !== 'confirmed') continue;
        const after = await manager.findOneByOrFail(RoadmapItemEntity, { id: itemId });
        await renewTasks(
          manager,
          { order, item: after, rules, actor, now },
          {
            isOver: (task) =>
              mayBeReplaced(task.state) && (task.state === 'awaiting_schedule' || task.externalPlan !== null),
            keepsSameDates: true,
            datedBecause: russian.say('review.dated-by-plan', { plan: name }),
            replacedBecause: russian.say('review.replaced-by-plan', { plan: name }),
          },
        );
      }
    });
  }
}

/** What a reading says of an item whose dates it does not know; an attached plan answers it. */
const ABOUT_DATES: readonly string[] = ['external-plan', 'deadline-unparsed', 'due-before-order', 'due-outside-period'];

async function savePlan(
  manager: EntityManager,
  store: FileStore,
  laid: readonly LaidFile[],
  { orderId, itemId, name, dates, actor, now }: Parameters<AttachPlan['run']>[0] & { now: Date },
): Promise<void> {
  const [stored] = await saveLaidFiles(manager, store, laid);
  await manager.insert(AttachedPlanEntity, {
    orderId,
    itemId,
    fileId: stored?.id ?? null,
    name,
    dates: dates.map((date) => ({ ...date })),
    at: now,
    actorId: actor.personId,
  });
}
