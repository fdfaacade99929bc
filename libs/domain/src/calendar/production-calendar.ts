import { type LocalDate, yearOf } from './local-date.js';
import { DECREED_YEARS } from './production-calendar-data.js';
import { type CalendarDay, type DayKind, ordinaryDay, specialDays } from './special-days.js';
import type { WorkingCalendar } from './working-calendar.js';

export interface ProductionCalendarOptions {
  /** True for an authority that worked on the days the president's decrees of 2020 and 2021 made non-working. */
  readonly worksOnPresidentsDays?: boolean;
}

const WORKED: ReadonlySet<DayKind> = new Set<DayKind>(['working', 'short', 'working_weekend', 'extra_working_day']);

/** A day of the Russian production calendar with what made it so; in a year without a decree, by the Labour Code alone. */
export function productionDay(date: LocalDate): CalendarDay {
  return specialDays(yearOf(date)).get(date) ?? ordinaryDay(date);
}

/** The kind of a day in the Russian production calendar; for a year without a decree, by article 112 alone. */
export function dayKind(date: LocalDate): DayKind {
  return productionDay(date).kind;
}

/** Whether people work on a day of that kind. */
export function isWorked(kind: DayKind, { worksOnPresidentsDays = false }: ProductionCalendarOptions = {}): boolean {
  return WORKED.has(kind) || (kind === 'presidents_day' && worksOnPresidentsDays);
}

/** The Russian five-day production calendar: decreed for 2020–2026, article 112's own shift rule and provisional elsewhere. */
export function productionCalendar(options: ProductionCalendarOptions = {}): WorkingCalendar {
  return {
    name: 'ru-production',
    isWorking: (date) => isWorked(dayKind(date), options),
    isProvisional: (year) => DECREED_YEARS[year] === undefined,
  };
}

/** Where a year's calendar comes from, for explanations; `null` while no decree is known. */
export function decreeOf(year: number): string | null {
  return DECREED_YEARS[year]?.act ?? null;
}
