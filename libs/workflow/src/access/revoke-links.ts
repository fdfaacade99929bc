import type { Participation } from '@domain/tasks';
import type { EntityManager } from 'typeorm';

/** The links to a task of those who took part in it and do no longer: nothing is opened or done by them any more. */
export async function revokeLinksOfLeft(
  manager: EntityManager,
  taskId: string,
  left: readonly Participation[],
  now: Date,
): Promise<void> {
  const people = left.flatMap(({ personId }) => personId ?? []);
  const bodies = left.flatMap(({ personId, organisationId }) => (personId === null ? [organisationId] : []));
  await manager.query(
    `update action_link link set revoked_at = $4 from person holder
     where link.task_id = $1 and link.revoked_at is null and holder.id = link.person_id
       and (holder.id = any($2) or holder.organisation_id = any($3))
       and not exists (select from task_participant part where part.task_id = link.task_id
         and (part.person_id = holder.id or part.person_id is null and part.organisation_id = holder.organisation_id))`,
    [taskId, people, bodies, now],
  );
}
