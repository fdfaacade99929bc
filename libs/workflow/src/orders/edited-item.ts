import type { ReadItem } from '@domain/orders';
import type { ItemState } from '@storage';
import { withSchedules } from '../review/reword.js';
import type { ItemDifference } from './item-of-edition.js';
import { schedulesOf } from './order-tasks.js';

/** What a new edition does to the tasks of an item. */
export type TaskChange = 'none' | 'add' | 'drop' | 'dates' | 'parties' | 'title';

export interface EditedItem {
  readonly item: ItemState;
  readonly change: TaskChange;
  /** The item of the edition that it was found as; null for one the edition leaves out. */
  readonly laterId: string | null;
}

/** So far apart rows stand, that those left out have room between. */
const APART = 10;

/**
 * An item of an issued order after a new edition: what the edition changed is the edition's, everything else stays as it
 * was issued, corrections of the review included. Its place is always the edition's: the `place`-th from the top.
 */
export function editedItem(
  { before, after, fields }: ItemDifference,
  orderId: string,
  place: number,
): EditedItem | null {
  if (after === null) {
    if (before === null) return null;
    const { item } = before;
    const position = item.position * APART + 1;
    const dropped = { ...item, position, dropped: true, numberOccurrence: asideOf(item) };
    return { item: dropped, change: 'drop', laterId: null };
  }
  const later = after.item;
  const position = place * APART;
  if (before === null) return { item: { ...later, orderId, position }, change: 'add', laterId: later.id };
  const earlier = before.item;
  const has = (field: (typeof fields)[number]): boolean => fields.includes(field);
  let item: ItemState = {
    ...later,
    ...{ id: earlier.id, orderId, position, kind: earlier.kind, decidedKind: earlier.decidedKind },
    number: later.number,
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
