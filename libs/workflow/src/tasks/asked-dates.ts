import { dateInZone, type LocalDate } from '@domain/calendar';
import { decisionExpectedBy } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { rulesOf, rulesOfOrders } from '../calendars/order-rules.js';

/** A request for a later date as letters tell of it. */
export interface AskedDate {
  readonly taskId: string;
  /** Of the task's requests, from 1. */
  readonly number: number;
  readonly author: string;
  readonly askedAt: Date;
  readonly reason: string;
  readonly newDate: LocalDate;
  readonly isDecided: boolean;
  /** Who accepts the task's report and so decides; null where the coordinator does. */
  readonly acceptor: string | null;
  /** The last day a decision is expected on. */
  readonly expectedBy: LocalDate;
}

interface SelectedDate extends Omit<AskedDate, 'expectedBy'> {
  readonly orderId: string;
  readonly timeZone: string;
  readonly controlDate: LocalDate | null;
}

/** The requests of the tasks, those of one task by number. */
export async function askedDates(manager: EntityManager, taskIds: readonly string[]): Promise<AskedDate[]> {
  const requests = await manager.query<SelectedDate[]>(
    `select request.task_id as "taskId", request.number, asker.full_name as author, request.asked_at as "askedAt",
       request.reason, request.new_due_date as "newDate", request.decision is not null as "isDecided",
       acceptor.full_name as acceptor, task.order_id as "orderId", order_document.time_zone as "timeZone",
       task.control_date as "controlDate"
     from extension_request request
     join person asker on asker.id = request.asked_by
     join task on task.id = request.task_id
     join order_document on order_document.id = task.order_id
     left join person acceptor on acceptor.id = task.acceptor_id
     where request.task_id = any($1) order by request.task_id, request.number`,
    [taskIds],
  );
  const rules = await rulesOfOrders(
    manager,
    requests.map(({ orderId }) => orderId),
  );
  return requests.map((request) => {
    const { orderId: _, timeZone, controlDate, ...asked } = request;
    const on = { askedOn: dateInZone(asked.askedAt, timeZone), controlDate };
    return { ...asked, expectedBy: decisionExpectedBy(on, rulesOf(rules, request).working) };
  });
}
