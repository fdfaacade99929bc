import { type AcceptorCandidate, chooseChecker } from '@domain/tasks';
import { TaskEntity, TaskParticipantEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/**
 * Who checks the report on a task today: whom the nearest organisation between its lead and the order's own has do so. What
 * was handed on is checked by whoever gave it. Null where the report goes straight to the acceptor.
 */
export async function checkerOf(manager: EntityManager, taskId: string): Promise<string | null> {
  const nearestFirst = await manager.query<AcceptorCandidate[]>(
    `select checker.id as "personId", checker.organisation_id as "organisationId"
     from task
     join task_participant lead on lead.task_id = task.id and lead.role = 'lead'
     join organisation body on body.id = lead.organisation_id
     join order_document given on given.id = task.order_id
     left join organisation owner on owner.id = given.owner_organisation_id
     join organisation above on above.id = any(body.lineage) and above.id <> body.id
     join person checker on checker.id = above.report_checker_id
     where task.id = $1 and task.giver_id is null and not coalesce(above.id = any(owner.lineage), false)
     order by array_position(body.lineage, above.id) desc`,
    [taskId],
  );
  if (nearestFirst.length === 0) return null;
  const { acceptorId } = await manager.findOneByOrFail(TaskEntity, { id: taskId });
  return chooseChecker(nearestFirst, await manager.findBy(TaskParticipantEntity, { taskId }), acceptorId);
}
