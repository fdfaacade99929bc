import type { LocalDate } from '@domain/calendar';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database-client.js';
import type { TaskEntity } from '../tasks/task.entity.js';

/** What of the task's own row a letter says, or needs to say what comes next. */
type OwnRow = Pick<
  TaskEntity,
  | 'orderId'
  | 'title'
  | 'occurrence'
  | 'occurrenceCount'
  | 'scheduleKind'
  | 'state'
  | 'startDate'
  | 'dueDate'
  | 'movedFrom'
  | 'controlDate'
  | 'runsTo'
  | 'externalPlan'
  | 'retrospective'
  | 'round'
  | 'roundStartedOn'
  | 'createdOn'
  | 'createdAt'
>;

/** What a letter says of a task: of its own row, the order's words and everybody's names. */
export interface TaskWords extends OwnRow {
  readonly taskId: string;
  readonly number: string;
  readonly deadlineText: string | null;
  readonly expectedResult: string | null;
  readonly orderNumber: string | null;
  readonly orderDate: LocalDate | null;
  readonly issuer: string | null;
  readonly lead: string | null;
  readonly coExecutors: string[];
  readonly acceptor: string | null;
  /** The dates it was moved to, one after the other; null where it never was. */
  readonly movedTo: LocalDate[] | null;
  /** Who handed it on, and what he wrote with it; null for what the order itself gives. */
  readonly giver: { readonly name: string; readonly note: string | null } | null;
  /** The latest execution report, where there is one. */
  readonly report: {
    readonly author: string;
    readonly submittedOn: LocalDate;
    readonly text: string;
    readonly returnReason: string | null;
    readonly checkedBy: string | null;
  } | null;
}

/**
 * Names are gathered for all tasks at once: asked for each task, a database that has just been filled, and knows nothing of
 * its tables yet, goes through every organisation each time.
 */
export function wordsOfTasks(manager: EntityManager, taskIds: readonly string[]): Promise<TaskWords[]> {
  return manager.query<TaskWords[]>(
    prepared(`select task.id as "taskId", task.order_id as "orderId", task.title, task.occurrence,
       task.occurrence_count as "occurrenceCount", task.schedule_kind as "scheduleKind", task.state,
       task.start_date as "startDate", task.due_date as "dueDate", task.moved_from as "movedFrom",
       task.control_date as "controlDate", task.runs_to as "runsTo", task.external_plan as "externalPlan",
       task.retrospective, task.round, task.round_started_on as "roundStartedOn", task.created_on as "createdOn",
       task.created_at as "createdAt", item.number, item.deadline_text as "deadlineText",
       item.reading ->> 'expectedResult' as "expectedResult", order_document.number as "orderNumber",
       order_document.order_date as "orderDate", order_document.issuer, takes_part.lead,
       coalesce(takes_part.others, '{}') as "coExecutors", acceptor.full_name as acceptor, report.report,
       case when task.moved_from is not null then (
         select json_agg(moved.details ->> 'newDueDate' order by moved.id) from task_history moved
         where moved.task_id = task.id and moved.details ? 'newDueDate' and moved.details ? 'oldDueDate') end as "movedTo",
       (select json_build_object('name', giver.full_name, 'note', given.reason)
         from person giver left join task_history given on given.task_id = task.id and given.command = 'create'
         where giver.id = task.giver_id) as giver
     from task
     join roadmap_item item on item.id = task.item_id
     join order_document on order_document.id = task.order_id
     left join person acceptor on acceptor.id = task.acceptor_id
     left join (
       select participant.task_id,
         min(coalesce(person.full_name, organisation.name)) filter (where participant.role = 'lead') as lead,
         array_agg(coalesce(person.full_name, organisation.name) order by participant.position)
           filter (where participant.role <> 'lead') as others
       from task_participant participant
       join organisation on organisation.id = participant.organisation_id
       left join person on person.id = participant.person_id
       where participant.task_id = any($1)
       group by participant.task_id) as takes_part on takes_part.task_id = task.id
     left join lateral (
       select json_build_object('author', author.full_name, 'text', report.text, 'returnReason', report.decision_reason,
         'checkedBy', (select checker.full_name from person checker where checker.id = report.checked_by),
         'submittedOn', (report.submitted_at at time zone order_document.time_zone)::date) as report
       from report join person author on author.id = report.author_id
       where report.task_id = task.id and report.kind = 'execution'
       order by report.submitted_at desc, report.id limit 1) as report on true
     where task.id = any($1)`),
    [taskIds],
  );
}
