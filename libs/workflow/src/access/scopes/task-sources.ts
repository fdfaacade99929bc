import { type Actor, identitiesOf, type TaskRelation } from '@domain/access';
import { TASK_FLOW, type TaskState } from '@domain/tasks';
import { ownTask } from '../../rows/own-task.js';
import type { SqlParameters } from '../../rows/sql-parameters.js';
import { heldOf, type Reach } from './reach.js';
import { coversEverything, inAnyRelation, isActors, schoolsCuratedBy } from './task-scope.js';

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
  /** A further condition: on the table `task`, or on a participant's row `own`, whose task is `own.task_id`. */
  readonly also?: (row: 'task' | 'own') => string;
  readonly limit: number;
  /** By date; `backwards` from the last; `any` takes whichever come first, to count them. */
  readonly order: 'forwards' | 'backwards' | 'any';
}

/**
 * A statement that answers `id, by_date, sequence` of the tasks to which the actor stands in one of the relations, each once.
 * Each relation is walked by an index of its own, organisation by organisation (order by order, state by state), and no
 * further than the limit; what comes first of all of them is then taken. `inAnyRelation` says the same of a single task.
 */
export function tasksOf(
  actor: Actor,
  relations: readonly TaskRelation[],
  reach: Reach,
  wanted: Wanted,
  parameters: SqlParameters,
): string {
  const held = heldOf(reach, relations);
  if (held.some((relation) => coversEverything(relation, actor))) return walk('true', wanted, parameters);
  // In many organisations everything the actor sees is met on one walk.
  if (reach.bodies === null && held.includes('in_branch')) {
    return walk(inAnyRelation(held, actor, parameters), wanted, parameters);
  }
  const branch = held.includes('in_branch') ? (reach.bodies ?? []) : [];
  // Whoever has a branch sees most by it, everybody else by what he takes part in.
  const mostFirst = held.toSorted((one, other) => Number(other === 'in_branch') - Number(one === 'in_branch'));
  const sources = mostFirst.flatMap((relation) => sourcesOf(relation, actor, { ...reach, branch }, wanted, parameters));
  if (sources.length === 0) return 'select id, by_date, sequence from task where false';
  return firstOf(sources, wanted);
}

/** What comes first of several statements, each task once. To count, the first may be enough, and the others are not gone through then. */
export function firstOf(sources: readonly string[], wanted: Wanted): string {
  const all = (some: readonly string[]) => some.map((one) => `(${one})`).join(' union ');
  const [most, ...others] = sources;
  if (wanted.order !== 'any' || most === undefined || others.length === 0)
    return `select id, by_date, sequence from (${all(sources)}) found ${ending('found', wanted)}`;
  return `with most as materialized (${most})
    select id, by_date, sequence from (
      select * from most
      union select * from (${all(others)}) other where (select count(*) from most) < ${wanted.limit}) found ${ending('found', wanted)}`;
}

function sourcesOf(
  relation: TaskRelation,
  actor: Actor,
  reach: Reach & { readonly branch: readonly string[] },
  wanted: Wanted,
  parameters: SqlParameters,
): string[] {
  const identities = identitiesOf(actor);
  const people = () => `${parameters.add(identities.map(({ personId }) => personId))}::uuid[]`;
  switch (relation) {
    case 'leads':
    case 'takes_part': {
      // What is done in the branch has a source of its own.
      const bodies = identities.map(({ organisationId }) => organisationId).filter((id) => !reach.branch.includes(id));
      const role = relation === 'leads' ? [`own.role = 'lead'`] : [];
      const whole = ['own.person_id is null', ...role];
      return [
        ...(bodies.length === 0
          ? []
          : [fromParticipants('organisation_id', `${parameters.add(bodies)}::uuid[]`, whole, wanted, parameters)]),
        ...(reach.isNamed ? [fromParticipants('person_id', people(), role, wanted, parameters)] : []),
      ];
    }
    case 'accepts':
      return [fromTasks('acceptor_id', people(), wanted, parameters)];
    case 'checks':
      return [fromTasks('checker_id', people(), wanted, parameters)];
    case 'leads_above':
      return [fromAbove(actor, wanted, parameters)];
    case 'curates': {
      const led = ['own.person_id is null', `own.role = 'lead'`];
      return [fromParticipants('organisation_id', schoolsCuratedBy(actor, parameters), led, wanted, parameters)];
    }
    case 'gave_resolution':
      return [fromGiven(people(), wanted, parameters)];
    case 'in_branch':
      return [fromParticipants('organisation_id', `${parameters.add(reach.bodies)}::uuid[]`, [], wanted, parameters)];
    case 'ordered_by_branch':
      if (reach.orders === null) return [walk(inAnyRelation([relation], actor, parameters), wanted, parameters)];
      return [fromTasks('order_id', `${parameters.add(reach.orders)}::uuid[]`, wanted, parameters)];
    default: {
      const never: never = relation;
      return never;
    }
  }
}

const ALL_STATES = Object.keys(TASK_FLOW) as TaskState[];

/** The same of the tasks that meet conditions on the table `task` which are few to look through, or have an index by date. */
export function tasksAmong(conditions: readonly string[], wanted: Wanted, parameters: SqlParameters): string {
  const states = wanted.states === undefined ? [] : [`task.state = any(${parameters.add(wanted.states)})`];
  const all = [...conditions, ...states, ...conditionsOn('task', wanted)];
  return `select task.id, task.by_date, task.sequence from task where ${all.join(' and ')} ${ending('task', wanted)}`;
}

/** Over all tasks by date. */
function walk(condition: string, wanted: Wanted, parameters: SqlParameters): string {
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
function fromAbove(actor: Actor, wanted: Wanted, parameters: SqlParameters): string {
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
function fromGiven(people: string, wanted: Wanted, parameters: SqlParameters): string {
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
  const one = `select ${columns} from ${table} where ${conditions.join(' and ')} ${ending(row, wanted)}`;
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

function conditionsOn(row: 'task' | 'own', { from, until, after, order, retrospective, also }: Wanted): string[] {
  return [
    ownTask(row),
    ...(from === undefined ? [] : [`${row}.by_date >= ${from}`]),
    ...(until === undefined ? [] : [`${row}.by_date < ${until}`]),
    ...(after === undefined
      ? []
      : [`(${row}.by_date, ${row}.sequence) ${order === 'backwards' ? '<' : '>'} (${after.date}, ${after.sequence})`]),
    ...(retrospective === undefined ? [] : [`${retrospective ? '' : 'not '}${row}.retrospective`]),
    ...(also === undefined ? [] : [also(row)]),
  ];
}

function ending(row: string, { order, limit }: Wanted): string {
  if (order === 'any') return `limit ${limit}`;
  const direction = order === 'backwards' ? ' desc' : '';
  return `order by ${row}.by_date${direction}, ${row}.sequence${direction} limit ${limit}`;
}
