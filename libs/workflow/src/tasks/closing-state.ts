import { type ClosingDemand, type ClosingItem, closingDemands, type EvidenceOnHand } from '@domain/tasks';
import type { EntityManager } from 'typeorm';

interface Selected extends ClosingItem, Omit<EvidenceOnHand, 'consultations'> {
  /**
   * What was asked only to know (a roadmap is there to be seen all the same), what the tasks of single organisations prove, and what
   * was handed on ask for nothing more: for what was handed on whoever gave it answers, with the evidence of his own report. So does
   * whoever leads a row for the classes that help with it: their organisations report.
   */
  readonly byReportAlone: boolean;
  readonly asked: number;
  readonly answered: number;
}

/**
 * What closing the task takes and what of it is there. What was reported before the task came back under control does
 * not count, what was reported before a report was returned does.
 */
export async function closingState(manager: EntityManager, taskId: string): Promise<ClosingDemand[]> {
  const [task] = await manager.query<Selected[]>(
    `with counted as (
       select * from report where task_id = $1 and submitted_at > coalesce(
         (select max(at) from task_history where task_id = $1 and command = 'reopen'), '-infinity'))
     select task.kind, task.demands_roadmap as "demandsRoadmap", item.reading->>'expectedResult' as "expectedResult",
       task.retrospective and not task.demands_roadmap or task.giver_id is not null or exists (
         select from task child where child.parent_task_id = task.id and child.class_id = task.assignee_organisation_id)
       or exists (select from task led where led.id = task.parent_task_id and not task.demands_roadmap
         and led.assignee_organisation_id <> task.class_id) as "byReportAlone",
       (select count(*)::int from counted where document_number is not null and document_date is not null) as documents,
       (select count(*)::int from report_file join counted on counted.id = report_file.report_id) as files,
       (select count(*)::int from counted
          where address_checked_at is not null and address_refusal is null) as addresses,
       (select coalesce(bool_or(nobody_asked), false) from counted) as "nobodyAsked",
       exists (select from child_roadmap roadmap join order_document approved on approved.id = roadmap.order_id
         where roadmap.item_id = task.item_id and roadmap.organisation_id = task.assignee_organisation_id
           and approved.state = 'confirmed') as "roadmapApproved",
       (select count(*)::int from consultation where task_id = $1) as asked,
       (select count(*)::int from consultation where task_id = $1 and answer is not null) as answered
     from task join roadmap_item item on item.id = task.item_id where task.id = $1`,
    [taskId],
  );
  if (task === undefined || task.byReportAlone) return [];
  const { asked, answered, ...onHand } = task;
  return closingDemands(task, { ...onHand, consultations: { asked, answered } });
}
