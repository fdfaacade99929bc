import { type Actor, type TaskRelation, taskRulesFor } from '@domain/access';
import { addDays, dateInZone, localDate } from '@domain/calendar';
import { ACTIVE_STATES, type TaskState } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { type Reach, reachOf } from '../../access/scopes/reach.js';
import { inAnyRelation } from '../../access/scopes/task-scope.js';
import { tasksOf } from '../../access/scopes/task-sources.js';
import type { Wanted } from '../../access/scopes/task-walks.js';
import { fewIds } from '../../rows/few-ids.js';
import { lateTask, todayOfOrder } from '../../rows/late-task.js';
import { ownTask } from '../../rows/own-task.js';
import type { SqlParameters } from '../../rows/sql-parameters.js';
import { type ChosenTasks, choiceConditions, chosenBodies } from './chosen-tasks.js';
import { findWords, holdsWords } from './search-tasks.js';

/** Which of the tasks a person may see. */
export interface TaskConditions extends ChosenTasks {
  /** Only what the actor takes part in or accepts. */
  readonly mine?: boolean;
  readonly orderId?: string;
  /** One row of an order. */
  readonly itemId?: string;
  readonly state?: TaskState;
  readonly overdue?: boolean;
  readonly search?: string;
  /** Control dates from this day on. */
  readonly dueFrom?: string;
  /** Control dates until this day, the day included. */
  readonly dueTo?: string;
}

/** By which relations a list shows a task. */
export function relationsShown({ mine }: TaskConditions, actor: Actor): TaskRelation[] {
  return mine ? ['takes_part', 'accepts'] : taskRulesFor(actor, 'see').map(({ relation }) => relation);
}

/** As SQL, for a statement with the tables `task` and `task_order`. */
export async function taskConditions(
  manager: EntityManager,
  filter: TaskConditions,
  actor: Actor,
  now: Date,
  parameters: SqlParameters,
): Promise<string[]> {
  const relations = relationsShown(filter, actor);
  const own = await ownFew(manager, actor, relations, await reachOf(manager, actor, relations));
  const found = [
    ownTask('task'),
    own === null ? inAnyRelation(relations, actor, parameters) : isOneOf(own, parameters),
  ];
  if (filter.orderId !== undefined) found.push(`task.order_id = ${parameters.add(filter.orderId)}`);
  if (filter.itemId !== undefined) found.push(`task.item_id = ${parameters.add(filter.itemId)}`);
  if (filter.state !== undefined) found.push(`task.state = ${parameters.add(filter.state)}`);
  found.push(...choiceConditions('task', filter, await chosenBodies(manager, filter), parameters));
  if (filter.dueFrom !== undefined) found.push(`task.control_date >= ${parameters.add(filter.dueFrom)}::date`);
  if (filter.dueTo !== undefined) found.push(`task.control_date <= ${parameters.add(filter.dueTo)}::date`);
  if (filter.overdue !== undefined)
    found.push(`${filter.overdue ? '' : 'not '}${lateTask(todayOfOrder(now, parameters), parameters)}`);
  if (isSearch(filter)) {
    found.push(holdsWords('task', await findWords(manager, filter.search), parameters));
  }
  return found;
}

function isOneOf(ids: readonly string[], parameters: SqlParameters): string {
  return `task.id = any(${parameters.add(ids)}::uuid[])`;
}

/** The ids of the tasks to which the actor stands so, where he has few. */
async function ownFew(
  manager: EntityManager,
  actor: Actor,
  relations: readonly TaskRelation[],
  reach: Reach,
): Promise<string[] | null> {
  // He who oversees many organisations has many tasks.
  if (relations.includes('in_branch') && reach.bodies === null) return null;
  return fewIds(manager, (limit, into) => tasksOf(actor, relations, reach, { limit, order: 'any' }, into));
}

export function isSearch<Filter extends TaskConditions>(filter: Filter): filter is Filter & { search: string } {
  return filter.search !== undefined && filter.search.trim() !== '';
}

/** The days that it is somewhere at this moment. */
export function daysOnEarth(now: Date) {
  return { first: dateInZone(now, 'Etc/GMT+12'), last: dateInZone(now, 'Etc/GMT-14') };
}

/** State and dates of the filter as bounds of an index. */
export function boundsOf(
  { state, overdue: isLate, dueFrom, dueTo }: TaskConditions,
  now: Date,
  parameters: SqlParameters,
): Pick<Wanted, 'states' | 'from' | 'until' | 'retrospective' | 'also'> | null {
  const { first, last } = daysOnEarth(now);
  const states: readonly TaskState[] | undefined =
    isLate && state !== undefined
      ? ACTIVE_STATES.filter((one) => one === state)
      : isLate
        ? ACTIVE_STATES
        : state === undefined
          ? undefined
          : [state];
  if (states?.length === 0) return null;
  const ends = [
    ...(isLate ? [last] : []),
    ...(dueTo === undefined ? [] : [addDays(localDate(dueTo), 1)]),
    ...(dueFrom === undefined ? [] : ['infinity']),
  ].sort();
  const until = ends[0];
  const date = (day: string) => `${parameters.add(day)}::date`;
  // Only of the days that have passed in one zone and not in another is the zone of the order asked.
  const passed = (row: 'task' | 'own') => {
    const today = `(${parameters.add(now)}::timestamptz at time zone given.time_zone)::date`;
    return row === 'task'
      ? `(task.by_date < ${date(first)} or exists (
          select from order_document given where given.id = task.order_id and task.by_date < ${today}))`
      : `(own.by_date < ${date(first)} or exists (select from task late join order_document given on given.id = late.order_id
          where late.id = own.task_id and own.by_date < ${today}))`;
  };
  const notLate = (row: 'task' | 'own') => {
    const active = `${row}.state = any(${parameters.add(ACTIVE_STATES)})`;
    return `not (${active} and not ${row}.retrospective and ${passed(row)})`;
  };
  return {
    ...(states !== undefined && { states }),
    ...(dueFrom !== undefined && { from: date(dueFrom) }),
    ...(until !== undefined && { until: date(until) }),
    ...(isLate === true && { retrospective: false, also: passed }),
    ...(isLate === false && { also: notLate }),
  };
}
