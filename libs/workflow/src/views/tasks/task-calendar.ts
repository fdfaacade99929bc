import type { Actor } from '@domain/access';
import { addDays, type CalendarDay, type LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { chainOfOrganisation } from '@storage';
import { DataSource } from 'typeorm';
import { RulesBook } from '../../calendars/order-rules.js';
import { groupBy } from '../../rows/group-by.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type TaskConditions, taskConditions } from './task-conditions.js';
import { type SelectedTask, TASK_COLUMNS, TASK_SEQUENCE, TASK_TABLES, type TaskRow, taskRows } from './task-row.js';

export interface CalendarFilter extends Pick<TaskConditions, 'mine' | 'orderId' | 'search'> {
  readonly from: LocalDate;
  readonly days: number;
  /** Also what is off control; what was cancelled never. */
  readonly withClosed?: boolean;
}

export interface TaskCalendarDay {
  readonly date: LocalDate;
  /** In the calendar of the actor's organisation. */
  readonly works: boolean;
  readonly kind: CalendarDay['kind'];
  /** What the organisation calls its own day. */
  readonly name: string | null;
  /** Stops at `MOST_COUNTED`. */
  readonly total: number;
  readonly rows: TaskRow[];
}

export interface TaskCalendar {
  readonly days: TaskCalendarDay[];
}

/** Counting the tasks of one day goes no further. */
const MOST_COUNTED = 200;
/** A week is read row by row, a month only shows what there is. */
const ROWS_A_DAY = { week: 50, month: 4 } as const;

type Selected = SelectedTask & { readonly day: LocalDate; readonly total: number };

/** The tasks the actor may see by their control dates, with the days off of his organisation. */
@Injectable()
export class TaskCalendarView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(filter: CalendarFilter, actor: Actor): Promise<TaskCalendar> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const parameters = new SqlParameters();
    const where = await taskConditions(manager, filter, actor, now, parameters);
    const left = filter.withClosed ? ['cancelled'] : ['closed', 'cancelled'];
    where.push(`task.state <> all(${parameters.add(left)})`);
    const found = await this.dataSource.query<Selected[]>(calendarSql(filter, where, parameters), parameters.values);
    const totals = new Map(found.map(({ day, total }) => [day, total]));
    const byDay = groupBy(await taskRows(manager, found, now), ({ controlDate }) => controlDate);
    const organisationIds = await chainOfOrganisation(manager, actor.organisationId);
    const { calendar } = (await RulesBook.open(manager)).of({ organisationIds, profile: null });
    const days = Array.from({ length: filter.days }, (_, index) => addDays(filter.from, index));
    return {
      days: days.map((date) => {
        const { kind, name } = calendar.dayAt(date);
        const works = calendar.working.isWorking(date);
        return { date, works, kind, name, total: totals.get(date) ?? 0, rows: byDay.get(date) ?? [] };
      }),
    };
  }
}

/** Each day is walked by the index of dates, and no further than it is counted. */
function calendarSql({ from, days }: CalendarFilter, where: readonly string[], parameters: SqlParameters): string {
  const rows = days <= 7 ? ROWS_A_DAY.week : ROWS_A_DAY.month;
  const first = `${parameters.add(from)}::date`;
  return `
    with day as (select ${first} + step as day from generate_series(0, ${parameters.add(days)}::int - 1) step),
    met as (
      select day.day, one.id, count(*) over (partition by day.day)::int as total,
        row_number() over (partition by day.day order by one.sequence) as place
      from day cross join lateral (
        select task.id, task.sequence from task join order_document task_order on task_order.id = task.order_id
        where task.by_date = day.day and ${where.join(' and ')}
        order by task.by_date, task.sequence limit ${MOST_COUNTED}) one)
    select met.day, met.total, ${TASK_COLUMNS}
    from ${TASK_TABLES} join met on met.id = task.id and met.place <= ${rows} order by ${TASK_SEQUENCE}`;
}
