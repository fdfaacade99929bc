import type { RecipientRole, SkipReason } from '@domain/reminders';
import { insertMissingInChunks, ReminderEntity, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { todayOf } from './today-of.js';

/** A reminder that nothing was written of yet. */
export const NOT_FROZEN = `(reminder.state = 'planned' or reminder.state = 'gathered' and exists (
  select from letter where letter.id = reminder.letter_id and letter.state = 'gathering'))`;

/** Takes what is not frozen yet off the plan: planned reminders and those still gathering in a letter. */
export async function skipPlannedReminders(
  manager: EntityManager,
  taskIds: string | readonly string[],
  reason: SkipReason,
  now: Date,
): Promise<number> {
  const result = await manager.query<[unknown, number]>(
    `update reminder set state = 'skipped', skip_reason = $2, settled_at = $3
     where task_id = any($1) and ${NOT_FROZEN}`,
    [[taskIds].flat(), reason, now],
  );
  return result[1];
}

/** Each organisation of a class has a task of its own, and is reminded of that; who takes part beside them still is of the row. */
export async function skipRemindersOfClass(manager: EntityManager, taskId: string, now: Date): Promise<void> {
  await manager.query(
    `update reminder set state = 'skipped', skip_reason = 'owed_by_organisations', settled_at = $2
     where task_id = $1 and recipient_role not like 'executor-%' and ${NOT_FROZEN}`,
    [taskId, now],
  );
}

/** Whom a letter about a decision tells of it. */
const TOLD_OF = {
  'report-for-check': 'checker',
  'report-submitted': 'acceptor',
  'report-returned': 'lead',
  'report-accepted': 'lead',
  'task-declined': 'coordinator',
  'task-reassigned': 'lead',
  'task-suspended': 'lead',
  'task-resumed': 'lead',
  'task-cancelled': 'lead',
  'task-passed': 'lead',
  'task-reopened': 'lead',
  'task-needs-done': 'lead',
  'task-needs-cancelled': 'lead',
  'extension-asked': 'acceptor',
  'extension-granted': 'lead',
  'extension-refused': 'lead',
  'consultation-asked': 'lead',
  'consultation-late': 'lead',
} as const satisfies Record<string, RecipientRole>;

export type DecisionRung = keyof typeof TOLD_OF;

/** Plans the letter that follows a decision at once; `number` tells apart what can come more than once in a round. */
export async function planDecisionLetter(
  manager: EntityManager,
  task: TaskEntity,
  rung: DecisionRung,
  now: Date,
  number?: number,
): Promise<void> {
  if (isToldTo(rung)(task)) await planLetterTo(manager, task, numbered(rung, number), toldOf(rung, task), now);
}

/** The lead of what stands for the organisations of a class is nobody: each of them is told of its own task. */
function isToldTo(rung: DecisionRung): (task: TaskEntity) => boolean {
  return (task) => !task.standsForClass || toldOf(rung, task) !== 'lead';
}

/** The same for many tasks of one order, whose leads are told. */
export async function planDecisionLetters(
  manager: EntityManager,
  tasks: readonly TaskEntity[],
  rung: DecisionRung,
  now: Date,
): Promise<void> {
  const [first] = tasks;
  if (first === undefined) return;
  const plannedFor = await todayOf(manager, first, now);
  const rows = tasks.filter(isToldTo(rung)).map((task) => ({
    ...{ taskId: task.id, rung, round: task.round, recipientRole: toldOf(rung, task) },
    ...{ plannedFor, sendAt: now, state: 'planned' as const },
  }));
  await insertMissingInChunks(manager, ReminderEntity, rows);
}

/** The same to a role or a person of the caller's choosing. */
export async function planLetterTo(
  manager: EntityManager,
  task: TaskEntity,
  rung: string,
  recipientRole: RecipientRole,
  now: Date,
): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(ReminderEntity)
    .values({
      taskId: task.id,
      rung,
      round: task.round,
      recipientRole,
      plannedFor: await todayOf(manager, task, now),
      sendAt: now,
      state: 'planned',
    })
    .orIgnore()
    .execute();
}

/** The decision is taken: a letter that asks for it, whoever it goes to, and is not frozen yet does not go out. */
export async function skipDecisionLetter(
  manager: EntityManager,
  taskId: string,
  rung: DecisionRung,
  number: number,
  reason: SkipReason,
  now: Date,
): Promise<void> {
  await manager.query(
    `update reminder set state = 'skipped', skip_reason = $3, settled_at = $4
     where task_id = $1 and (rung = $2 or rung like $2 || '-%') and ${NOT_FROZEN}`,
    [taskId, numbered(rung, number), reason, now],
  );
}

function numbered(rung: DecisionRung, number: number | undefined): string {
  return number === undefined ? rung : `${rung}-${number}`;
}

/** Where nobody accepts by name, the coordinator decides about the date. */
function toldOf(rung: DecisionRung, task: TaskEntity): RecipientRole {
  return rung === 'extension-asked' && task.acceptorId === null ? 'coordinator' : TOLD_OF[rung];
}
