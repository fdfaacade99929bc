import { type Actor, type TaskRelation, taskRulesFor } from '@domain/access';
import { addDays, type LocalDate, weekday } from '@domain/calendar';
import { ACTIVE_STATES } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource, type EntityManager } from 'typeorm';
import { type Reach, reachOf } from '../../access/scopes/reach.js';
import { tasksFor } from '../../access/scopes/task-scope.js';
import { tasksOf } from '../../access/scopes/task-sources.js';
import { fromTasks, tasksAmong, type Wanted } from '../../access/scopes/task-walks.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type NextCommand, nextCommands } from './next-command.js';
import { daysOnEarth } from './task-conditions.js';
import { type SelectedTask, TASK_COLUMNS, TASK_SEQUENCE, TASK_TABLES, type TaskRow, taskRows } from './task-row.js';

/** In the order a person should look at them. `unsettled` waits for dates or for an answer about a date long past. */
export const DAY_BLOCKS = ['overdue', 'today', 'week', 'decisions', 'unsettled'] as const;
export type DayBlock = (typeof DAY_BLOCKS)[number];

export interface DayTask extends TaskRow {
  /** The one obvious step; null where nothing is asked of the person. */
  readonly next: NextCommand | null;
  /** Its report waits for somebody who cannot be written to: he has no address, nor has who stands in for him today. */
  readonly acceptorUnreachable: boolean;
}

export interface MyDay {
  /** Those with something in them. `total` stops at `MOST_COUNTED`. */
  readonly blocks: { readonly name: DayBlock; readonly total: number; readonly rows: DayTask[] }[];
  /** What is due first after this week. */
  readonly later: TaskRow | null;
}

const ROWS_A_BLOCK = 20;
const MOST_COUNTED = 200;
/** Of late, today and this week together, each of which is counted up to the limit. */
const MOST_NEAR = 3 * MOST_COUNTED;

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
    const reach = await reachOf(manager, actor, relationsThatAllow(actor, 'reassign'));
    const unreachable = givesOrders(actor) ? await unreachableAcceptors(manager, now) : [];
    const found = await manager.query<Selected[]>(
      daySql(actor, { reach, unreachable }, now, parameters),
      parameters.values,
    );
    const totals = new Map(found.map(({ block, total }) => [block, total]));
    const blockOf = new Map(found.map(({ id, block }) => [id, block]));
    const rows = await taskRows(manager, found, now);
    const next = await nextCommands(manager, actor, rows);
    const unheard = await waitingForAny(manager, unreachable, rows);
    return {
      blocks: DAY_BLOCKS.filter((name) => totals.has(name)).map((name) => ({
        name,
        total: totals.get(name) ?? 0,
        rows: rows
          .filter(({ id }) => blockOf.get(id) === name)
          .map((row) =>
            Object.assign(row, { next: next.get(row.id) ?? null, acceptorUnreachable: unheard.has(row.id) }),
          ),
      })),
      later: rows.find(({ id }) => blockOf.get(id) === 'later') ?? null,
    };
  }
}

function relationsThatAllow(actor: Actor, action: 'accept' | 'reassign'): TaskRelation[] {
  return taskRulesFor(actor, action).map(({ relation }) => relation);
}

function givesOrders(actor: Actor): boolean {
  return relationsThatAllow(actor, 'accept').includes('ordered_by_branch');
}

interface Around {
  readonly reach: Reach;
  /** People who accept reports and cannot be written to. */
  readonly unreachable: readonly string[];
}

/** Of the people who stand above orders those without an address, for whom nobody with one stands in today. */
async function unreachableAcceptors(manager: EntityManager, now: Date): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct acceptor.id from order_document given
     cross join lateral (values (given.controller_id), (given.signatory_id), (given.coordinator_id)) above (id)
     join person acceptor on acceptor.id = above.id join organisation body on body.id = acceptor.organisation_id
     where given.state = 'confirmed' and acceptor.email is null and not exists (
       select from substitution join person deputy on deputy.id = substitution.deputy_id
       where substitution.person_id = acceptor.id and deputy.email is not null
         and ($1::timestamptz at time zone body.time_zone)::date between substitution.from_day and substitution.to_day)`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/** Those of the tasks whose report waits for one of these people. */
async function waitingForAny(
  manager: EntityManager,
  acceptorIds: readonly string[],
  tasks: readonly TaskRow[],
): Promise<ReadonlySet<string>> {
  if (acceptorIds.length === 0) return new Set();
  const rows = await manager.query<{ id: string }[]>(
    `select id from task where id = any($1) and state = 'submitted' and acceptor_id = any($2)`,
    [tasks.map(({ id }) => id), acceptorIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * "Today" is the day in the zone of each task's order; the week ends on its Sunday. So the days around today are looked at
 * one by one; what lies before and after them for everybody is late or later whatever the zone.
 */
function daySql(actor: Actor, around: Around, now: Date, parameters: SqlParameters): string {
  const { reach } = around;
  const instant = parameters.add(now);
  const { first, last } = daysOnEarth(now);
  const fromToday = `${parameters.add(first)}::date`;
  const afterWeek = `${parameters.add(addDays(endOfWeek(last), 1))}::date`;
  const taken = (wanted: Omit<Wanted, 'limit' | 'order'>, limit = MOST_COUNTED) =>
    tasksOf(actor, ['takes_part'], reach, { ...wanted, limit, order: 'forwards' }, parameters);
  const states = ACTIVE_STATES;
  return `
    with late as (${taken({ states, until: fromToday, retrospective: false })}),
    near as (${taken({ states, from: fromToday, until: afterWeek }, MOST_NEAR)}),
    later as (${taken({ states, from: afterWeek, until: `'infinity'::date` }, 1)}),
    unsettled as (
      ${bracketed(taken({ states, until: fromToday, retrospective: true }))}
      union all ${bracketed(taken({ states: ['awaiting_schedule'] }))}),
    waiting as (${decisionsSql(actor, around, parameters)}),
    every as (
      select late.*, 'overdue' as block from late
      union all select near.*, case
        when near.by_date < day.today then case when task.retrospective then 'unsettled' else 'overdue' end
        when near.by_date = day.today then 'today'
        when near.by_date <= day.today + 7 - extract(isodow from day.today)::int then 'week'
        else 'later' end
      from near join task on task.id = near.id join order_document given on given.id = task.order_id
      cross join lateral (select (${instant}::timestamptz at time zone given.time_zone)::date as today) day
      union all select later.*, 'later' from later
      union all select unsettled.*, 'unsettled' from unsettled
      union all select waiting.*, 'decisions' from waiting),
    placed as (
      select id, block, count(*) over (partition by block)::int as counted,
        row_number() over (partition by block order by by_date, sequence) as place
      from every),
    chosen as materialized (
      select id, block, least(counted, ${MOST_COUNTED}) as total from placed
      where place <= case when block = 'later' then 1 else ${ROWS_A_BLOCK} end)
    select chosen.block, chosen.total, ${TASK_COLUMNS}
    from ${TASK_TABLES} join chosen on chosen.id = task.id
    where task.id = any(array(select id from chosen)) order by ${TASK_SEQUENCE}`;
}

/**
 * Reports the actor accepts or checks, but for his own work; those of his branch that nobody was named for, or somebody who
 * cannot be written to; and what was declined of what his branch has given.
 */
function decisionsSql(actor: Actor, { reach, unreachable }: Around, parameters: SqlParameters): string {
  const submitted = { states: ['submitted'], limit: MOST_COUNTED, order: 'forwards' } as const;
  // Each where it is asked: of relations the actor stands in to no task there is no statement, and no parameter of one.
  const { absent } = reach;
  const allowed = () => tasksFor(actor, 'accept', parameters, { absent });
  const nobodys = () => `task.acceptor_id is null and ${allowed()}`;
  const unheard = () =>
    fromTasks('acceptor_id', `${parameters.add(unreachable)}::uuid[]`, { ...submitted, also: allowed }, parameters);
  const checking = {
    ...submitted,
    states: ['checking'],
    also: () => tasksFor(actor, 'endorse', parameters, { absent }),
  } as const;
  const declined = {
    ...submitted,
    states: ['declined'],
    also: () => tasksFor(actor, 'reassign', parameters, { absent }),
  } as const;
  return [
    tasksOf(actor, ['accepts'], reach, { ...submitted, also: allowed }, parameters),
    tasksOf(actor, ['checks'], reach, checking, parameters),
    tasksOf(actor, ['leads_above'], reach, { ...submitted, also: nobodys }, parameters),
    ...(givesOrders(actor) ? [tasksAmong([nobodys()], submitted, parameters)] : []),
    ...(unreachable.length > 0 ? [unheard()] : []),
    tasksOf(actor, relationsThatAllow(actor, 'reassign'), reach, declined, parameters),
  ]
    .map(bracketed)
    .join(' union ');
}

function bracketed(sql: string): string {
  return `(${sql})`;
}

function endOfWeek(day: LocalDate): LocalDate {
  return addDays(day, 7 - weekday(day));
}
