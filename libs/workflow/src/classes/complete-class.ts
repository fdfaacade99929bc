import { nextState } from '@domain/tasks';
import { russian } from '@domain/texts';
import { classesDoneAbove, endClass, lockDoneClass, OrganisationEntity, standForClass, TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { closeCampaign, mayCloseCampaign } from '../campaigns/close-campaign.js';
import { skipPlannedReminders, skipRemindersOfClass } from '../tasks/settle-reminders.js';
import { tellWaiting } from '../tasks/tell-waiting.js';
import { writeHistory } from '../tasks/write-history.js';

/** The tasks of organisations have ended: so do those of classes of which nothing more is owed. */
export async function completeClassesAbove(
  manager: EntityManager,
  taskIds: readonly string[],
  now: Date,
): Promise<void> {
  for (const classTaskId of await classesDoneAbove(manager, taskIds)) await completeClass(manager, classTaskId, now);
}

/**
 * Closes the task of a class, or cancels it where all of its organisations' were, unless something is owed on it again by
 * now, or its campaign still lacks a form. What closing a row of its kind takes was proved by each organisation. Answers
 * whether it did.
 */
export async function completeClass(manager: EntityManager, classTaskId: string, now: Date): Promise<boolean> {
  const done = await lockDoneClass(manager, classTaskId);
  if (done === null) return false;
  const { someClosed, state: fromState } = done;
  if (someClosed && !(await mayCloseCampaign(manager, classTaskId))) return false;
  const command = someClosed ? 'complete' : 'cancel';
  const toState = nextState(fromState, command);
  await endClass(manager, classTaskId, { state: toState, closedAt: someClosed ? now : null });
  if (someClosed) await closeCampaign(manager, classTaskId, { now, by: null });
  const reason = russian.say(someClosed ? 'tasks.all-done' : 'tasks.all-cancelled');
  await byVekha(manager, { taskId: classTaskId, command, fromState, toState, reason, now });
  await skipPlannedReminders(manager, classTaskId, someClosed ? 'task_closed' : 'task_cancelled', now);
  const task = await manager.findOneByOrFail(TaskEntity, { id: classTaskId });
  await tellWaiting(manager, [task], someClosed ? 'task-needs-done' : 'task-needs-cancelled', now);
  return true;
}

/** The task of the class that organisations have theirs by, locked before any of those is; null where there is none. */
export function lockClassAbove(manager: EntityManager, taskId: string): Promise<TaskEntity | null> {
  return manager
    .createQueryBuilder(TaskEntity, 'task')
    .where('task.id = (select own.parent_task_id from task own where own.id = :taskId)', { taskId })
    .andWhere('task.assignee_organisation_id = (select own.class_id from task own where own.id = :taskId)')
    .setLock('for_no_key_update')
    .getOne();
}

/** One of its organisations has its task again: so has the class, if that ended by itself; an accepted report for all of them stands. The task is locked. */
export async function reopenClass(
  manager: EntityManager,
  classTask: TaskEntity | null,
  { reason, now }: { readonly reason: string; readonly now: Date },
): Promise<void> {
  if (classTask === null || classTask.state !== 'closed' || !classTask.standsForClass) return;
  const { id: taskId, state: fromState } = classTask;
  const toState = nextState(fromState, 'reopen');
  await endClass(manager, taskId, { state: toState, closedAt: null });
  await byVekha(manager, { taskId, command: 'reopen', fromState, toState, reason, now });
}

/** Why the class above a task goes on: the task of one of its organisations does. */
export async function whyReopened(
  manager: EntityManager,
  { assigneeOrganisationId: id }: TaskEntity,
  reason: string,
): Promise<string> {
  const { name: body } = await manager.findOneByOrFail(OrganisationEntity, { id });
  return russian.say('tasks.one-reopened', { body, reason });
}

/**
 * The task of a class stands for its organisations as soon as one of them owes its own: nobody is reminded of it any more.
 * Answers whether that came about now.
 */
export async function beginToStand(manager: EntityManager, classTaskId: string, now: Date): Promise<boolean> {
  const begins = await standForClass(manager, classTaskId);
  if (begins) await skipRemindersOfClass(manager, classTaskId, now);
  return begins;
}

interface StepOfClass {
  readonly taskId: string;
  readonly command: 'complete' | 'cancel' | 'reopen';
  readonly fromState: TaskEntity['state'];
  readonly toState: TaskEntity['state'];
  readonly reason: string;
  readonly now: Date;
}

async function byVekha(manager: EntityManager, { now, ...step }: StepOfClass): Promise<void> {
  await writeHistory(manager, [{ ...step, at: now, actorId: null, via: 'system', details: {} }]);
}
