import type { Identity } from '@domain/access';
import { type PlanDate, takePlan } from '@domain/deadlines';
import { deadlineContextAt } from '@domain/orders';
import { mayBeReplaced } from '@domain/tasks';
import { russian } from '@domain/texts';
import type { FileStore } from '@platform/file-store';
import { AttachedPlanEntity, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput, Conflict } from '../acting/errors.js';
import { type LaidFile, saveLaidFiles } from '../files/keep-files.js';
import type { OpenReview } from '../review/open-review.js';
import { placed, withSchedules } from '../review/reword.js';
import { stateOf, takeStep } from '../review/take-step.js';
import { deadlinePlace } from './deadline-place.js';
import { isAbout } from './item-warnings.js';
import { schedulesOf } from './order-tasks.js';
import { renewTasks } from './renew-tasks.js';

const MOST_DATES = 200;

/** What a reading says of an item whose dates it does not know; an attached plan answers it. */
const ABOUT_DATES: readonly string[] = ['external-plan', 'deadline-unparsed', 'due-before-order', 'due-outside-period'];

export interface BroughtPlan {
  /** What the plan is called. */
  readonly name: string;
  readonly dates: readonly PlanDate[];
  /** Its file, where there is one. */
  readonly laid: readonly LaidFile[];
  readonly actor: ActingPerson;
  readonly now: Date;
  /** As whom he was let bring it, where he answers for a task and does not lead the review. */
  readonly allowedAs?: Identity;
}

/** @throws BadInput `plan-without-dates` or `dates-reversed` */
export function demandPlanDates(dates: readonly PlanDate[]): void {
  if (dates.length === 0 || dates.length > MOST_DATES) {
    throw new BadInput('plan-without-dates', 'dates', { limit: MOST_DATES });
  }
  if (dates.some(({ start, due }) => start !== null && start > due)) throw new BadInput('dates-reversed', 'dates');
}

/** The item takes the dates of the plan it waited for; tasks of an issued one follow. @throws Conflict `plan-not-awaited` */
export async function takePlanOfItem(
  manager: EntityManager,
  store: FileStore,
  review: OpenReview,
  item: RoadmapItemEntity,
  plan: BroughtPlan,
): Promise<void> {
  const { order, reading, rules } = review;
  const { dates, actor, now, allowedAs } = plan;
  const before = stateOf(item);
  const present = { schedules: schedulesOf(before), explanation: before.reading.explanation };
  const name = plan.name.trim();
  const context = deadlineContextAt(reading, deadlinePlace(before), rules);
  const planned = takePlan(present, dates, name, context);
  if (planned === null) throw new Conflict('plan-not-awaited', { number: item.number });
  const doubts = reading.warnings.filter((one) => isAbout(one, before) && ABOUT_DATES.includes(one.code));
  await savePlan(manager, store, { orderId: order.id, itemId: item.id, taskId: null }, plan);
  await takeStep(manager, review, {
    kind: 'attach_plan',
    before: { items: [before], warnings: doubts },
    after: { items: [withSchedules(before, planned)], warnings: placed(planned.warnings, before) },
    actor,
    now,
  });
  if (order.state !== 'confirmed') return;
  const after = await manager.findOneByOrFail(RoadmapItemEntity, { id: item.id });
  await renewTasks(
    manager,
    { order, item: after, rules, actor, now, ...(allowedAs && { allowedAs }) },
    {
      isOver: (task) => mayBeReplaced(task.state) && (task.state === 'awaiting_schedule' || task.externalPlan !== null),
      keepsSameDates: true,
      datedBecause: russian.say('review.dated-by-plan', { plan: name }),
      replacedBecause: russian.say('review.replaced-by-plan', { plan: name }),
    },
  );
}

/** Keeps the plan with its file; without a task it is the plan of everybody of its item. */
export async function savePlan(
  manager: EntityManager,
  store: FileStore,
  of: Pick<AttachedPlanEntity, 'orderId' | 'itemId' | 'taskId'>,
  { laid, name, dates, actor, now }: BroughtPlan,
): Promise<void> {
  const [stored] = await saveLaidFiles(manager, store, laid);
  await manager.insert(AttachedPlanEntity, {
    ...of,
    fileId: stored?.id ?? null,
    name: name.trim(),
    dates: dates.map((date) => ({ ...date })),
    at: now,
    actorId: actor.personId,
  });
}
