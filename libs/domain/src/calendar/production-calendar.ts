import { addDays, dateOf, type LocalDate, weekday, yearOf } from './local-date.js';
import { LABOUR_CODE_HOLIDAYS, PRESIDENTS_DAYS, PRODUCTION_YEARS } from './production-calendar-data.js';
import type { WorkingCalendar } from './working-calendar.js';

/** `presidents_day` is non-working by a president's decree, with pay kept: neither a holiday nor a moved day off. */
export type DayKind =
  | 'working'
  | 'short'
  | 'weekend'
  | 'holiday'
  | 'moved_day_off'
  | 'presidents_day'
  | 'working_weekend';

export interface ProductionCalendarOptions {
  /** True for an authority that worked on the days the president's decrees of 2020 and 2021 made non-working. */
  readonly worksOnPresidentsDays?: boolean;
}

const WORKED: ReadonlySet<DayKind> = new Set<DayKind>(['working', 'short', 'working_weekend']);

/** The kind of a day in the Russian production calendar; for a year without a decree, by article 112 alone. */
export function dayKind(date: LocalDate): DayKind {
  const year = yearOf(date);
  const monthDay = date.slice(5);
  const decreed = PRODUCTION_YEARS[year];
  if (LABOUR_CODE_HOLIDAYS.includes(monthDay)) return 'holiday';
  if (decreed) {
    if (decreed.workingSaturdays.includes(monthDay)) return 'working_weekend';
    if (decreed.daysOff.includes(monthDay)) return 'moved_day_off';
  } else if (shiftedHolidays(year).has(date)) return 'moved_day_off';
  if (weekday(date) >= 6) return 'weekend';
  if (PRESIDENTS_DAYS.some((days) => days.from <= date && date <= days.to)) return 'presidents_day';
  if (decreed?.shortDays.includes(monthDay)) return 'short';
  return 'working';
}

/** The Russian five-day production calendar: decreed for 2020–2026, article 112's own shift rule and provisional elsewhere. */
export function productionCalendar(options: ProductionCalendarOptions = {}): WorkingCalendar {
  return {
    name: 'ru-production',
    isWorking: (date) => {
      const kind = dayKind(date);
      return WORKED.has(kind) || (kind === 'presidents_day' && options.worksOnPresidentsDays === true);
    },
    isProvisional: (year) => PRODUCTION_YEARS[year] === undefined,
  };
}

/** Where a year's calendar comes from, for explanations; `null` while no decree is known. */
export function decreeOf(year: number): string | null {
  return PRODUCTION_YEARS[year]?.decree ?? null;
}

const shiftsByYear = new Map<number, ReadonlySet<LocalDate>>();

/**
 * Article 112: a holiday on a Saturday or Sunday moves to the next working day after it. The New Year holidays (1–8 January)
 * do not: only a government decree places those two days, so an undecreed year lacks exactly the decreed transfers.
 */
function shiftedHolidays(year: number): ReadonlySet<LocalDate> {
  const known = shiftsByYear.get(year);
  if (known) return known;
  const holidays = new Set(LABOUR_CODE_HOLIDAYS.map((day) => `${String(year).padStart(4, '0')}-${day}`));
  const shifts = new Set<LocalDate>();
  for (const holiday of LABOUR_CODE_HOLIDAYS) {
    const [month, day] = holiday.split('-').map(Number) as [number, number];
    const date = dateOf(year, month, day);
    if (month === 1 || date === null || weekday(date) < 6) continue;
    let shifted = addDays(date, 1);
    while (weekday(shifted) >= 6 || holidays.has(shifted) || shifts.has(shifted)) shifted = addDays(shifted, 1);
    shifts.add(shifted);
  }
  shiftsByYear.set(year, shifts);
  return shifts;
}
