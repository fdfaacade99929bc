import { type Actor, identitiesOf } from '@domain/access';
import { ACTIVE_STATES } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { takenTaskIds, tasksFor } from '../../access/scopes/task-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type NextCommand, nextCommands } from './next-command.js';
import { type SelectedTask, TASK_COLUMNS, TASK_SEQUENCE, TASK_TABLES, type TaskRow, taskRows } from './task-row.js';

/** In the order a person should look at them. `unsettled` waits for dates or for an answer about a date long past. */
export const DAY_BLOCKS = ['overdue', 'today', 'week', 'decisions', 'unsettled'] as const;
export type DayBlock = (typeof DAY_BLOCKS)[number];

export interface DayTask extends TaskRow {
  /** The one obvious step; null where nothing is asked of the person. */
  readonly next: NextCommand | null;
}

export interface MyDay {
  /** Those with something in them. `total` stops at `MOST_COUNTED`. */
  readonly blocks: { readonly name: DayBlock; readonly total: number; readonly rows: DayTask[] }[];
  /** What is due first after this week. */
  readonly later: TaskRow | null;
}

const ROWS_A_BLOCK = 20;
const MOST_COUNTED = 1000;

type Block = DayBlock | 'later';
type Selected = SelectedTask & { readonly block: Block; readonly total: number };

/** What one person has to do: late, today, until Sunday, and what waits for his decision. */
@Injectable()
export class MyDayView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<MyDay> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const parameters = new SqlParameters();
    const found = await this.dataSource.query<Selected[]>(daySql(actor, now, parameters), parameters.values);
    const totals = new Map(found.map(({ block, total }) => [block, total]));
    const blockOf = new Map(found.map(({ id, block }) => [id, block]));
    const selected = found.map(({ block: _, total: __, ...task }) => task);
    const rows = await taskRows(manager, selected, now);
    const next = await nextCommands(manager, actor, rows);
    return {
      blocks: DAY_BLOCKS.filter((name) => totals.has(name)).map((name) => ({
        name,
        total: totals.get(name) ?? 0,
        rows: rows
          .filter(({ id }) => blockOf.get(id) === name)
          .map((row) => ({ ...row, next: next.get(row.id) ?? null })),
      })),
      later: rows.find(({ id }) => blockOf.get(id) === 'later') ?? null,
    };
  }
}

/** "Today" is the day in the zone of each task's order; the week ends on its Sunday. */
function daySql(actor: Actor, now: Date, parameters: SqlParameters): string {
  const instant = parameters.add(now);
  return `
    with own as (
      select task.id, task.control_date, task.sequence, case
        when task.state = 'awaiting_schedule' then 'unsettled'
        when task.control_date < day.today then case when task.retrospective then 'unsettled' else 'overdue' end
        when task.control_date = day.today then 'today'
        when task.control_date <= day.today + 7 - extract(isodow from day.today)::int then 'week'
        else 'later' end as block
      from task join order_document given on given.id = task.order_id
      cross join lateral (select (${instant}::timestamptz at time zone given.time_zone)::date as today) day
      where task.id in (${takenTaskIds(actor, parameters)})
        and (task.state = any(${parameters.add(ACTIVE_STATES)}) and task.control_date is not null
          or task.state = 'awaiting_schedule')),
    waiting as (
      select * from (${reportsSql(actor, parameters)}) reports
      union all select * from (${checksSql(actor, parameters)}) checks
      union all select * from (${declinedSql(actor, parameters)}) declined),
    placed as (
      select id, block, count(*) over (partition by block)::int as counted,
        row_number() over (partition by block order by control_date nulls last, sequence) as place
      from (select * from own union all select * from waiting) every),
    chosen as (
      select id, block, least(counted, ${MOST_COUNTED}) as total from placed
      where place <= case when block = 'later' then 1 else ${ROWS_A_BLOCK} end)
    select chosen.block, chosen.total, ${TASK_COLUMNS}
    from ${TASK_TABLES} join chosen on chosen.id = task.id order by ${TASK_SEQUENCE}`;
}

/** Reports the actor accepts, but for his own work; and those of his branch that nobody was named for. */
function reportsSql(actor: Actor, parameters: SqlParameters): string {
  const people = identitiesOf(actor).map(({ personId }) => personId);
  return `
    select task.id, task.control_date, task.sequence, 'decisions' as block from task
    where task.state = 'submitted' and ${tasksFor(actor, 'accept', parameters)}
      and (task.acceptor_id is null or task.acceptor_id = any(${parameters.add(people)}))
    order by task.control_date, task.sequence limit ${MOST_COUNTED}`;
}

/** Reports that wait for the actor before they go to their acceptor. */
function checksSql(actor: Actor, parameters: SqlParameters): string {
  const people = identitiesOf(actor).map(({ personId }) => personId);
  return `
    select task.id, task.control_date, task.sequence, 'decisions' as block from task
    where task.state = 'checking' and ${tasksFor(actor, 'endorse', parameters)}
      and task.checker_id = any(${parameters.add(people)})
    order by task.control_date, task.sequence limit ${MOST_COUNTED}`;
}

function declinedSql(actor: Actor, parameters: SqlParameters): string {
  return `
    select task.id, task.control_date, task.sequence, 'decisions' as block from task
    where task.state = 'declined' and ${tasksFor(actor, 'reassign', parameters)}
    order by task.control_date, task.sequence limit ${MOST_COUNTED}`;
}
