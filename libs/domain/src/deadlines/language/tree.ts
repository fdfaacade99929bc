import type { HolidaySeason } from '../../calendar/index.js';

/** Where a piece of the phrase stands: offsets of its first character and of the one after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A year as written: a calendar year, an academic one by its first year, or one that only the order can tell. */
export type YearRef =
  | { readonly type: 'calendar'; readonly year: number }
  /** `next` is «нового учебного года»: the first that begins after what is known. */
  | { readonly type: 'academic'; readonly first: number | null; readonly next?: boolean }
  /** «сентябрь 2022–2025»: once in each of them. */
  | { readonly type: 'each'; readonly first: number; readonly last: number; readonly academic: boolean }
  | { readonly type: 'current' }
  | { readonly type: 'next' }
  | { readonly type: 'any' };

export type UnitName =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workingDay'
  | 'week'
  | 'decade'
  | 'month'
  | 'quarter'
  | 'term'
  | 'trimester'
  | 'half'
  | 'year'
  /** The plan's whole period: «однократно», «3 раза за период». */
  | 'period';

/** The n-th something: `part` units lie inside a month, the others inside a year. */
export type CountedUnit =
  | 'quarter'
  | 'term'
  | 'trimester'
  | 'half'
  | 'decade'
  | 'week'
  | 'halfMonth'
  | 'month'
  | 'dayNumber';

/** A stretch of the calendar that a name gives. `n = -1` is «последний». */
export type Span = (
  | { readonly type: 'day'; readonly day: number; readonly month: number; readonly year?: YearRef }
  /** `genitive` («апреля»): behind a day it shares the day («20 января, апреля»). */
  | { readonly type: 'month'; readonly month: number; readonly genitive: boolean; readonly year?: YearRef }
  | {
      readonly type: 'counted';
      readonly unit: CountedUnit;
      readonly n: number;
      readonly month?: number;
      readonly year?: YearRef;
      /** «последняя неделя 1 четверти»: counted from the ends of what it is of; the word «месяца» alone is a unit. */
      readonly of?: Span;
    }
  /** «первая суббота сентября», «последний вторник месяца» (without `month`). */
  | {
      readonly type: 'nthWeekday';
      readonly n: number;
      readonly weekday: number;
      readonly month?: number;
      readonly year?: YearRef;
    }
  /** «последний рабочий день месяца»; −1 is the last. */
  | {
      readonly type: 'nthDay';
      readonly n: number;
      readonly working: boolean;
      readonly of: Span;
    }
  /** `null` for holidays of any season; `index` is the which of several in the period. */
  | { readonly type: 'holidays'; readonly season: HolidaySeason | null; readonly index?: number }
  | { readonly type: 'season'; readonly season: Season; readonly year?: YearRef }
  | { readonly type: 'year'; readonly year: YearRef }
  /** `academic` is «2022–2025 учебные годы»: from the first one to the one that ends in the last. */
  | { readonly type: 'years'; readonly first: number; readonly last: number; readonly academic: boolean }
  /** `current` is «текущего»: of the order's date. `unsaid` is put in where a day is named without its month. */
  | { readonly type: 'unit'; readonly unit: UnitName; readonly current?: boolean; readonly unsaid?: boolean }
  | { readonly type: 'whole' }
  | { readonly type: 'part'; readonly part: 'beginning' | 'middle' | 'end'; readonly of: Span }
) & { readonly at: Place };

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

/** What stands between two members of a list. `gap` is a lost separator: only white space; `then` is «далее», «затем». */
export type Joint = 'comma' | 'and' | 'line' | 'gap' | 'slash' | 'dash' | 'then';

export interface SpanRange {
  readonly from: Span;
  readonly to?: Span;
  /** Only white space stood before it. */
  readonly separatorLost?: boolean;
}

export interface SpanList {
  readonly ranges: readonly SpanRange[];
  /** One fewer than `ranges`. */
  readonly joints: readonly Joint[];
}

export interface Duration {
  readonly amount: number;
  readonly unit: UnitName;
  /** «календарных дней», «суток»: days of the calendar whatever an authority counts plain ones as. */
  readonly calendar?: boolean;
}

/** «месяца, следующего за отчетным кварталом»: in which month of which reporting part the day falls. */
export interface DayOfMonth {
  readonly days: readonly number[];
  /** «до 10 числа», «по 10 число», «10 числа». */
  readonly bound: 'until' | 'including' | 'bare';
  readonly of: 'each' | 'next' | 'reporting' | 'current' | 'unsaid';
  readonly reporting: UnitName | null;
  /** «последнего месяца квартала»: which month of the part; −1 is the last. */
  readonly nthMonth: number | null;
}

export type Clause = { readonly at: Place } & (
  | { readonly type: 'spans'; readonly list: SpanList }
  | {
      readonly type: 'until';
      readonly word: 'until' | 'not_later' | 'by' | 'towards' | 'before' | 'term';
      readonly list: SpanList;
      readonly inclusive: boolean;
      /** «до 20 января года, следующего за отчетным», «до 3 рабочего дня месяца, следующего за кварталом»: behind what it falls due. */
      readonly following: UnitName | 'unsaid' | null;
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
      /** «не чаще», «не более». */
      readonly atMost?: boolean;
      /** «в рабочие дни», «кроме выходных». */
      readonly workingDays?: boolean;
      /** «в начале каждой четверти»: the stretch inside each part. */
      readonly within?: Span;
      /** Said with a count («2 раза в год») and not by a word («ежегодно»). */
      readonly counted: boolean;
    }
  | {
      readonly type: 'weekdays';
      readonly days: readonly number[];
      /** Only those of each `per`, by their numbers; −1 is the last. */
      readonly nth: readonly number[] | null;
      /** Null where no unit is said: that of the repetition beside it, else the month. */
      readonly per: UnitName | null;
      /** «по понедельникам», «каждый понедельник»; without it a weekday beside a date may only check it. */
      readonly repeats: boolean;
    }
  /** `untilEvent` is «до отмены», «до особого распоряжения». */
  | { readonly type: 'continuous'; readonly untilEvent: Place | null }
  /** «кроме июля и августа»: what a repetition leaves out. */
  | { readonly type: 'except'; readonly list: SpanList }
  | { readonly type: 'onDemand'; readonly condition: Place }
  | { readonly type: 'agreement' }
  | { readonly type: 'external'; readonly plan: Place }
  | {
      readonly type: 'relative';
      readonly duration: Duration;
      readonly direction: 'before' | 'after';
      readonly anchor: Place | null;
      /** The stretch of the calendar that the words of the anchor name, if they do. */
      readonly anchorSpan?: Span | null;
      readonly minimum: boolean;
      /** «через 10 дней», «на следующий день»: that very day and not by it. */
      readonly exact: boolean;
      /** «не менее чем за 10 дней до …». */
      readonly atLeast?: boolean;
      /** «за 9 месяцев до …» with nothing before «за», which may be a report on them. */
      readonly mayBeReport?: boolean;
    }
  | { readonly type: 'eventPeriod'; readonly event: Place }
  /** «по итогам каждого квартала»: `units` are those named without a number, `list` the stretches with one. */
  | {
      readonly type: 'reportingPeriod';
      readonly text: Place;
      readonly each: boolean;
      readonly unit: UnitName | null;
      /** «за 9 месяцев»: so many from the year's beginning. */
      readonly months: number | null;
      readonly list: SpanList | null;
      /** The words behind the preposition with it, for a condition: «результатам проверки». */
      readonly event: boolean;
    }
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
  /** What stood before the part's first clause, where the part was cut out of a longer one. */
  readonly opensWith?: Joint;
  /** «май и далее»: the word behind the last clause, after which nothing stands. */
  readonly goesOn?: Place;
  /** «II полугодие – до 15 января»: the time that the part is named by, which its dates do not precede. */
  readonly named?: SpanList;
}

export interface Tree {
  readonly parts: readonly Part[];
}
