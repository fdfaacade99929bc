import { chooseAlternative } from '@domain/deadlines';
import { deadlineContextAt, rereadDeadline } from '@domain/orders';
import { deadlinePlace } from '../orders/deadline-place.js';
import { schedulesOf } from '../orders/order-tasks.js';
import type { OpenReview } from './open-review.js';
import { deadlineWarnings, placed, type Reworded, withSchedules } from './reword.js';

/** Which of the other meanings of which schedule is the right one, both counted from 0. */
export interface AlternativeChoice {
  readonly schedule: number;
  readonly alternative: number;
}

/** Takes another meaning of an item's term; its doubts are over. Null where there is no such meaning. */
export function choose(
  { reading, rules }: OpenReview,
  { item, gone, come }: Reworded,
  choice: AlternativeChoice,
): Reworded | null {
  const words = item.deadlineText ?? '';
  const place = deadlinePlace(item);
  const present = { schedules: schedulesOf(item), explanation: item.reading.explanation };
  const decided = chooseAlternative(present, choice, deadlineContextAt(reading, place, rules));
  if (decided === null) return null;
  const asRead = rereadDeadline(reading, place, words, rules);
  return {
    item: withSchedules(item, decided),
    gone: [...gone, ...deadlineWarnings(reading.warnings, item, asRead)],
    come: [...come, ...placed(decided.warnings, item)],
  };
}
