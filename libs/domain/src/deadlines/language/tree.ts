/** Where a piece of the phrase stands: offsets of its first character and of the one after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A year as written: a calendar year, an academic one by its first year, or one that only the order can tell. */
export type YearRef =
  | { readonly type: 'calendar'; readonly year: number }
  | { readonly type: 'academic'; readonly first: number | null }
  | { readonly type: 'current' }
  | { readonly type: 'next' }
  | { readonly type: 'any' };

export type UnitName = 'day' | 'workingDay' | 'week' | 'month' | 'quarter' | 'term' | 'half' | 'year';

/** The n-th something: `part` units lie inside a month, the others inside a year. */
export type CountedUnit = 'quarter' | 'term' | 'trimester' | 'half' | 'decade' | 'week' | 'halfMonth' | 'dayNumber';

/** A stretch of the calendar that a name gives. `n = -1` is «последний». */
export type Span = (
  | { readonly type: 'day'; readonly day: number; readonly month: number; readonly year?: YearRef }
  | { readonly type: 'month'; readonly month: number; readonly year?: YearRef }
  | {
      readonly type: 'counted';
      readonly unit: CountedUnit;
      readonly n: number;
      readonly month?: number;
      readonly year?: YearRef;
    }
  | { readonly type: 'season'; readonly season: Season; readonly year?: YearRef }
  | { readonly type: 'year'; readonly year: YearRef }
  | { readonly type: 'years'; readonly first: number; readonly last: number }
  | { readonly type: 'unit'; readonly unit: UnitName }
  | { readonly type: 'whole' }
  | { readonly type: 'part'; readonly part: 'beginning' | 'middle' | 'end'; readonly of: Span }
) & { readonly at: Place };

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

/** What stands between two members of a list. `gap` is a lost separator: only white space. */
export type Joint = 'comma' | 'and' | 'line' | 'gap';

export interface SpanRange {
  readonly from: Span;
  readonly to?: Span;
}

export interface SpanList {
  readonly ranges: readonly SpanRange[];
  /** One fewer than `ranges`. */
  readonly joints: readonly Joint[];
}

export interface Duration {
  readonly amount: number;
  readonly unit: UnitName;
}

/** «месяца, следующего за отчетным кварталом»: in which month of which reporting part the day falls. */
export interface DayOfMonth {
  readonly days: readonly number[];
  readonly of: 'each' | 'next' | 'reporting' | 'unsaid';
  readonly reporting: UnitName | null;
}

export type Clause = { readonly at: Place } & (
  | { readonly type: 'spans'; readonly list: SpanList }
  | {
      readonly type: 'until';
      readonly word: 'until' | 'not_later' | 'by' | 'towards' | 'term';
      readonly list: SpanList;
      readonly inclusive: boolean;
      /** «до 20 января года, следующего за отчетным». */
      readonly followingYear: boolean;
    }
  | { readonly type: 'dayOfMonth'; readonly day: DayOfMonth }
  | { readonly type: 'fromTo'; readonly from: Span; readonly to: Span; readonly inclusive: boolean }
  | { readonly type: 'from'; readonly from: Span }
  | { readonly type: 'after'; readonly span: Span }
  | { readonly type: 'throughout'; readonly list: SpanList }
  | {
      readonly type: 'frequency';
      readonly times: number;
      readonly per: UnitName;
      readonly unitCount: number;
      readonly atLeast: boolean;
      readonly academic: boolean;
      /** Said with a count («2 раза в год») and not by a word («ежегодно»). */
      readonly counted: boolean;
    }
  | {
      readonly type: 'weekdays';
      readonly days: readonly number[] /** Only the n-th of each month; −1 is the last. */;
      readonly nth: number | null;
    }
  | { readonly type: 'continuous' }
  | { readonly type: 'onDemand'; readonly condition: Place }
  | { readonly type: 'agreement' }
  | { readonly type: 'external'; readonly plan: Place }
  | {
      readonly type: 'relative';
      readonly duration: Duration;
      readonly direction: 'before' | 'after';
      readonly anchor: Place | null;
      readonly minimum: boolean;
    }
  | { readonly type: 'eventPeriod'; readonly event: Place }
  | { readonly type: 'reportingPeriod'; readonly text: Place }
  | { readonly type: 'urgent'; readonly word: string }
  | { readonly type: 'time'; readonly text: Place }
  | { readonly type: 'aside'; readonly text: Place }
);

/** One action's deadline inside a cell. */
export interface Part {
  readonly label: Place | null;
  readonly clauses: readonly Clause[];
  /** What stood before each clause but the first; `null` where nothing did. */
  readonly joints: readonly (Joint | null)[];
}

export interface Tree {
  readonly parts: readonly Part[];
}
