import type { Redirected, RedirectedGiver } from '@domain/tasks';
import { heldTask, PersonEntity, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { branchOfGiver } from './branch-of-giver.js';

/** What a declined task says about where it may go. */
export async function redirectedOf(manager: EntityManager, task: TaskEntity): Promise<Redirected> {
  const { participants } = await heldTask(manager, task.id);
  const [lead] = participants;
  if (lead === undefined) throw new Error(`Task ${task.id} has no lead`);
  const isOfList = task.parentTaskId !== null && task.giverId === null;
  return {
    lead,
    giver: task.giverId === null ? null : await giverOf(manager, task.giverId, task),
    bodyOnList: isOfList ? task.assigneeOrganisationId : null,
  };
}

/** A resolution was given in the branch of its giver, and goes no further than it could have. */
export async function giverOf(
  manager: EntityManager,
  personId: string,
  { resolutionOfId }: Pick<TaskEntity, 'resolutionOfId'>,
): Promise<RedirectedGiver> {
  if (resolutionOfId !== null) return { personId, gave: 'resolution', topId: await branchOfGiver(manager, personId) };
  const { organisationId } = await manager.findOneByOrFail(PersonEntity, { id: personId });
  return { personId, gave: 'part', topId: organisationId };
}
