import type { Schedule } from '../deadlines/index.js';
import type { SourcePlace } from './source-place.js';

/** A step of the scale: the first one whose `when` holds gives its `points`. */
export interface IndicatorBand {
  /**
   * An expression over `value`, `category` and the qualifiers the words name: `value >= 16 and value <= 25`,
   * `category == 'winner'`, `school_type == 'basic' and value >= 0.2`.
   */
  readonly when: string;
  readonly points: number;
  /** The words of the scale: «от 16-25%». */
  readonly label: string;
}

export interface IndicatorVariable {
  readonly name: string;
  readonly meaning: string;
}

/** One of several values a single row asks for («доля неуспевающих; доля обучающихся с ОВЗ; …»). */
export interface IndicatorComponent {
  readonly key: string;
  readonly name: string;
}

/** A planned value. `year` is null where the column names none; `value` where the cell holds words or is empty. */
export interface IndicatorTarget {
  readonly year: number | null;
  readonly value: number | null;
  readonly text: string;
}

/** A row of a table of indicators (показатель), as far as the order states it. */
export interface ReadIndicator {
  readonly number: string;
  readonly taskNumber: string | null;
  readonly task: string | null;
  readonly name: string;
  /** The formula's words as the source has them; null where it states none. */
  readonly formula: string | null;
  /** The formula as an expression over `variables`; null where the words give none. */
  readonly formulaNormalised: string | null;
  /** The source has no formula; the expression follows from the name alone («Доля …»). */
  readonly formulaInferred?: true;
  readonly variables: readonly IndicatorVariable[];
  /** In the order of the source: the first that matches counts. Empty where the source has no scale. */
  readonly bands: readonly IndicatorBand[];
  readonly bandsText: string | null;
  /** `%`, `category` or the words of the source. */
  readonly unit: string | null;
  readonly baseline: IndicatorTarget | null;
  readonly targets: readonly IndicatorTarget[];
  /** The words that say how often, misprints mended; `frequencyText` is the whole cell. */
  readonly frequency: string | null;
  readonly frequencyText: string | null;
  readonly schedules: readonly Schedule[];
  readonly owner: string | null;
  readonly components: readonly IndicatorComponent[];
  readonly source: SourcePlace;
}

/** A heading of a table of indicators («Задача: …»). */
export interface IndicatorTask {
  readonly number: string | null;
  readonly title: string;
}
