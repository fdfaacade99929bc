import type { Redirected } from '@domain/tasks';
import { heldTask, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** What a declined task says about where it may go. */
export async function redirectedOf(manager: EntityManager, task: TaskEntity): Promise<Redirected> {
  const { participants, giver } = await heldTask(manager, task.id);
  const [lead] = participants;
  if (lead === undefined) throw new Error(`Task ${task.id} has no lead`);
  const isOfList = task.parentTaskId !== null && task.giverId === null;
  return { lead, giver, bodyOnList: isOfList ? task.assigneeOrganisationId : null };
}
