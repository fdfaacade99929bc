import type { AcademicTerm, DeadlineProfile, LocalDate, WorkingCalendar } from '../calendar/index.js';
import type { Schedule, Warning } from './schedule.js';

/** What an order is called: only a paper of this name is the order itself where nothing else says so. */
export type PaperKind = 'приказ' | 'распоряжение' | 'постановление' | 'решение' | 'указ';

/** Whose rules a deadline is read by: an authority's profile and calendars. */
export type DeadlineRules = Pick<DeadlineContext, 'profile' | 'terms' | 'working'>;

/** Everything beside the words that decides what a deadline phrase means. */
export interface DeadlineContext {
  readonly periodStart: LocalDate | null;
  readonly periodEnd: LocalDate | null;
  readonly orderDate: LocalDate | null;
  /** The heading of the column the phrase stood in («Сроки», «Дата проведения»). */
  readonly column: string | null;
  /** `'2022/2023'` for an academic-year plan. */
  readonly academicYear: string | null;
  /** The month or period heading above the row (rule 21). */
  readonly section?: string | null;
  /** The words are a decision of a protocol, dated `orderDate`: a length without an event counts from it, whatever the column. */
  readonly isDecision?: boolean;
  /** What the order that the phrase stands in is called; null or absent where that is not known. */
  readonly paper?: PaperKind | null;
  /** The sentence that the phrase was cut out of: whose «его подписания» is. */
  readonly sentence?: string | null;
  /** Over which days what repeats, or only begins, is laid out where the phrase stands outside the plan, so that its period is not the phrase's own. */
  readonly repeatsWithin?: { readonly start: LocalDate; readonly end: LocalDate } | null;
  /** A deadline profile, or the name of a shipped one; without one, words of urgency stay `unparsed`. */
  readonly profile?: string | DeadlineProfile | null;
  /** The authority's own academic calendar, holidays included; the default one without. */
  readonly terms?: readonly AcademicTerm[];
  /** Counts «рабочих дней»; the production calendar without. */
  readonly working?: WorkingCalendar;
}

/**
 * One step of the reading, for the date's biography: which words, which rule, what came of it.
 * `values.schedule` is the 1-based number of the schedule the step led to.
 */
export interface ReadingStep {
  readonly rule: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface DeadlineReading {
  readonly schedules: readonly Schedule[];
  readonly warnings: readonly Warning[];
  readonly explanation: readonly ReadingStep[];
}
