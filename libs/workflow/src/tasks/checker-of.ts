import { COORDINATORS } from '@domain/access';
import { type AcceptorCandidate, chooseChecker } from '@domain/tasks';
import { TaskEntity, TaskParticipantEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/**
 * Who checks the report on a task today: whom the nearest organisation between its lead and the order's own has do so; of an
 * order accepted at two levels where it has named nobody, its coordinator. What was handed on is checked by whoever gave it.
 * Null where the report goes straight to the acceptor.
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
     join person checker on checker.state <> 'left' and checker.role = any($2) and (
       checker.id = above.report_checker_id
       or given.acceptance = 'two_levels' and checker.role = 'coordinator' and checker.branch_id = above.id)
     where task.id = $1 and task.giver_id is null and given.acceptance is distinct from 'one_level'
       and not coalesce(above.id = any(owner.lineage), false)
     order by array_position(body.lineage, above.id) desc, coalesce(checker.id = above.report_checker_id, false) desc,
       checker.email is null, checker.full_name, checker.id`,
    [taskId, COORDINATORS],
  );
  if (nearestFirst.length === 0) return null;
  const { acceptorId } = await manager.findOneByOrFail(TaskEntity, { id: taskId });
  return chooseChecker(nearestFirst, await manager.findBy(TaskParticipantEntity, { taskId }), acceptorId);
}
