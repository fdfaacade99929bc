import { type Actor, maySeeTask, type TaskForPolicy } from '@domain/access';
import { TaskEntity, TaskParticipantEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { taskForPolicy } from '../../access/task-for-policy.js';
import { NotFound } from '../../acting/errors.js';

export interface LoadedTask {
  readonly task: TaskEntity;
  readonly participants: TaskParticipantEntity[];
  readonly forPolicy: TaskForPolicy;
}

/** A task with its participants, where the actor may see it. @throws NotFound also where he may not: it is not his to know of */
export async function loadVisibleTask(manager: EntityManager, taskId: string, actor: Actor): Promise<LoadedTask> {
  const task = await manager.findOneBy(TaskEntity, { id: taskId });
  if (task === null) throw new NotFound('task', taskId);
  const participants = await manager.find(TaskParticipantEntity, { where: { taskId }, order: { position: 'ASC' } });
  const forPolicy = await taskForPolicy(manager, task, participants);
  if (!maySeeTask(actor, forPolicy)) throw new NotFound('task', taskId);
  return { task, participants, forPolicy };
}
