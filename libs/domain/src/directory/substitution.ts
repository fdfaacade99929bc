import type { LocalDate } from '../calendar/index.js';

/** From the first day to the last, both included. */
export interface DaysAway {
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate;
}

export type SubstitutionRefusal = 'reversed' | 'past' | 'overlaps';

/** Why somebody cannot be substituted for on these days; null where he can. `others` are his substitutions so far. */
export function whyNotSubstitute(
  { fromDay, toDay }: DaysAway,
  others: readonly DaysAway[],
  today: LocalDate,
): SubstitutionRefusal | null {
  if (toDay < fromDay) return 'reversed';
  if (toDay < today) return 'past';
  return others.some((other) => other.fromDay <= toDay && fromDay <= other.toDay) ? 'overlaps' : null;
}
