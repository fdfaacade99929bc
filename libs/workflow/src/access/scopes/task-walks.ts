import type { Actor } from '@domain/access';
import { TASK_FLOW, type TaskState } from '@domain/tasks';
import { ownTask } from '../../rows/own-task.js';
import type { SqlParameters } from '../../rows/sql-parameters.js';
import { isActors } from './task-scope.js';

/** Which tasks, and how many, are wanted of the sources. All texts are SQL. */
export interface Wanted {
  /** Every state where it is left out. */
  readonly states?: readonly TaskState[];
  /** Dates from this one on; an undated task has the date `infinity`. */
  readonly from?: string;
  /** Dates before this one. */
  readonly until?: string;
  /** Those that come after this place of the list. */
  readonly after?: { readonly date: string; readonly sequence: string };
  readonly retrospective?: boolean;
  /** The date of the last one that can still be wanted, itself included. */
  readonly edge?: string;
  /** A further condition: on the table `task`, or on a participant's row `own`, whose task is `own.task_id`. */
  readonly also?: (row: 'task' | 'own') => string;
  readonly limit: number;
  /** No more than so many of each organisation, person, order or state that is walked. */
  readonly limitEach?: number;
  /** By date; `backwards` from the last; `any` takes whichever come first, to count them. */
  readonly order: 'forwards' | 'backwards' | 'any';
}

/** Answers like the others, with nothing. */
export const NONE = 'select id, by_date, sequence from task where false';

const ALL_STATES = Object.keys(TASK_FLOW) as TaskState[];

/** The same of the tasks that meet conditions on the table `task` which are few to look through, or have an index by date. */
export function tasksAmong(conditions: readonly string[], wanted: Wanted, parameters: SqlParameters): string {
  const states = wanted.states === undefined ? [] : [`task.state = any(${parameters.add(wanted.states)})`];
  const all = [...conditions, ...states, ...conditionsOn('task', wanted)];
  return `select task.id, task.by_date, task.sequence from task where ${all.join(' and ')} ${ending('task', wanted)}`;
}

/** Over all tasks by date. */
export function walk(condition: string, wanted: Wanted, parameters: SqlParameters): string {
  const tasks = {
    columns: 'task.id, task.by_date, task.sequence',
    table: 'task',
    row: 'task',
    where: [condition],
  } as const;
  return eachWalked(tasks, null, wanted, parameters);
}

/** Of each acceptor, checker, order, row of an order, kind of row or organisation. */
export function fromTasks(
  column: 'acceptor_id' | 'checker_id' | 'order_id' | 'item_id' | 'kind' | 'assignee_organisation_id',
  keys: string,
  wanted: Wanted,
  parameters: SqlParameters,
): string {
  const tasks = { columns: 'task.id, task.by_date, task.sequence', table: 'task', row: 'task', where: [] } as const;
  // The index of acceptors and checkers has the state before the date.
  const byState = column === 'acceptor_id' || column === 'checker_id';
  const states = wanted.states ?? (byState ? ALL_STATES : undefined);
  return eachWalked(tasks, { column, keys }, { ...wanted, ...(states && { states }) }, parameters);
}

/** Of each organisation or person, a task once however often they take part in it. */
export function fromParticipants(
  column: 'organisation_id' | 'person_id',
  keys: string,
  further: readonly string[],
  wanted: Wanted,
  parameters: SqlParameters,
): string {
  const belongs = [`own.${column} = any(${keys})`, ...further].join(' and ').replaceAll('own.', 'earlier.');
  const once = `(own.position = 0 or not exists (select from task_participant earlier
    where earlier.task_id = own.task_id and earlier.position < own.position and ${belongs} offset 0))`;
  const columns = 'own.task_id as id, own.by_date, own.sequence';
  const participants = { columns, table: 'task_participant own', row: 'own', where: [...further, once] } as const;
  return eachWalked(participants, { column, keys }, wanted, parameters);
}

/** What was handed on from tasks the actor leads; those are marked. */
export function fromAbove(actor: Actor, wanted: Wanted, parameters: SqlParameters): string {
  const states = wanted.states === undefined ? [] : [`task.state = any(${parameters.add(wanted.states)})`];
  const above = `own.handed_on and own.role = 'lead' and ${isActors(actor, parameters)}`;
  const below = ['task.giver_id is not null', 'task.above_ids @> array[above.task_id]'];
  const conditions = [...below, ...states, ...conditionsOn('task', wanted)].join(' and ');
  return `select distinct met.id, met.by_date, met.sequence
    from (select own.task_id from task_participant own where ${above} offset 0) above
    cross join lateral (select task.id, task.by_date, task.sequence from task where ${conditions} offset 0) met
    ${ending('met', wanted)}`;
}

/** Resolutions that people gave, by the index of givers: each has few. */
export function fromGiven(people: string, wanted: Wanted, parameters: SqlParameters): string {
  const given = `task.resolution_of_id is not null and task.giver_id = any(${people})`;
  const states = wanted.states === undefined ? [] : [`task.state = any(${parameters.add(wanted.states)})`];
  const conditions = [given, ...states, ...conditionsOn('task', wanted)].join(' and ');
  return `select met.id, met.by_date, met.sequence
    from (select task.id, task.by_date, task.sequence from task where ${conditions} offset 0) met
    ${ending('met', wanted)}`;
}

interface Walked {
  readonly columns: string;
  readonly table: string;
  readonly row: 'task' | 'own';
  readonly where: readonly string[];
}

/** Each key in each state by its index, as far as the limit. */
function eachWalked(
  { columns, table, row, where }: Walked,
  key: { readonly column: string; readonly keys: string } | null,
  wanted: Wanted,
  parameters: SqlParameters,
): string {
  const { states } = wanted;
  const each = [
    ...(key === null ? [] : [`unnest(${key.keys}) each_key (id)`]),
    ...(states === undefined ? [] : [`unnest(${parameters.add(states)}::text[]) each_state (state)`]),
  ];
  const conditions = [
    ...(key === null ? [] : [`${row}.${key.column} = each_key.id`]),
    ...(states === undefined ? [] : [`${row}.state = each_state.state`]),
    ...where,
    ...conditionsOn(row, wanted),
  ];
  const last = ending(row, { ...wanted, limit: wanted.limitEach ?? wanted.limit });
  const one = `select ${columns} from ${table} where ${conditions.join(' and ')} ${last}`;
  if (each.length === 0) return one;
  return `select met.id, met.by_date, met.sequence from ${each.join(' cross join ')}
    cross join lateral (${one}) met ${ending('met', wanted)}`;
}

/** What `wanted` asks of one task, for a statement that is led by something else. */
export function boundConditions(
  row: 'task' | 'own',
  wanted: Pick<Wanted, 'states' | 'from' | 'until' | 'retrospective' | 'also'>,
  parameters: SqlParameters,
): string[] {
  const states = wanted.states === undefined ? [] : [`${row}.state = any(${parameters.add(wanted.states)})`];
  return [...states, ...conditionsOn(row, { ...wanted, limit: 0, order: 'any' })];
}

function conditionsOn(row: 'task' | 'own', { from, until, edge, after, order, retrospective, also }: Wanted): string[] {
  return [
    ownTask(row),
    ...(from === undefined ? [] : [`${row}.by_date >= ${from}`]),
    ...(until === undefined ? [] : [`${row}.by_date < ${until}`]),
    ...(edge === undefined ? [] : [`${row}.by_date ${order === 'backwards' ? '>=' : '<='} ${edge}`]),
    ...(after === undefined
      ? []
      : [`(${row}.by_date, ${row}.sequence) ${order === 'backwards' ? '<' : '>'} (${after.date}, ${after.sequence})`]),
    ...(retrospective === undefined ? [] : [`${retrospective ? '' : 'not '}${row}.retrospective`]),
    ...(also === undefined ? [] : [also(row)]),
  ];
}

export function ending(row: string, { order, limit }: Wanted): string {
  if (order === 'any') return `limit ${limit}`;
  const direction = order === 'backwards' ? ' desc' : '';
  return `order by ${row}.by_date${direction}, ${row}.sequence${direction} limit ${limit}`;
}
