import type { LocalDate } from '../calendar/index.js';
import type { Occurrence, Schedule } from '../deadlines/index.js';

/** Somebody has to tell somebody something: a report, information, lists (отчётность). */
export interface ReportingDuty {
  readonly from: string | null;
  /** Null where the words name nobody («представить отчёт до 1 июня»). */
  readonly to: string | null;
  /** In the nominative: «информация о реализации плана». */
  readonly what: string;
  /** The last day of each occurrence, as far as the words give dates. */
  readonly due: readonly LocalDate[];
  readonly dueText: string | null;
  readonly schedules: readonly Schedule[];
  /** `order/3.3`, `annex/6`, or the number of the row. */
  readonly source: string;
}

/** A meeting the order calls for (совещание, заседание); `secondary` for seminars and the like that leave a record. */
export interface ReadMeeting {
  readonly secondary?: true;
  readonly what: string;
  readonly frequency: string | null;
  readonly occurrences: readonly Occurrence[];
  readonly atLeast?: true;
  readonly externalPlan?: string;
  /** Null where nobody is named. */
  readonly participants: string | null;
  readonly organisers: readonly string[];
  /** The words on what the meeting leaves: «Протоколы», «Принятые решения оформляются протоколом». */
  readonly record: string | null;
  readonly source: string;
}
