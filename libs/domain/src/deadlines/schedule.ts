import type { LocalDate } from '../calendar/index.js';

/** One time the work has to be done: inclusive at both ends. */
export interface Occurrence {
  readonly start: LocalDate;
  readonly due: LocalDate;
}

export const SCHEDULE_KINDS = [
  'window',
  'recurring',
  'throughout',
  'continuous',
  'on_demand',
  'external',
  'relative',
  'unparsed',
] as const;
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number];

export type RelativeUnit = 'calendar_day' | 'working_day' | 'week' | 'month';

/** What a deadline phrase means (DEADLINES conventions, version 2; the table of kinds is in docs/deadlines.md). */
export interface Schedule {
  readonly kind: ScheduleKind;
  /** Empty for `continuous`, `external`, `on_demand`, `relative` that cannot be resolved, and `unparsed`. */
  readonly occurrences: readonly Occurrence[];
  readonly runsTo?: LocalDate;
  /** Name of the plan that supplies the dates, in the case it has in the source, without the preposition. */
  readonly externalPlan?: string;
  readonly condition?: string;
  readonly offset?: number;
  readonly unit?: RelativeUnit;
  readonly direction?: 'before' | 'after';
  readonly anchor?: string;
  readonly atLeast?: boolean;
  readonly every?: { readonly days: number; readonly from: LocalDate; readonly until: LocalDate };
  readonly exact?: boolean;
  readonly label?: string;
  readonly eventPeriod?: string;
  readonly untilEvent?: string;
  readonly minimumDuration?: boolean;
  readonly reportingPeriod?: string;
  readonly urgent?: string;
  readonly needs?: 'period' | 'academicYear' | 'anchor' | 'terms';
  readonly timeText?: string;
  readonly flags?: readonly string[];
  readonly alternatives?: readonly Schedule[];
  readonly inheritedFrom?: 'section';
  /** The words themselves, kept for `unparsed`. */
  readonly text?: string;
}

/**
 * Something a person has to know about what was read. `code` is spelled as the catalogue in `texts/` spells it,
 * `where` is the place in the source (an item or clause number), `values` fill the message.
 */
export interface Warning {
  readonly level: 'warn' | 'info';
  readonly code: string;
  readonly where: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** First line of the row or clause it is about: numbers may repeat, lines do not. Absent for the order as a whole. */
  readonly line?: number;
}
