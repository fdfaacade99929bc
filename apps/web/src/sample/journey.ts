import type { SampleClock } from '../api/types.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A move of the sample's date as this page has seen it, from its first day to its last, both `YYYY-MM-DD`. */
export interface Journey {
  readonly from: string;
  readonly to: string;
}

/** The journey after one more look at the clock: a new one where another target appears, else the same. */
export function journeyAfter(journey: Journey | null, { today, movingTo }: SampleClock): Journey | null {
  if (movingTo === null || journey?.to === movingTo) return journey;
  return { from: today, to: movingTo };
}

/** How many midnights lie between two days. */
export function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
