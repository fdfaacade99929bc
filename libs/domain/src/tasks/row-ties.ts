import { addDays, addMonths, addWorkingDays, type LocalDate, type WorkingCalendar } from '../calendar/index.js';
import type { Schedule } from '../deadlines/index.js';

const DAYS_A_WEEK = 7;

/** A row that waits for the result of another row of its order. */
export interface RowTie {
  readonly itemId: string;
  readonly needsItemId: string;
}

/** Whether a row would wait for itself in the end, over however many others. */
export function hasRing(ties: readonly RowTie[]): boolean {
  const needs = new Map<string, string[]>();
  for (const { itemId, needsItemId } of ties) needs.set(itemId, [...(needs.get(itemId) ?? []), needsItemId]);
  const state = new Map<string, 'on the way' | 'clear'>();
  const leadsBack = (itemId: string): boolean => {
    const known = state.get(itemId);
    if (known !== undefined) return known === 'on the way';
    state.set(itemId, 'on the way');
    if ((needs.get(itemId) ?? []).some(leadsBack)) return true;
    state.set(itemId, 'clear');
    return false;
  };
  return [...needs.keys()].some(leadsBack);
}

/**
 * When a row is due that counts from the day the rows it waits for are done, as its words say («в течение 10 дней после
 * исполнения п. 2.1»); null where they say no such thing.
 */
export function dueAfter(
  { kind, direction, offset, unit }: Pick<Schedule, 'kind' | 'direction' | 'offset' | 'unit'>,
  doneOn: LocalDate,
  working: WorkingCalendar,
): LocalDate | null {
  if (kind !== 'relative' || direction !== 'after' || offset === undefined || unit === undefined) return null;
  switch (unit) {
    case 'calendar_day':
      return addDays(doneOn, offset);
    case 'working_day':
      return addWorkingDays(doneOn, offset, working);
    case 'week':
      return addDays(doneOn, offset * DAYS_A_WEEK);
    case 'month':
      return addMonths(doneOn, offset);
    default: {
      const never: never = unit;
      return never;
    }
  }
}
