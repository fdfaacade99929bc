import { NO_PREVIOUS_HASH } from '@domain/tasks';
import { insertInChunks, TaskEntity, TaskHistoryEntity, TaskParticipantEntity } from '@storage';
import { Any, type EntityManager, IsNull } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { chained } from '../tasks/change-task.js';
import type { PlannedTask } from './order-tasks.js';

/** Saves the tasks that are not there yet, with participants, parents and the first row of their history. */
export async function saveTasks(
  manager: EntityManager,
  planned: readonly PlannedTask[],
  actor: ActingPerson,
): Promise<TaskEntity[]> {
  const keyOf = (task: { itemId: string; occurrence: number }): string => `${task.itemId}/${task.occurrence}`;
  const itemIds = [...new Set(planned.map(({ row }) => row.itemId))];
  const existing = await tasksOfItems(manager, itemIds);
  const known = new Set(existing.map(keyOf));
  const missing = planned.filter(({ row }) => !known.has(keyOf(row)));
  const saved = await manager.save(
    TaskEntity,
    missing.map(({ row }) => manager.create(TaskEntity, { ...row, parentTaskId: null, closedAt: null })),
    { chunk: 500 },
  );
  const byKey = new Map([...existing, ...saved].map((task) => [keyOf(task), task]));
  for (const request of saved.filter((task) => task.occurrence === 0)) {
    const parent = byKey.get(keyOf({ itemId: request.itemId, occurrence: 1 }));
    await manager.update(TaskEntity, { id: request.id }, { parentTaskId: parent?.id ?? null });
  }
  const participants = saved.flatMap((task, index) =>
    (missing[index]?.participants ?? []).map((participant) => ({ ...participant, taskId: task.id })),
  );
  const history = saved.map((task) =>
    chained({ ...firstRow(task), actorId: actor.personId, via: actor.via }, NO_PREVIOUS_HASH),
  );
  await insertInChunks(manager, TaskParticipantEntity, participants);
  await insertInChunks(manager, TaskHistoryEntity, history);
  return saved;
}

/** Without those of the single organisations of a class and those that were handed on, which follow theirs, and without resolutions. */
export function tasksOfItems(manager: EntityManager, itemIds: readonly string[]): Promise<TaskEntity[]> {
  return manager.find(TaskEntity, {
    where: [
      { itemId: Any([...itemIds]), parentTaskId: IsNull(), giverId: IsNull() },
      { itemId: Any([...itemIds]), occurrence: 0, giverId: IsNull() },
    ],
    order: { occurrence: 'ASC' },
  });
}

function firstRow(task: TaskEntity) {
  const { id: taskId, createdAt: at, state: toState } = task;
  return { taskId, at, command: 'create' as const, fromState: null, toState, reason: null, details: {} };
}
