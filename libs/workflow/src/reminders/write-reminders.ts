import { insertReminders, type Recipient, recipientsOfTasks, type TaskEntity, type TaskPlan } from '@storage';
import type { EntityManager } from 'typeorm';
import { type OrderRules, RulesBook, rulesOf } from '../calendars/order-rules.js';
import { groupBy } from '../rows/group-by.js';
import { type DaySpan, PlanBook, type PlannedTask } from './plan-book.js';

export type TaskToPlan = PlannedTask & Pick<TaskEntity, 'id' | 'orderId'>;

/** So many days ahead reminders are rows; beyond that the planner answers. */
export const REMINDER_HORIZON_DAYS = 30;

/**
 * Plans the reminders of these tasks whose day lies in the span as rows. Safe to repeat: a row is unique by task, rung,
 * round and role. The caller holds the calendars. Returns how many were new.
 */
export async function writeReminders(
  manager: EntityManager,
  tasks: readonly TaskToPlan[],
  span: DaySpan,
): Promise<number> {
  const book = new PlanBook(span, await RulesBook.open(manager));
  return insertReminders(manager, await planRemindersOf(manager, tasks, book));
}

/** The same, not yet written. */
export async function planRemindersOf(
  manager: EntityManager,
  tasks: readonly TaskToPlan[],
  book: PlanBook,
): Promise<TaskPlan[]> {
  if (tasks.length === 0) return [];
  const recipients = await recipientsOfTasks(
    manager,
    tasks.map(({ id }) => id),
  );
  const byTask = groupBy(recipients, ({ taskId }) => taskId);
  const rules = await book.rules.ofOrders(
    manager,
    tasks.map(({ orderId }) => orderId),
  );
  return tasks.flatMap((task) => planTask(task, byTask.get(task.id) ?? [], rulesOf(rules, task), book));
}

/** Each recipient is reminded in his own morning, so the roles are planned zone by zone. */
export function planTask(
  task: TaskToPlan,
  recipients: readonly Recipient[],
  { working, policyFor }: OrderRules,
  book: PlanBook,
): TaskPlan[] {
  const policy = policyFor(task.scheduleKind);
  const byZone = groupBy(recipients, ({ timeZone }) => timeZone);
  return [...byZone].map(([timeZone, there]) => {
    const roles = there.map(({ role }) => role);
    return { taskId: task.id, round: task.round, steps: book.planFor(task, roles, { timeZone, working }, policy) };
  });
}
