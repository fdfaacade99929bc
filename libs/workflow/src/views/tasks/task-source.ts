import type { Actor } from '@domain/access';
import type { EntityManager } from 'typeorm';
import { heldOf, reachOf } from '../../access/scopes/reach.js';
import { inAnyRelation } from '../../access/scopes/task-scope.js';
import { firstOf, type Source, tasksOf } from '../../access/scopes/task-sources.js';
import {
  boundConditions,
  fromParticipants,
  fromTasks,
  NONE,
  tasksAmong,
  type Wanted,
} from '../../access/scopes/task-walks.js';
import type { DateCursor } from '../../rows/date-cursor.js';
import type { SqlParameters } from '../../rows/sql-parameters.js';
import { choiceConditions, chosenBodies } from './chosen-tasks.js';
import { type FoundWords, findWords, holdsWords } from './search-tasks.js';
import { boundsOf, isSearch, relationsShown, type TaskConditions } from './task-conditions.js';

export interface TaskSource {
  /** A statement that answers `id, by_date, sequence` of the tasks that meet the filter; its values go to `parameters`. */
  sql(
    part: Pick<Wanted, 'limit' | 'order'> & { readonly cursor?: Omit<DateCursor, 'latestFirst'> },
    parameters: SqlParameters,
  ): string;
  readonly mostCounted: number;
  /** The organisations whose tasks they are, where these are few. */
  readonly bodies: readonly string[] | null;
  /** So many are found by an index at once, to be sorted by something else than their dates. */
  readonly mostGathered: number;
  /** They meet the filter, for a statement with the table `task` or a participant `own`; null where none can. */
  condition(row: 'task' | 'own', parameters: SqlParameters): string | null;
}

/** Tasks of so many rows, organisations or people are gone through one by one. */
const FEW_KEYS = 100;
/** Counting goes no further; and not so far where each task has to be read for its words. */
const MOST_COUNTED = { byIndex: 1000, byReading: 200 };
/** What is one's own is sorted as it is, however much; of what has to be looked at task by task, whether one sees it, less. */
const MOST_GATHERED = { own: 30_000, looked: 3000 };

/**
 * Who sees a branch of many organisations meets his tasks wherever he looks: he is led by the order, the row or the words,
 * and each task on the way is asked whether he sees it. Everybody else is led by what is his own.
 */
export async function taskSource(
  manager: EntityManager,
  filter: TaskConditions,
  actor: Actor,
  now: Date,
): Promise<TaskSource> {
  const shown = relationsShown(filter, actor);
  const reach = await reachOf(manager, actor, shown);
  const relations = heldOf(reach, shown);
  const words = isSearch(filter) ? await findWords(manager, filter.search) : null;
  const bodies = await chosenBodies(manager, filter);
  const { orderId, itemId, leadId, itemKind } = filter;
  const seesMuch = reach.bodies === null;
  const isNamed = orderId !== undefined || itemId !== undefined;
  const sql: TaskSource['sql'] = ({ cursor, limit, order }, parameters) => {
    const bounds = boundsOf(filter, now, parameters);
    if (bounds === null || isNothing(words)) return NONE;
    const wanted: Wanted = {
      ...bounds,
      order,
      limit,
      ...(cursor !== undefined && { after: placeOf(cursor, parameters) }),
    };
    const seen = () => inAnyRelation(relations, actor, parameters);
    const named = (row: 'task' | 'own') => [
      ...(orderId === undefined ? [] : [`${row}.order_id = ${parameters.add(orderId)}`]),
      ...(itemId === undefined ? [] : [`${row}.item_id = ${parameters.add(itemId)}`]),
    ];
    const worded = (row: 'task' | 'own') => (words === null ? [] : [holdsWords(row, words, parameters)]);
    const chosen = (row: 'task' | 'own') => choiceConditions(row, filter, bodies, parameters);
    if (isNamed && (seesMuch || filter.mine))
      return tasksAmong([...named('task'), ...worded('task'), ...chosen('task'), seen()], wanted, parameters);
    const seenToo = (row: 'task' | 'own') => [wanted.also?.(row), row === 'task' ? seen() : seenOf(seen())];
    if (!isNamed && seesMuch && (leadId !== undefined || bodies !== null)) {
      const also = (row: 'task' | 'own') => all([...seenToo(row), ...chosen(row), ...worded(row)]);
      const keys = `${parameters.add(leadId === undefined ? bodies : [leadId])}::uuid[]`;
      return leadId === undefined
        ? fromTasks('assignee_organisation_id', keys, { ...wanted, also }, parameters)
        : fromParticipants('person_id', keys, [`own.role = 'lead'`], { ...wanted, also }, parameters);
    }
    if (words !== null && !isNamed && seesMuch && leadTo(words, order)) {
      const also = (row: 'task' | 'own') => all([...seenToo(row), ...chosen(row)]);
      return fromWords(words, { ...wanted, also }, parameters);
    }
    if (itemKind !== undefined && !isNamed && seesMuch) {
      const also = (row: 'task' | 'own') => all([...seenToo(row), ...chosen(row), ...worded(row)]);
      return fromTasks('kind', `${parameters.add([itemKind])}::text[]`, { ...wanted, also }, parameters);
    }
    const also = (row: 'task' | 'own') => all([wanted.also?.(row), ...named(row), ...chosen(row), ...worded(row)]);
    return tasksOf(actor, relations, reach, { ...wanted, also }, parameters);
  };
  const condition: TaskSource['condition'] = (row, parameters) => {
    const bounds = boundsOf(filter, now, parameters);
    if (bounds === null || isNothing(words)) return null;
    const seen = inAnyRelation(relations, actor, parameters);
    return all([
      row === 'task' ? seen : seenOf(seen),
      ...boundConditions(row, bounds, parameters),
      ...(orderId === undefined ? [] : [`${row}.order_id = ${parameters.add(orderId)}`]),
      ...(itemId === undefined ? [] : [`${row}.item_id = ${parameters.add(itemId)}`]),
      ...choiceConditions(row, filter, bodies, parameters),
      ...(words === null ? [] : [holdsWords(row, words, parameters)]),
    ]);
  };
  const isLed = leadId !== undefined || bodies !== null || (words !== null && words.itemIds !== null);
  const mostCounted = words?.itemIds === null ? MOST_COUNTED.byReading : MOST_COUNTED.byIndex;
  const mostGathered = !seesMuch ? MOST_GATHERED.own : isLed && !isNamed ? MOST_GATHERED.looked : mostCounted;
  return { sql, condition, bodies, mostCounted, mostGathered };
}

function isNothing(words: FoundWords | null): boolean {
  return words !== null && words.itemIds?.length === 0 && words.bodyIds.length + words.personIds.length === 0;
}

/** Whether to go from the words to the tasks: to count, wherever they are named; to list, where they are few. */
function leadTo({ itemIds, bodyIds, personIds }: FoundWords, order: Wanted['order']): boolean {
  if (itemIds === null) return false;
  return order === 'any' || itemIds.length + bodyIds.length + personIds.length <= FEW_KEYS;
}

function fromWords({ itemIds, bodyIds, personIds }: FoundWords, wanted: Wanted, parameters: SqlParameters): string {
  const list = (ids: readonly string[]) => `${parameters.once(ids)}::uuid[]`;
  const lead = `own.role = 'lead'`;
  const whole = ['own.person_id is null', lead];
  const sources: Source[] = [];
  if (itemIds?.length) sources.push((part) => fromTasks('item_id', list(itemIds), part, parameters));
  if (bodyIds.length > 0)
    sources.push((part) => fromParticipants('organisation_id', list(bodyIds), whole, part, parameters));
  if (personIds.length > 0)
    sources.push((part) => fromParticipants('person_id', list(personIds), [lead], part, parameters));
  return firstOf(sources, wanted);
}

function seenOf(seen: string): string {
  return `exists (select from task where task.id = own.task_id and ${seen} offset 0)`;
}

function all(conditions: readonly (string | undefined)[]): string {
  return conditions.filter((one) => one !== undefined).join(' and ') || 'true';
}

function placeOf({ date, sequence }: Pick<DateCursor, 'date' | 'sequence'>, parameters: SqlParameters) {
  return { date: `${parameters.add(date)}::date`, sequence: `${parameters.add(sequence)}::bigint` };
}
