import { createHash } from 'node:crypto';
import { actsOnTaskAs, type Identity, type TaskAction } from '@domain/access';
import {
  ForbiddenTransition,
  type HistoryEntry,
  NO_PREVIOUS_HASH,
  nextState,
  type TaskCommand,
  textToHash,
} from '@domain/tasks';
import {
  type HistoryCommand,
  type HistoryVia,
  markClassesOf,
  TaskEntity,
  TaskHistoryEntity,
  TaskParticipantEntity,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { taskForPolicy } from '../access/task-for-policy.js';
import type { ActingPerson } from '../acting/acting-person.js';
import { Conflict, Forbidden, NotFound } from '../acting/errors.js';

export interface TaskChange {
  readonly taskId: string;
  /** The version the person saw; another one means somebody changed the task in between. */
  readonly version: number;
  readonly command: TaskCommand;
  readonly actor: ActingPerson;
  readonly reason?: string;
  readonly details?: Record<string, string | number | null>;
  readonly now: Date;
  /** The step follows from one that the actor was allowed already, as this person; the policy is not asked again. */
  readonly allowedAs?: Identity;
}

export interface ChangedTask extends LockedTask {
  /** As whom the policy let the actor do it: himself, or a person he stands in for. */
  readonly as: Identity;
}

export interface LockedTask {
  readonly task: TaskEntity;
  readonly participants: TaskParticipantEntity[];
}

/**
 * Locks a task and its participants for the rest of the transaction. Not against rows that point to it: a letter being
 * written holds its reminders and then makes links to their tasks, while a command holds its task and then takes reminders
 * off, and neither may wait for the other. @throws NotFound
 */
export async function lockTask(manager: EntityManager, taskId: string): Promise<LockedTask> {
  const task = await manager.findOne(TaskEntity, { where: { id: taskId }, lock: { mode: 'for_no_key_update' } });
  if (task === null) throw new NotFound('task', taskId);
  const participants = await manager.find(TaskParticipantEntity, { where: { taskId }, order: { position: 'ASC' } });
  return { task, participants };
}

/**
 * Takes one step in the life of a task: policy, version and flow are checked under a lock, the new state and one
 * history row are saved, with the person stood in for where the actor is a substitute. Further fields of the task can be
 * set in `alter` before it is saved.
 *
 * @throws NotFound, Forbidden, Conflict `stale-version` (says who changed it last) or `forbidden-transition`.
 */
export async function changeTask(
  manager: EntityManager,
  change: TaskChange,
  alter: (task: TaskEntity) => void = () => {},
): Promise<ChangedTask> {
  const locked = await lockTask(manager, change.taskId);
  const { task, participants } = locked;
  const as = change.allowedAs ?? (await demandAllowed(manager, locked, change));
  await demandSeen(manager, task, change.version);
  const fromState = task.state;
  task.state = stateAfter(task, change.command);
  alter(task);
  await manager.save(task);
  if (task.version === change.version) await raiseVersion(manager, task);
  await addHistory(manager, {
    taskId: task.id,
    at: change.now,
    actorId: change.actor.personId,
    via: change.actor.via,
    command: change.command,
    fromState,
    toState: task.state,
    reason: change.reason ?? null,
    details: {
      ...change.details,
      ...(as.personId === change.actor.personId ? {} : { standsInFor: as.personId }),
      ...(change.actor.mailId !== undefined && { mail: change.actor.mailId }),
    },
  });
  if (GIVES_WORK_AGAIN.has(change.command)) await markClassesOf(manager, [task.id]);
  return { task, participants, as };
}

/** A step that leaves state and columns as they are is a change all the same to whoever saw the task before it. */
async function raiseVersion(manager: EntityManager, task: TaskEntity): Promise<void> {
  await manager.query('update task set version = version + 1 where id = $1', [task.id]);
  task.version += 1;
}

/** As whom the policy lets the actor give the command. @throws Forbidden */
export async function demandAllowed(
  manager: EntityManager,
  { task, participants }: LockedTask,
  { actor, command }: { readonly actor: ActingPerson; readonly command: TaskAction },
): Promise<Identity> {
  const as = actsOnTaskAs(actor, await taskForPolicy(manager, task, participants), command);
  if (as === null) throw new Forbidden({ command });
  return as;
}

/** @throws Conflict `stale-version` for a task somebody changed since it was seen */
export async function demandSeen(manager: EntityManager, task: TaskEntity, version: number): Promise<void> {
  if (task.version !== version) throw await staleVersion(manager, task);
}

/** The lists of classes may have changed while the task that stands for them stood still. */
const GIVES_WORK_AGAIN: ReadonlySet<TaskCommand> = new Set(['resume', 'reopen', 'reassign', 'redirect', 'return']);

function stateAfter(task: TaskEntity, command: TaskCommand): TaskEntity['state'] {
  try {
    return nextState(task.state, command);
  } catch (error) {
    if (error instanceof ForbiddenTransition)
      throw new Conflict('forbidden-transition', { state: task.state, command });
    throw error;
  }
}

async function staleVersion(manager: EntityManager, task: TaskEntity): Promise<Conflict> {
  const [last] = await manager.query<{ full_name: string | null; command: string }[]>(
    `select person.full_name, task_history.command
     from task_history left join person on person.id = task_history.actor_id
     where task_id = $1 order by task_history.id desc limit 1`,
    [task.id],
  );
  return new Conflict('stale-version', {
    // Empty where the system itself did it.
    who: last?.full_name ?? '',
    command: last?.command ?? 'create',
  });
}

export interface NewHistoryRow extends Omit<HistoryEntry, 'at'> {
  readonly at: Date;
  readonly details: Record<string, string | number | null>;
  readonly via: HistoryVia;
  readonly command: HistoryCommand;
  readonly fromState: TaskEntity['state'] | null;
  readonly toState: TaskEntity['state'];
}

/** Adds one row to the chain of a task. The task's row is locked by the caller, so two chains cannot fork. */
async function addHistory(manager: EntityManager, row: NewHistoryRow): Promise<void> {
  const last = await manager.findOne(TaskHistoryEntity, { where: { taskId: row.taskId }, order: { id: 'DESC' } });
  await manager.insert(TaskHistoryEntity, chained(row, last?.hash ?? NO_PREVIOUS_HASH));
}

/** A history row bound to the one before it. */
export function chained(row: NewHistoryRow, previousHash: string): Omit<TaskHistoryEntity, 'id'> {
  const text = textToHash(previousHash, { ...row, at: row.at.toISOString() });
  return { ...row, details: { ...row.details }, previousHash, hash: createHash('sha256').update(text).digest('hex') };
}
