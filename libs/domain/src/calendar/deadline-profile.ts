import type { LocalDate } from './local-date.js';
import type { WorkingCalendar } from './working-calendar.js';
import { followingWorkingDay, precedingWorkingDay } from './working-days.js';

/** How an authority reads deadlines (профиль сроков). Plain data: a new authority is a new row, not new code. */
export interface DeadlineProfile {
  readonly name: string;
  /** What becomes of a due date on a day off. */
  readonly dayOff: 'preceding' | 'following' | 'keep';
  /** Calendar days from the order's date that an urgency word gives; a word that is missing stays unread. */
  readonly urgencyDays: Readonly<Record<string, number>>;
  /** «ежеквартально»: due on the quarter's last day, or on this day of the month after it. */
  readonly quarterly: { readonly due: 'period_end' } | { readonly due: 'next_month'; readonly day: number };
  /** False where the authority reads «до 1 октября» as due on 30 September. */
  readonly untilIncludesDay: boolean;
}

export const DEFAULT_PROFILE: DeadlineProfile = {
  name: 'default',
  dayOff: 'preceding',
  urgencyDays: { срочно: 3, оперативно: 10, немедленно: 1, незамедлительно: 1, безотлагательно: 1 },
  quarterly: { due: 'period_end' },
  untilIncludesDay: true,
};

/** An example of an authority that reads every word against the executor. */
export const STRICT_PROFILE: DeadlineProfile = {
  name: 'strict',
  dayOff: 'preceding',
  urgencyDays: { срочно: 1, оперативно: 3, немедленно: 0, незамедлительно: 0, безотлагательно: 0 },
  quarterly: { due: 'next_month', day: 10 },
  untilIncludesDay: false,
};

const PROFILES: readonly DeadlineProfile[] = [DEFAULT_PROFILE, STRICT_PROFILE];

/** The profile of that name; `null` when nobody has described it. */
export function deadlineProfile(name: string): DeadlineProfile | null {
  return PROFILES.find((profile) => profile.name === name) ?? null;
}

export interface ShiftedDue {
  readonly date: LocalDate;
  readonly moved: boolean;
}

/** Moves a due date off a day off as the profile says (conventions, rule 17). @throws NoWorkingDay */
export function shiftDue(due: LocalDate, profile: DeadlineProfile, calendar: WorkingCalendar): ShiftedDue {
  if (profile.dayOff === 'keep') return { date: due, moved: false };
  const date = profile.dayOff === 'preceding' ? precedingWorkingDay(due, calendar) : followingWorkingDay(due, calendar);
  return { date, moved: date !== due };
}
