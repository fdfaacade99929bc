import { type LocalDate, productionCalendar } from '@domain/calendar';
import { DEFAULT_LADDER, planReminders, type RecipientRole, type TaskForPlanning } from '@domain/reminders';
import { insertReminders, type NewReminder, type Recipient, recipientsOfTasks, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { groupBy } from '../rows/group-by.js';

/** So many days ahead reminders are rows; beyond that the planner answers. */
export const REMINDER_HORIZON_DAYS = 30;

/** One object for all plans: the planner remembers its mornings per calendar. */
const WORKING = productionCalendar();

/**
 * Plans the reminders of these tasks whose day lies in `from`..`to` (both inclusive) as rows. Safe to repeat: a row is
 * unique by task, rung, round and role. Returns how many were new.
 */
export async function writeReminders(
  manager: EntityManager,
  tasks: readonly TaskEntity[],
  span: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<number> {
  if (tasks.length === 0) return 0;
  const recipients = await recipientsOfTasks(
    manager,
    tasks.map(({ id }) => id),
  );
  const byTask = groupBy(recipients, ({ taskId }) => taskId);
  return insertReminders(
    manager,
    tasks.flatMap((task) => planned(task, byTask.get(task.id) ?? [], span)),
  );
}

/** Each recipient is reminded in his own morning, so the roles are planned zone by zone. */
function planned(
  task: TaskEntity,
  recipients: readonly Recipient[],
  span: { readonly from: LocalDate; readonly to: LocalDate },
): NewReminder[] {
  const byZone = groupBy(recipients, ({ timeZone }) => timeZone);
  return [...byZone].flatMap(([timeZone, there]) => {
    const roles = there.map(({ role }) => role);
    const calendars = { working: WORKING, timeZone };
    return planReminders(forPlanning(task, roles), DEFAULT_LADDER, calendars, span.from, span.to).map(
      ({ rung, role, day, sendAt }) => ({ taskId: task.id, round: task.round, rung, role, day, sendAt }),
    );
  });
}

/** A task as the planner sees it: reminders count from the control date. */
export function forPlanning(task: TaskEntity, roles: readonly RecipientRole[]): TaskForPlanning {
  return {
    scheduleKind: task.scheduleKind,
    state: task.state,
    startDate: task.startDate,
    dueDate: task.controlDate,
    runsTo: task.runsTo,
    retrospective: task.retrospective,
    createdOn: task.createdOn,
    confirmedAt: task.createdAt,
    round: task.round,
    roundStartedOn: task.roundStartedOn,
    roles,
  };
}
