import { countWorkingDays, dateInZone, type LocalDate, type WorkingCalendar } from '@domain/calendar';
import type { ScheduleKind } from '@domain/deadlines';
import { type ItemKind, isActive, isOverdue, type TaskState } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { rulesOf, rulesOfOrders } from '../../calendars/order-rules.js';
import { WAITS_FOR } from '../../tasks/needs.js';

export interface TaskRow {
  readonly id: string;
  readonly orderId: string;
  readonly orderNumber: string | null;
  /** Whose order it is. */
  readonly orderIssuer: string | null;
  readonly itemNumber: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly scheduleKind: ScheduleKind;
  readonly occurrence: number;
  readonly occurrenceCount: number;
  readonly startDate: LocalDate | null;
  readonly dueDate: LocalDate | null;
  readonly controlDate: LocalDate | null;
  /** The first due date of a task that was given a later one. */
  readonly movedFrom: LocalDate | null;
  readonly state: TaskState;
  readonly overdue: boolean;
  /** Working days to the control date; negative when it has passed, null without a date or without work owed. */
  readonly daysLeft: number | null;
  readonly leadName: string;
  /** Whose task it is, whoever leads it there. */
  readonly organisationName: string;
  readonly acceptorName: string | null;
  /** Who handed it on to the lead; null for what the order itself gives. */
  readonly giverName: string | null;
  readonly retrospective: boolean;
  readonly recommended: boolean;
  /** The numbers of the rows whose result it waits for and that are not done. */
  readonly waitsFor: readonly string[];
  readonly version: number;
}

/** What `TASK_COLUMNS` selects. */
export interface SelectedTask extends Omit<TaskRow, 'overdue' | 'daysLeft'> {
  readonly timeZone: string;
}

/** Names are asked row by row: of nine tables to join PostgreSQL would take longer to choose the way than to go it. */
export const TASK_COLUMNS = `
  task.id, task.order_id as "orderId", task_order.number as "orderNumber", task_order.issuer as "orderIssuer", item.number as "itemNumber", task.title,
  task.kind, task.schedule_kind as "scheduleKind", task.occurrence, task.occurrence_count as "occurrenceCount",
  task.start_date as "startDate", task.due_date as "dueDate", task.control_date as "controlDate",
  task.moved_from as "movedFrom", task.state,
  (select coalesce((select full_name from person where person.id = lead.person_id),
      (select name from organisation where organisation.id = lead.organisation_id))
    from task_participant lead where lead.task_id = task.id and lead.role = 'lead') as "leadName",
  (select name from organisation where organisation.id = task.assignee_organisation_id) as "organisationName",
  (select full_name from person where person.id = task.acceptor_id) as "acceptorName",
  (select full_name from person where person.id = task.giver_id) as "giverName",
  task.retrospective, task.recommended, task.version, ${WAITS_FOR} as "waitsFor",
  task_order.time_zone as "timeZone"`;

export const TASK_TABLES = `
  task
  join order_document task_order on task_order.id = task.order_id
  join roadmap_item item on item.id = task.item_id`;

/** As people read a roadmap: what is due first, then what has no date, in the order's own sequence. There is an index. */
export const TASK_SEQUENCE = 'task.by_date, task.sequence';

/** Rows of a list of tasks, as of `now`: days are counted in the calendar of each task's order. */
export async function taskRows(manager: EntityManager, tasks: readonly SelectedTask[], now: Date): Promise<TaskRow[]> {
  const rules = await rulesOfOrders(
    manager,
    tasks.map(({ orderId }) => orderId),
  );
  const zones = new Set(tasks.map(({ timeZone }) => timeZone));
  const todays = new Map([...zones].map((zone) => [zone, dateInZone(now, zone)]));
  return tasks.map((task) => taskRow(task, rulesOf(rules, task).working, todays.get(task.timeZone) as LocalDate));
}

/**
 * `today` is the day in the time zone of the order. Field by field: what a rest or a spread makes of so many costs several
 * times as much and outlives its answer, and what else was selected stays out.
 */
export function taskRow(task: SelectedTask, working: WorkingCalendar, today: LocalDate): TaskRow {
  return {
    id: task.id,
    orderId: task.orderId,
    orderNumber: task.orderNumber,
    orderIssuer: task.orderIssuer,
    itemNumber: task.itemNumber,
    title: task.title,
    kind: task.kind,
    scheduleKind: task.scheduleKind,
    occurrence: task.occurrence,
    occurrenceCount: task.occurrenceCount,
    startDate: task.startDate,
    dueDate: task.dueDate,
    controlDate: task.controlDate,
    movedFrom: task.movedFrom,
    state: task.state,
    leadName: task.leadName,
    organisationName: task.organisationName,
    acceptorName: task.acceptorName,
    giverName: task.giverName,
    retrospective: task.retrospective,
    recommended: task.recommended,
    version: task.version,
    waitsFor: task.waitsFor,
    overdue: isOverdue(task, today),
    daysLeft: isActive(task.state) ? daysLeft(task.controlDate, today, working) : null,
  };
}

function daysLeft(controlDate: LocalDate | null, today: LocalDate, working: WorkingCalendar): number | null {
  return controlDate === null ? null : countWorkingDays(today, controlDate, working);
}
