import type { LocalDate } from './local-date.js';
import type { WorkingCalendar } from './working-calendar.js';
import { followingWorkingDay, precedingWorkingDay } from './working-days.js';

/** When something that is due every month or quarter is due: on the period's last day, or on a day of the month after it. */
export type PeriodicDue = { readonly due: 'period_end' } | { readonly due: 'next_month'; readonly day: number };

/** How an authority reads deadlines (профиль сроков). Plain data: a new authority is a new row, not new code. */
export interface DeadlineProfile {
  /** The key by which an order and `--profile` name it. */
  readonly name: string;
  /** What people call it; the shipped ones are named by the texts of each language. */
  readonly title?: string;
  /** What becomes of a due date on a day off. */
  readonly dayOff: 'preceding' | 'following' | 'keep';
  /** Days from the order's date that an urgency word gives; a word that is missing stays unread. */
  readonly urgencyDays: Readonly<Record<string, number>>;
  readonly urgencyUnit: 'calendar_day' | 'working_day';
  /** What «дней» without «рабочих» or «календарных» counts. */
  readonly plainDay: 'calendar_day' | 'working_day';
  /** «ежемесячно» without a date. */
  readonly monthly: PeriodicDue;
  /** «ежеквартально» without a date. */
  readonly quarterly: PeriodicDue;
  /** False where the authority reads «до 1 октября» as due on 30 September. */
  readonly untilIncludesDay: boolean;
  /** «постоянно»: nothing falls due, or something by a day of January (1–31) after every year. */
  readonly continuous: { readonly due: 'open' } | { readonly due: 'next_january'; readonly day: number };
  /** A duty without a word about its deadline: open, or due so many months after the order. */
  readonly withoutDate: { readonly due: 'open' } | { readonly due: 'after_order'; readonly months: number };
}

export const URGENCY_WORDS: readonly string[] = [
  'срочно',
  'оперативно',
  'немедленно',
  'незамедлительно',
  'безотлагательно',
];

export const DEFAULT_PROFILE: DeadlineProfile = {
  name: 'default',
  dayOff: 'preceding',
  urgencyDays: { срочно: 3, оперативно: 10, немедленно: 1, незамедлительно: 1, безотлагательно: 1 },
  urgencyUnit: 'calendar_day',
  plainDay: 'calendar_day',
  monthly: { due: 'period_end' },
  quarterly: { due: 'period_end' },
  untilIncludesDay: true,
  continuous: { due: 'open' },
  withoutDate: { due: 'open' },
};

/**
 * An example of an authority that reads every word against the executor. Working days of urgency, the 10th after a month
 * or quarter and 20 January after a year are how the governor's office of Sverdlovsk Oblast counts instructions; the month
 * without a date and «до» without the day are added as the strictest seen elsewhere.
 */
export const STRICT_PROFILE: DeadlineProfile = {
  name: 'strict',
  dayOff: 'preceding',
  urgencyDays: { срочно: 3, оперативно: 10, немедленно: 1, незамедлительно: 3, безотлагательно: 1 },
  urgencyUnit: 'working_day',
  plainDay: 'calendar_day',
  monthly: { due: 'next_month', day: 10 },
  quarterly: { due: 'next_month', day: 10 },
  untilIncludesDay: false,
  continuous: { due: 'next_january', day: 20 },
  withoutDate: { due: 'after_order', months: 1 },
};

export const SHIPPED_PROFILES: readonly DeadlineProfile[] = [DEFAULT_PROFILE, STRICT_PROFILE];

/** The shipped profile of that name; `null` when there is none. */
export function deadlineProfile(name: string): DeadlineProfile | null {
  return SHIPPED_PROFILES.find((profile) => profile.name === name) ?? null;
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
