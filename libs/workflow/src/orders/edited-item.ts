import type { ReadItem } from '@domain/orders';
import type { ItemState } from '@storage';
import { withSchedules } from '../review/reword.js';
import { stateOf } from '../review/take-step.js';
import type { ItemDifference } from './edition-rows.js';
import { schedulesOf } from './order-tasks.js';

/** What a new edition does to the tasks of an item. */
export type TaskChange = 'none' | 'add' | 'drop' | 'dates' | 'parties' | 'title';

export interface EditedItem {
  readonly item: ItemState;
  readonly change: TaskChange;
  /** The item of the edition that it was found as; null for one the edition leaves out. */
  readonly laterId: string | null;
}

/** So far apart rows stand, that the parts of a split one have room between. */
const APART = 10;

/**
 * An item of an issued order after a new edition: what the edition changed is the edition's, everything else stays as it
 * was issued, corrections of the review included. Its place in the file is always the edition's.
 */
export function editedItem({ kind, before, after, fields }: ItemDifference, orderId: string): EditedItem | null {
  if (after === null) {
    if (before === null) return null;
    const item = stateOf(before.item);
    const position = item.position * APART + 1;
    return kind === 'same'
      ? { item: { ...item, position }, change: 'none', laterId: null }
      : { item: { ...item, position, dropped: true, numberOccurrence: asideOf(item) }, change: 'drop', laterId: null };
  }
  const later = stateOf(after.item);
  const position = later.position * APART;
  if (before === null) return { item: { ...later, orderId, position }, change: 'add', laterId: later.id };
  const earlier = stateOf(before.item);
  const has = (field: (typeof fields)[number]): boolean => fields.includes(field);
  const isSplit = /\/\d+$/u.test(earlier.number);
  let item: ItemState = {
    ...later,
    ...{ id: earlier.id, orderId, position, kind: earlier.kind },
    number: isSplit ? earlier.number : later.number,
    title: has('title') ? later.title : earlier.title,
    assigned: has('responsibleText') ? later.assigned : earlier.assigned,
  };
  if (!has('deadlineText')) {
    const { deadlineText, correctedDeadlineText } = earlier;
    const explanation = earlier.reading.explanation;
    item = withSchedules(
      { ...item, deadlineText, correctedDeadlineText },
      { schedules: schedulesOf(earlier), explanation },
    );
  }
  if (item.source === 'table' && !has('expectedResult')) {
    const { expectedResult } = earlier.reading as ReadItem;
    item = { ...item, reading: { ...(item.reading as ReadItem), expectedResult } };
  }
  if (!has('responsibleText') && item.source === 'table') {
    const { responsible, executors, responsibleText } = earlier.reading as ReadItem;
    item = { ...item, reading: { ...(item.reading as ReadItem), responsible, executors, responsibleText } };
  }
  return { item, change: changeOf(fields), laterId: later.id };
}

function changeOf(fields: ItemDifference['fields']): TaskChange {
  if (fields.includes('responsibleText')) return 'parties';
  if (fields.includes('deadlineText')) return 'dates';
  return fields.includes('title') ? 'title' : 'none';
}

/** A dropped row keeps its number aside, so that another may have it. */
function asideOf({ numberOccurrence, position }: ItemState): number {
  return numberOccurrence + 10_000 * (position + 1);
}
