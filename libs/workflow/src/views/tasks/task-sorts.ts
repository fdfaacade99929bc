import { TASK_FLOW } from '@domain/tasks';
import type { SortKey } from '../../rows/sorted-pages.js';

/** What a list of tasks is sorted by other than their dates, which come next in each. */
export const TASK_SORTS = ['row', 'organisation', 'lead', 'state'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

export const STATES_IN_ORDER = Object.keys(TASK_FLOW);

const BY_DATE: readonly SortKey[] = [
  { sql: 'task.by_date', type: 'date' },
  { sql: 'task.sequence', type: 'bigint' },
];

/** What tells the groups of a list apart and sorts them, for a statement with `task` and the tables of `SORT_JOINS`. */
const GROUPS: Readonly<Record<TaskSort, readonly SortKey[]>> = {
  row: [
    { sql: `coalesce(task_order.order_date, 'infinity')`, type: 'date' },
    { sql: `coalesce(task_order.number, '')`, type: 'text' },
    { sql: 'task_order.id', type: 'uuid' },
    { sql: 'item.position', type: 'integer' },
    { sql: 'item.id', type: 'uuid' },
  ],
  organisation: [
    { sql: 'body.name', type: 'text' },
    { sql: 'body.id', type: 'uuid' },
  ],
  lead: [
    { sql: 'coalesce(lead_person.full_name, lead_body.name)', type: 'text' },
    { sql: 'coalesce(lead_person.id, lead_body.id)', type: 'uuid' },
  ],
  state: [
    {
      sql: `array_position(array[${STATES_IN_ORDER.map((state) => `'${state}'`).join(', ')}], task.state)`,
      type: 'integer',
    },
  ],
};

export function keysOf(sort: TaskSort, isTurned: boolean): readonly SortKey[] {
  const keys = [...GROUPS[sort], ...BY_DATE];
  return isTurned ? keys.map((key) => ({ ...key, descending: true as const })) : keys;
}

export function groupKeysOf(sort: TaskSort): readonly SortKey[] {
  return GROUPS[sort];
}

/** The tables the keys speak of beside `task`. */
export const SORT_JOINS: Readonly<Record<TaskSort, string>> = {
  row: `join order_document task_order on task_order.id = task.order_id join roadmap_item item on item.id = task.item_id`,
  organisation: `join organisation body on body.id = task.assignee_organisation_id`,
  lead: `join task_participant lead on lead.task_id = task.id and lead.role = 'lead'
    join organisation lead_body on lead_body.id = lead.organisation_id
    left join person lead_person on lead_person.id = lead.person_id`,
  state: '',
};
