import { addDays, dateInZone, type LocalDate } from '@domain/calendar';
import { atOnce, plannedRung } from '@domain/reminders';
import type { TaskState } from '@domain/tasks';
import {
  type PlannedRow,
  type PlanStep,
  plannedRemindersOf,
  recipientsOfTasks,
  TaskEntity,
  type TaskPlan,
} from '@storage';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { PlanBook } from '../reminders/plan-book.js';
import { planTask, REMINDER_HORIZON_DAYS } from '../reminders/write-reminders.js';
import { groupBy } from '../rows/group-by.js';
import type { AffectedOrder } from './affected-orders.js';
import { type RulesBook, shiftBy } from './order-rules.js';

/** States in which a date is still something to keep. */
const OPEN: readonly TaskState[] = [
  'awaiting_schedule',
  'scheduled',
  'open',
  'in_progress',
  'checking',
  'submitted',
  'returned',
  'suspended',
];

export interface MovedTask {
  readonly task: TaskEntity;
  readonly before: LocalDate;
  readonly after: LocalDate;
}

/** A planned reminder that gets another day; `sendAt` null: so far ahead now that it is planned again later. */
export interface MovedReminder {
  readonly reminder: PlannedRow;
  readonly title: string;
  readonly day: LocalDate | null;
  readonly sendAt: Date | null;
}

export interface EffectOnTasks {
  readonly tasks: readonly MovedTask[];
  readonly reminders: readonly MovedReminder[];
  /** Reminders that come into sight. */
  readonly added: readonly TaskPlan[];
}

const TASKS_A_BATCH = 1000;
const BEFORE_EVERY_ID = '00000000-0000-0000-0000-000000000000';
/** So far back and ahead a rung is looked for whose day has moved. */
const LOOK_AROUND_DAYS = 90;

/**
 * What other rules do to the open tasks of confirmed orders. The control date moves with the shift off days off where it
 * or the new one is not over yet; the due date is the order's own and stays. A reminder keeps its round, so that no rung
 * is sent a second time: what is planned gets its new day, what is in a letter already is left alone.
 */
export async function effectOnTasks(
  manager: EntityManager,
  orders: readonly AffectedOrder[],
  after: RulesBook,
  { now, lock }: { readonly now: Date; readonly lock: boolean },
): Promise<EffectOnTasks> {
  const confirmed = new Map(orders.filter(({ state }) => state === 'confirmed').map((order) => [order.id, order]));
  const effect = { tasks: [] as MovedTask[], reminders: [] as MovedReminder[], added: [] as TaskPlan[] };
  if (confirmed.size === 0) return effect;
  const today = dateInZone(now, 'UTC');
  const book = new PlanBook({ from: addDays(today, -LOOK_AROUND_DAYS), to: addDays(today, LOOK_AROUND_DAYS) }, after);
  const horizon = addDays(today, REMINDER_HORIZON_DAYS);
  for (let last: string | undefined = BEFORE_EVERY_ID; last !== undefined; ) {
    const tasks: TaskEntity[] = await manager.find(TaskEntity, {
      where: { orderId: In([...confirmed.keys()]), state: In([...OPEN]), id: MoreThan(last) },
      order: { id: 'ASC' },
      take: TASKS_A_BATCH,
      ...(lock && { lock: { mode: 'for_no_key_update' } }),
    });
    last = tasks.at(-1)?.id;
    const ids = tasks.map(({ id }) => id);
    const recipients = groupBy(await recipientsOfTasks(manager, ids), ({ taskId }) => taskId);
    const planned = groupBy(await plannedRemindersOf(manager, ids, { lock }), ({ taskId }) => taskId);
    for (const task of tasks) {
      const order = confirmed.get(task.orderId);
      if (order === undefined) continue;
      const moved = movedTask(task, order, now);
      if (moved !== null) effect.tasks.push(moved);
      const to = { ...task, controlDate: moved?.after ?? task.controlDate };
      const plans = planTask(to, recipients.get(task.id) ?? [], order.after, book);
      const steps = new Map(plans.flatMap((plan) => plan.steps).map((step) => [nameOf(step), step]));
      for (const reminder of planned.get(task.id) ?? []) {
        if (reminder.round !== task.round || plannedRung(reminder.rung) === null || isCarried(reminder)) continue;
        const step = steps.get(nameOf(reminder));
        if (step?.day === reminder.day && step.sendAt.getTime() === reminder.sendAt.getTime()) continue;
        if (step === undefined || step.day > horizon) {
          effect.reminders.push({ reminder, title: task.title, day: step?.day ?? null, sendAt: null });
        } else effect.reminders.push({ reminder, title: task.title, ...notInThePast(step, now, order) });
      }
      const known = new Set((planned.get(task.id) ?? []).map(nameOf));
      for (const plan of plans) {
        const ahead = plan.steps.filter(({ day, sendAt }) => day <= horizon && sendAt > now);
        effect.added.push({ ...plan, steps: ahead.filter((step) => !known.has(nameOf(step))) });
      }
    }
  }
  return effect;
}

function movedTask(task: TaskEntity, { after, before, timeZone }: AffectedOrder, now: Date): MovedTask | null {
  const { dueDate, controlDate } = task;
  if (dueDate === null || controlDate === null) return null;
  const date = shiftBy(after)(dueDate);
  if (date === controlDate || date === shiftBy(before)(dueDate)) return null;
  const today = dateInZone(now, timeZone);
  return date < today && controlDate < today ? null : { task, before: controlDate, after: date };
}

/** Told late, as the date moved before it was told: it leaves as soon as it may, whatever is a day off by now. */
function isCarried({ rung, round }: PlannedRow): boolean {
  return rung === 'assigned' && round > 1;
}

function nameOf({ rung, role }: Pick<PlanStep, 'rung' | 'role'>): string {
  return `${rung} ${role}`;
}

/** What should have gone out already goes out in the next working hours. */
function notInThePast(step: PlanStep, now: Date, { after, timeZone }: AffectedOrder): { day: LocalDate; sendAt: Date } {
  return step.sendAt >= now ? step : atOnce(now, { working: after.working, timeZone });
}
