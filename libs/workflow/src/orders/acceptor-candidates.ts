import type { AcceptorCandidate, AcceptorCandidates } from '@domain/tasks';
import { type OrderDocumentEntity, PersonEntity } from '@storage';
import { type EntityManager, In, Not } from 'typeorm';

/** Who could accept the reports on an order's tasks. The order carries its superiors: before it is issued, those it would have. */
export async function acceptorCandidates(
  manager: EntityManager,
  { controllerId, signatoryId, coordinatorId }: OrderDocumentEntity,
): Promise<AcceptorCandidates> {
  const ids = [controllerId, signatoryId, coordinatorId].filter((id) => id !== null);
  const people = await manager.find(PersonEntity, {
    where: { id: In(ids), state: Not('left') },
    select: { id: true, organisationId: true },
  });
  const known = new Map(people.map(({ id, organisationId }) => [id, { personId: id, organisationId }]));
  const candidate = (id: string | null): AcceptorCandidate | null => (id === null ? null : (known.get(id) ?? null));
  return {
    giver: null,
    controller: candidate(controllerId),
    signatory: candidate(signatoryId),
    coordinator: candidate(coordinatorId),
  };
}
