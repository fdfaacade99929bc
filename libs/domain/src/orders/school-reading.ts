import type { SourcePlace } from './source-place.js';

/** A row of a table «schools × procedures». A blank is null, never 0: the source does not say why it is blank. */
export interface SchoolResults {
  /** As written and no other: school 5 is not school 50. Null for a school that is named and not numbered. */
  readonly number: string | null;
  /** The full name, where the table or one place of the text gives it. */
  readonly name: string | null;
  readonly procedures: Readonly<Record<string, number | null>>;
  /** Words that stand in place of a number («не проводилось»), by procedure. */
  readonly notes: Readonly<Record<string, string>>;
  /** Procedures whose share is low by the rule the order states; null where it states none. */
  readonly lowProcedures: number | null;
  readonly source: SourcePlace;
}

/** How the order says a school comes on its list: low results of some share of pupils, in so many procedures. */
export interface IdentificationRule {
  /** The clause that states it: `annex/3.1`. */
  readonly source: string;
  readonly minLowProcedures: number;
  readonly thresholdPercent: number;
  readonly comparison: '>=' | '>';
  /** The procedures it names: ВПР, ОГЭ, ЕГЭ. */
  readonly procedures: readonly string[];
  readonly observedPeriod: string | null;
  /** Over the table: `count(p in procedures where p >= 30) >= 2`. */
  readonly expression: string;
  readonly text: string;
}
