import type { LocalDate } from '@domain/calendar';
import type { ScheduleKind } from '@domain/deadlines';
import type { RecipientRole } from '@domain/reminders';
import type { TaskState } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database-client.js';

export interface PlanStep {
  readonly rung: string;
  readonly role: RecipientRole;
  readonly day: LocalDate;
  readonly sendAt: Date;
}

/** Tasks that share a plan share the very array of its steps; it goes to the server once. */
export interface TaskPlan {
  readonly taskId: string;
  readonly round: number;
  readonly steps: readonly PlanStep[];
}

/** Plans reminders; those that are there already stay as they are. Returns how many were new. */
export async function insertReminders(manager: EntityManager, plans: readonly TaskPlan[]): Promise<number> {
  const numbers = new Map<readonly PlanStep[], number>();
  for (const { steps } of plans) if (!numbers.has(steps)) numbers.set(steps, numbers.size);
  const steps = [...numbers].flatMap(([plan, number]) => plan.map((step) => ({ ...step, number })));
  if (steps.length === 0) return 0;
  const [answer] = await manager.query<{ count: number }[]>(
    `with added as (
       insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state)
       select owner.task_id, step.rung, owner.round, step.role, step.day, step.send_at, 'planned'
       from unnest($1::uuid[], $2::integer[], $3::integer[]) as owner (task_id, round, plan)
       join unnest($4::integer[], $5::text[], $6::text[], $7::date[], $8::timestamptz[])
         as step (plan, rung, role, day, send_at) using (plan)
       on conflict (task_id, rung, round, recipient_role) do nothing
       returning 1)
     select count(*)::integer as count from added`,
    [
      plans.map((plan) => plan.taskId),
      plans.map((plan) => plan.round),
      plans.map((plan) => numbers.get(plan.steps)),
      steps.map((step) => step.number),
      steps.map((step) => step.rung),
      steps.map((step) => step.role),
      steps.map((step) => step.day),
      steps.map((step) => step.sendAt.toISOString()),
    ],
  );
  return answer?.count ?? 0;
}

/** A reminder with what decides whether it still has something to say. */
export interface ReminderWithTask {
  readonly id: string;
  readonly taskId: string;
  /** The letter it was gathered into. */
  readonly letterId: string | null;
  readonly orderId: string;
  readonly scheduleKind: ScheduleKind;
  readonly rung: string;
  readonly round: number;
  readonly recipientRole: RecipientRole;
  readonly plannedFor: LocalDate;
  readonly taskState: TaskState;
  readonly taskRound: number;
  readonly retrospective: boolean;
  readonly controlDate: LocalDate | null;
}

const REMINDER_WITH_TASK = `
  select reminder.id, reminder.task_id as "taskId", reminder.letter_id as "letterId", task.order_id as "orderId",
    task.schedule_kind as "scheduleKind", reminder.rung, reminder.round,
    reminder.recipient_role as "recipientRole", reminder.planned_for as "plannedFor",
    task.state as "taskState", task.round as "taskRound", task.retrospective, task.control_date as "controlDate"
  from reminder join task on task.id = reminder.task_id`;

/** Takes the earliest due reminders under a lock; those that somebody else is changing right now are left for later. */
export function lockDueReminders(manager: EntityManager, now: Date, limit: number): Promise<ReminderWithTask[]> {
  return manager.query<ReminderWithTask[]>(
    `${REMINDER_WITH_TASK}
     where reminder.state = 'planned' and reminder.send_at <= $1
     order by reminder.send_at, reminder.id limit $2
     for update of reminder skip locked`,
    [now, limit],
  );
}

/** Whether to wait for a row that somebody else holds, or to give up at once. */
export type RowLock = 'wait' | 'nowait';

/** The reminders the letters speak of, locked, in the order of their tasks' control dates. */
export function lockRemindersOfLetters(
  manager: EntityManager,
  letterIds: readonly string[],
  lock: RowLock,
): Promise<ReminderWithTask[]> {
  return manager.query<ReminderWithTask[]>(
    prepared(`${REMINDER_WITH_TASK}
     where reminder.letter_id = any($1) and reminder.state = 'gathered'
     order by task.control_date nulls last, reminder.task_id, reminder.id
     for update of reminder ${lock === 'nowait' ? 'nowait' : ''}`),
    [letterIds],
  );
}

/** What a letter that was given up did not deliver, locked. */
export function lockUndeliveredReminders(manager: EntityManager, letterId: string): Promise<ReminderWithTask[]> {
  return manager.query<ReminderWithTask[]>(
    `${REMINDER_WITH_TASK}
     where reminder.letter_id = $1 and reminder.state = 'skipped' and reminder.skip_reason = 'not_deliverable'
     order by reminder.id for update of reminder`,
    [letterId],
  );
}

export interface SkippedReminder {
  readonly id: string;
  readonly reason: string;
  readonly recipientId: string | null;
}

/** Takes reminders off the plan, each with its reason. */
export async function skipReminders(
  manager: EntityManager,
  skipped: readonly SkippedReminder[],
  now: Date,
): Promise<void> {
  if (skipped.length === 0) return;
  await manager.query(
    `update reminder set state = 'skipped', skip_reason = skipped.reason, recipient_id = skipped.recipient_id,
       settled_at = $4
     from unnest($1::uuid[], $2::text[], $3::uuid[]) as skipped (id, reason, recipient_id)
     where reminder.id = skipped.id`,
    [skipped.map(({ id }) => id), skipped.map(({ reason }) => reason), skipped.map((one) => one.recipientId), now],
  );
}

export interface GatheredReminder {
  readonly id: string;
  readonly letterId: string;
  readonly recipientId: string;
}

/** Puts reminders into their letters. */
export async function attachReminders(manager: EntityManager, gathered: readonly GatheredReminder[]): Promise<void> {
  if (gathered.length === 0) return;
  await manager.query(
    `update reminder set state = 'gathered', letter_id = gathered.letter_id, recipient_id = gathered.recipient_id
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as gathered (id, letter_id, recipient_id)
     where reminder.id = gathered.id`,
    [gathered.map(({ id }) => id), gathered.map((one) => one.letterId), gathered.map((one) => one.recipientId)],
  );
}

/** True while due reminders wait to be put into letters. */
export async function hasDueReminders(manager: EntityManager, now: Date): Promise<boolean> {
  const [answer] = await manager.query<{ waiting: boolean }[]>(
    `select exists (select from reminder where state = 'planned' and send_at <= $1) as waiting`,
    [now],
  );
  return answer?.waiting ?? false;
}

/** Puts reminders back on the plan: somebody else stands behind the role now, and the next letter is his. */
export async function replanReminders(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(
    `update reminder set state = 'planned', letter_id = null, recipient_id = null where id = any($1)`,
    [ids],
  );
}

/** A reminder that has not begun to become a letter. */
export interface PlannedRow {
  readonly id: string;
  readonly taskId: string;
  readonly rung: string;
  readonly round: number;
  readonly role: RecipientRole;
  readonly day: LocalDate;
  readonly sendAt: Date;
}

/** What is planned for these tasks, earliest first; locked where the caller is going to move it. */
export function plannedRemindersOf(
  manager: EntityManager,
  taskIds: readonly string[],
  { lock }: { readonly lock: boolean },
): Promise<PlannedRow[]> {
  return manager.query<PlannedRow[]>(
    `select id, task_id as "taskId", rung, round, recipient_role as role, planned_for as day,
       send_at as "sendAt"
     from reminder where task_id = any($1) and state = 'planned'
     order by send_at, rung, recipient_role, id ${lock ? 'for update' : ''}`,
    [taskIds],
  );
}

/** Gives planned reminders another day. */
export async function moveReminders(
  manager: EntityManager,
  moves: readonly { readonly id: string; readonly day: LocalDate; readonly sendAt: Date }[],
): Promise<void> {
  if (moves.length === 0) return;
  await manager.query(
    `update reminder set planned_for = moved.day, send_at = moved.send_at
     from unnest($1::uuid[], $2::date[], $3::timestamptz[]) as moved (id, day, send_at) where reminder.id = moved.id`,
    [moves.map(({ id }) => id), moves.map(({ day }) => day), moves.map(({ sendAt }) => sendAt.toISOString())],
  );
}

/** Takes planned reminders away without a trace: they are planned again when their day comes into sight. */
export async function forgetPlannedReminders(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await manager.query(`delete from reminder where id = any($1) and state = 'planned'`, [ids]);
}
