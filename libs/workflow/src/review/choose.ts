import { isDeepStrictEqual } from 'node:util';
import { chooseAlternative, remarksSettled, type Warning } from '@domain/deadlines';
import { rereadDates, rereadDeadline } from '@domain/orders';
import { deadlinePlace } from '../orders/deadline-place.js';
import { schedulesOf } from '../orders/order-tasks.js';
import type { OpenReview } from './open-review.js';
import { dateWarnings, deadlineWarnings, placed, type Reworded, withSchedules } from './reword.js';

/** Which of the other meanings of which schedule is the right one, both counted from 0. */
export interface AlternativeChoice {
  readonly schedule: number;
  readonly alternative: number;
}

/**
 * Takes another meaning of a schedule of an item's term; its doubts are over, those of the item's other schedules stand.
 * Null where there is no such meaning.
 */
export function choose(
  { reading, rules }: OpenReview,
  { item, gone, come }: Reworded,
  choice: AlternativeChoice,
): Reworded | null {
  const words = item.deadlineText ?? '';
  const place = deadlinePlace(item);
  const present = { schedules: schedulesOf(item), explanation: item.reading.explanation };
  const decided = chooseAlternative(present, choice);
  if (decided === null) return null;
  const asRead = rereadDeadline(reading, place, words, rules);
  const settled = remarksSettled(asRead, choice.schedule);
  const isAlone = asRead.schedules.length < 2;
  const isSettled = (one: Warning): boolean =>
    settled.some(({ code, values }) => code === one.code && (isAlone || isDeepStrictEqual(values, one.values)));
  const over = (warnings: readonly Warning[]): Warning[] => {
    const ofDates = new Set(dateWarnings(warnings, item));
    return deadlineWarnings(warnings, item, asRead).filter((one) => isSettled(one) || ofDates.has(one));
  };
  const overAgain = new Set(over(come));
  const dates = rereadDates(reading, place, decided.schedules, rules);
  return {
    item: withSchedules(item, decided),
    gone: [...gone, ...over(reading.warnings)],
    come: [...come.filter((one) => !overAgain.has(one)), ...placed(dates, item)],
  };
}
