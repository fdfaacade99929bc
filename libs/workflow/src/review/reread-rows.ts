import { isDeepStrictEqual } from 'node:util';
import type { DeadlineReading } from '@domain/deadlines';
import { type OrderReading, rereadDeadline } from '@domain/orders';
import type { ItemState, RoadmapItemEntity } from '@storage';
import type { OrderRules } from '../calendars/order-rules.js';
import { areDatesDecided } from '../orders/dates-decided.js';
import { deadlinePlace } from '../orders/deadline-place.js';
import { withSchedules } from './reword.js';
import { stateOf } from './take-step.js';

/** By what the words of an order's rows are read: what else the order says, and the rules of its authority. */
export interface ReadBy {
  readonly reading: OrderReading;
  readonly rules: OrderRules;
}

/** A row and what its words mean, before and after. */
export interface RereadRow {
  readonly item: RoadmapItemEntity;
  readonly before: DeadlineReading;
  readonly after: DeadlineReading;
}

export interface RereadRows {
  /** Those that would be read differently, if only in a remark. */
  readonly reread: readonly RereadRow[];
  /** A person has decided the dates of these, so they stay however their words would be read. */
  readonly decided: readonly RereadRow[];
}

/** What the words of rows would mean under other circumstances. */
export function rereadRows(items: readonly RoadmapItemEntity[], before: ReadBy, after: ReadBy): RereadRows {
  const reread: RereadRow[] = [];
  const decided: RereadRow[] = [];
  for (const item of items) {
    const row = { item, before: readBy(before, item), after: readBy(after, item) };
    if (areDatesDecided(item)) decided.push(row);
    else if (!isDeepStrictEqual(row.before, row.after)) reread.push(row);
  }
  return { reread, decided };
}

/** True where not only remarks or the way of reading differ. */
export function movesDates({ before, after }: RereadRow): boolean {
  return !isDeepStrictEqual(before.schedules, after.schedules);
}

/** The row with its new reading. */
export function rereadState({ item, after }: RereadRow): ItemState {
  return withSchedules(stateOf(item), after);
}

function readBy({ reading, rules }: ReadBy, item: RoadmapItemEntity): DeadlineReading {
  return rereadDeadline(reading, deadlinePlace(item), item.deadlineText ?? '', rules);
}
