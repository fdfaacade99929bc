import type { EntityManager } from 'typeorm';
import { SqlParameters } from '../../rows/sql-parameters.js';
import type { TaskSort } from './task-sorts.js';

/** What a list is walked by: a row of an order, an organisation, or who leads. */
export interface TaskGroup {
  readonly id: string;
  /** The column of a task, or of a participant, that holds the id. */
  readonly column: 'item_id' | 'assignee_organisation_id' | 'person_id' | 'organisation_id';
}

export type GroupedSort = Exclude<TaskSort, 'state'>;

export interface GroupsAsked {
  /** Values of the keys of a group, from which the walk goes on, that group included. */
  readonly from?: readonly string[];
  /** The group that stands there is left out. */
  readonly isPast: boolean;
  readonly falls: boolean;
  /** So many at most. */
  readonly count: number;
  readonly orderId?: string;
  readonly itemId?: string;
  /** No other organisations than these. */
  readonly bodies?: readonly string[] | null;
}

type Found = TaskGroup & { readonly place: string[] };

/** The next groups in the order of the list, whether or not they have tasks the reader sees. */
export function nextGroups(manager: EntityManager, sort: GroupedSort, asked: GroupsAsked): Promise<Found[]> {
  const parameters = new SqlParameters();
  const sql = { row: rowsOfOrders, organisation: organisations, lead: leads }[sort](asked, parameters);
  return manager.query<Found[]>(sql, parameters.values);
}

function beyond(columns: string, types: readonly string[], asked: GroupsAsked, parameters: SqlParameters): string {
  if (asked.from === undefined) return 'true';
  const values = asked.from.slice(0, types.length).map((value, at) => `${parameters.add(value)}::${types[at]}`);
  return `(${columns}) ${asked.falls ? '<' : '>'}${asked.isPast ? '' : '='} (${values.join(', ')})`;
}

function organisations(asked: GroupsAsked, parameters: SqlParameters): string {
  const way = asked.falls ? ' desc' : '';
  return `select id, 'assignee_organisation_id' as column, array[name, id::text] as place from organisation
    where ${beyond('name, id', ['text', 'uuid'], asked, parameters)}
      ${asked.bodies == null ? '' : `and id = any(${parameters.add(asked.bodies)}::uuid[])`}
    order by name${way}, id${way} limit ${parameters.add(asked.count)}`;
}

function leads(asked: GroupsAsked, parameters: SqlParameters): string {
  const way = asked.falls ? ' desc' : '';
  const limit = `limit ${parameters.add(asked.count)}`;
  const bodies = `select id, name, 'organisation_id' as column from organisation
    where ${beyond('name, id', ['text', 'uuid'], asked, parameters)} order by name${way}, id${way} ${limit}`;
  const people = `select id, full_name as name, 'person_id' as column from person
    where kind = 'person' and ${beyond('full_name, id', ['text', 'uuid'], asked, parameters)}
    order by full_name${way}, id${way} ${limit}`;
  return `select id, "column", array[name, id::text] as place from ((${bodies}) union all (${people})) named
    order by name${way}, id${way} ${limit}`;
}

const ORDERS_A_GROUP = 10;

/** Whole orders, of which each has few rows beside those of all; one more, for the one the walk stands in may be at its end. */
function rowsOfOrders(asked: GroupsAsked, parameters: SqlParameters): string {
  const way = asked.falls ? ' desc' : '';
  const order = [`coalesce(given.order_date, 'infinity')`, `coalesce(given.number, '')`, 'given.id'];
  const item = [...order, 'item.position', 'item.id'];
  const types = ['date', 'text', 'uuid', 'integer', 'uuid'];
  const sorted = (keys: readonly string[]) => keys.map((key) => `${key}${way}`).join(', ');
  const orders = [
    'exists (select from task where task.order_id = given.id)',
    beyond(order.join(', '), types.slice(0, order.length), { ...asked, isPast: false }, parameters),
    ...(asked.orderId === undefined ? [] : [`given.id = ${parameters.add(asked.orderId)}`]),
  ];
  const rows = [
    beyond(item.join(', '), types, asked, parameters),
    ...(asked.itemId === undefined ? [] : [`item.id = ${parameters.add(asked.itemId)}`]),
  ];
  return `select item.id, 'item_id' as column, array[${item.map((key) => `(${key})::text`).join(', ')}] as place
    from (select given.id, given.order_date, given.number from order_document given where ${orders.join(' and ')}
      order by ${sorted(order)} limit ${parameters.add(1 + Math.ceil(asked.count / ORDERS_A_GROUP))}) given
    join roadmap_item item on item.order_id = given.id
    where ${rows.join(' and ')} order by ${sorted(item)} limit ${parameters.add(asked.count)}`;
}
