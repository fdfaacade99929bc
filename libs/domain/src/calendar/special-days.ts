import { addDays, dateOf, firstDayOf, type LocalDate, localDate, weekday } from './local-date.js';
import {
  DECREED_YEARS,
  EXTRA_DAYS_OFF,
  LABOUR_CODE_HOLIDAYS,
  PRESIDENTS_DAYS,
  type Transfer,
} from './production-calendar-data.js';

/**
 * `presidents_day` is non-working by a president's decree, with pay kept: neither a holiday nor a moved day off.
 * `extra_day_off` and `extra_working_day` are what one authority or region has beyond the production calendar.
 */
export type DayKind =
  | 'working'
  | 'short'
  | 'weekend'
  | 'holiday'
  | 'moved_day_off'
  | 'presidents_day'
  | 'working_weekend'
  | 'extra_day_off'
  | 'extra_working_day';

/** A day as the calendar knows it, with what made it so. */
export interface CalendarDay {
  readonly kind: DayKind;
  /** One hour shorter: the working day before a holiday, or the weekend worked instead of one (article 95). */
  readonly short: boolean;
  /** The act behind it; null where the Labour Code or the week itself says so. */
  readonly act: string | null;
  /** The day off that was moved here. */
  readonly movedFrom: LocalDate | null;
  /** What a region calls its own day; null elsewhere. */
  readonly name: string | null;
}

/** The transfers of one year with the act that made them. */
export interface YearTransfers {
  readonly act: string;
  readonly transfers: readonly Transfer[];
}

const plain = { short: false, act: null, movedFrom: null, name: null } as const;

/** A day of the five-day week that nothing singles out. */
export function ordinaryDay(date: LocalDate): CalendarDay {
  return { ...plain, kind: weekday(date) >= 6 ? 'weekend' : 'working' };
}

type SpecialDays = ReadonlyMap<LocalDate, CalendarDay>;
const shipped = new Map<number, SpecialDays>();
const entered = new WeakMap<YearTransfers, SpecialDays>();

/**
 * Every day of a year that differs from the plain week: the holidays of article 112, their shifts, the decreed transfers,
 * the president's days, the short days. `own` stands in for the shipped decree; a year with neither has only what the
 * Labour Code says: no transfer of 1–8 January, which a decree alone can place.
 */
export function specialDays(year: number, own: YearTransfers | null = null): SpecialDays {
  const known = own === null ? shipped.get(year) : entered.get(own);
  if (known !== undefined) return known;
  const made = makeYear(year, own ?? DECREED_YEARS[year] ?? null);
  if (own === null) shipped.set(year, made);
  else entered.set(own, made);
  return made;
}

function makeYear(year: number, decree: YearTransfers | null): SpecialDays {
  const days = new Map<LocalDate, CalendarDay>();
  const at = (monthDay: string): LocalDate => localDate(`${String(year).padStart(4, '0')}-${monthDay}`);
  const moved = (decree?.transfers ?? []).map(([from, to]) => ({
    from: at(from),
    to: at(to),
    act: decree?.act ?? null,
  }));
  for (const monthDay of LABOUR_CODE_HOLIDAYS) days.set(at(monthDay), { ...plain, kind: 'holiday' });
  for (const { from, to, act } of moved) {
    days.set(to, { ...plain, kind: 'moved_day_off', act, movedFrom: from });
    if (days.get(from)?.kind !== 'holiday') days.set(from, { ...plain, kind: 'working_weekend', act });
  }
  const decreedAway = new Set(moved.map(({ from }) => from));
  for (const monthDay of LABOUR_CODE_HOLIDAYS) {
    if (!monthDay.startsWith('01-') && !decreedAway.has(at(monthDay))) shift(at(monthDay), days);
  }
  for (const [date, { act }] of Object.entries(EXTRA_DAYS_OFF)) {
    if (date.startsWith(`${year}-`)) days.set(localDate(date), { ...plain, kind: 'extra_day_off', act });
  }
  addPresidentsDays(year, days);
  addShortDays(year, days, moved);
  return days;
}

/** Article 112: a holiday on a Saturday or Sunday moves to the next working day after it. */
function shift(holiday: LocalDate, days: Map<LocalDate, CalendarDay>): void {
  if (weekday(holiday) < 6) return;
  let shifted = addDays(holiday, 1);
  while (weekday(shifted) >= 6 || days.has(shifted)) shifted = addDays(shifted, 1);
  days.set(shifted, { ...plain, kind: 'moved_day_off', movedFrom: holiday });
}

function addPresidentsDays(year: number, days: Map<LocalDate, CalendarDay>): void {
  for (const { act, from, to } of PRESIDENTS_DAYS) {
    if (!from.startsWith(`${year}-`)) continue;
    for (let day = localDate(from); day <= to; day = addDays(day, 1)) {
      if (weekday(day) < 6 && !days.has(day)) days.set(day, { ...plain, kind: 'presidents_day', act });
    }
  }
}

/** Article 95; a weekend worked instead of such a day is as short as that day would have been. */
function addShortDays(
  year: number,
  days: Map<LocalDate, CalendarDay>,
  moved: readonly { readonly from: LocalDate; readonly to: LocalDate }[],
): void {
  const isEve = (date: LocalDate): boolean => days.get(addDays(date, 1))?.kind === 'holiday' || date.endsWith('-12-31');
  const last = dateOf(year, 12, 31) as LocalDate;
  for (let day = firstDayOf(year); day <= last; day = addDays(day, 1)) {
    if (!days.has(day) && weekday(day) < 6 && isEve(day)) days.set(day, { ...plain, kind: 'short', short: true });
  }
  for (const { from, to } of moved) {
    const worked = days.get(from);
    if (worked?.kind === 'working_weekend' && isEve(to)) days.set(from, { ...worked, short: true });
  }
}
