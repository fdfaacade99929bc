import type { LocalDate } from './local-date.js';

/** Which days are worked. Counting days on it lives in working-days.ts. */
export interface WorkingCalendar {
  /** Shown in explanations: «производственный календарь 2023». */
  readonly name: string;
  isWorking(date: LocalDate): boolean;
  /** True when the year has no decree yet and only the Labour Code's fallback answers. */
  isProvisional(year: number): boolean;
}
