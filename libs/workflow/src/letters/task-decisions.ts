import { dateInZone } from '@domain/calendar';
import type { LetterDecision } from '@domain/letters';
import { PersonEntity, TaskHistoryEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';

/** The latest refusal of each task, or the latest answer to one: who gave it, when, and why. */
export async function decisionsOnTasks(
  manager: EntityManager,
  taskIds: readonly string[],
  timeZone: string,
): Promise<Map<string, LetterDecision>> {
  const rows = await manager.find(TaskHistoryEntity, {
    where: { taskId: In(taskIds), command: In(['decline', 'reassign']) },
    order: { id: 'ASC' },
  });
  const actorIds = rows.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
  const people = await manager.find(PersonEntity, {
    where: { id: In(actorIds) },
    select: { id: true, fullName: true },
  });
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return new Map(
    rows.map(({ taskId, actorId, at, reason }) => [
      taskId,
      { author: names.get(actorId ?? '') ?? '', decidedOn: dateInZone(at, timeZone), reason: reason ?? '' },
    ]),
  );
}
