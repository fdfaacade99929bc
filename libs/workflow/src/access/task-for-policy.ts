import type { TaskForPolicy } from '@domain/access';
import { ATTACHMENTS } from '@domain/directory';
import { attachedNow, lineagesOf, OrderDocumentEntity, type TaskEntity, TaskParticipantEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';

/** A task as the policy looks at it: with the places of its participants and of its order in the tree. */
export async function taskForPolicy(
  manager: EntityManager,
  task: TaskEntity,
  participants: readonly TaskParticipantEntity[],
): Promise<TaskForPolicy> {
  const order = await manager.findOneOrFail(OrderDocumentEntity, {
    where: { id: task.orderId },
    select: { id: true, ownerOrganisationId: true },
  });
  const owner = order.ownerOrganisationId;
  const bodies = participants.map(({ organisationId }) => organisationId);
  const lineages = await lineagesOf(manager, owner === null ? bodies : [owner, ...bodies]);
  return {
    state: task.state,
    acceptorId: task.acceptorId,
    checkerId: task.checkerId,
    participants: participants.map(({ role, organisationId, personId }) => ({
      role,
      organisationId,
      personId,
      lineage: lineages.get(organisationId) ?? [],
    })),
    leadsAbove:
      task.giverId === null
        ? []
        : await manager.findBy(TaskParticipantEntity, { taskId: In(task.aboveIds), role: 'lead' }),
    curators: await curatorsOf(manager, participants),
    resolutionGiverId: task.resolutionOfId === null ? null : task.giverId,
    orderLineage: owner === null ? [] : (lineages.get(owner) ?? []),
  };
}

/** Of the schools that lead as a whole: what somebody of a school leads by name is his. */
async function curatorsOf(
  manager: EntityManager,
  participants: readonly TaskParticipantEntity[],
): Promise<TaskForPolicy['curators']> {
  const leads = participants.filter(({ role, personId }) => role === 'lead' && personId === null);
  const found = await Promise.all(leads.map(({ organisationId }) => attachedNow(manager, organisationId, ATTACHMENTS)));
  return found.flat();
}
