import { categoriesAsked, type Formula } from '../formulas/index.js';
import type { CompiledScale } from './compile-scale.js';
import { common, EVERYTHING, type Interval, isEmpty, uncovered, writeInterval } from './interval.js';

/** The values an indicator can take: a share lies between 0 and 100, a change on both sides of 0. */
export interface ValueRange {
  readonly least: number | null;
  readonly most: number | null;
  /** Digits behind the comma the value is rounded to before the scale is asked; null for as it is. */
  readonly digits: number | null;
}

/**
 * What a scale leaves open or says twice. `when` is the condition of the steps it stands between; `test` reads as a test
 * of FEEL, ready to become a ruling.
 */
export type ScaleHole =
  /** Values between two steps. */
  | { readonly kind: 'gap'; readonly when: string | null; readonly test: string }
  /** A change of exactly nothing: «положительная – 3, отрицательная – 0». */
  | { readonly kind: 'zero'; readonly when: string | null; readonly test: string }
  /** Values beyond the first or the last step: a scale with one side only. */
  | { readonly kind: 'end'; readonly when: string | null; readonly test: string }
  /** Values two steps give different points for; the first one counts. */
  | { readonly kind: 'overlap'; readonly when: string | null; readonly test: string }
  /** A word no step names. */
  | { readonly kind: 'word'; readonly when: string | null; readonly test: string }
  /** A condition no step asks for: schools of a type the scale does not know. */
  | { readonly kind: 'condition'; readonly when: string; readonly test: null };

/** Finds every hole of a scale. A scale without steps gives no points at all and has none. */
export function analyseScale(scale: CompiledScale, formula: Formula | null, range: ValueRange): ScaleHole[] {
  const conditions = [...new Set(scale.steps.map(({ band }) => band.when))];
  return [...conditions.flatMap((when) => holesUnder(when, scale, formula, range)), ...unasked(scale)];
}

function holesUnder(
  when: string | null,
  scale: CompiledScale,
  formula: Formula | null,
  range: ValueRange,
): ScaleHole[] {
  const steps = scale.steps.filter(({ band }) => band.when === when);
  if (formula === null || steps.some(({ test }) => test === null)) return [];
  if (formula.categories !== null) return unnamedWords(when, scale, formula.categories);
  const intervals = steps.flatMap(({ test, band }) =>
    test?.kind === 'intervals' ? test.intervals.map((interval) => ({ interval, points: band.points })) : [],
  );
  const whole = wholeOf(range);
  const gaps = uncovered(
    whole,
    intervals.map(({ interval }) => interval),
  ).filter((gap) => canHold(gap, range.digits));
  return [
    ...gaps.map((gap): ScaleHole => ({ kind: kindOf(gap, whole), when, test: writeInterval(gap) })),
    ...overlaps(intervals).map((twice): ScaleHole => ({ kind: 'overlap', when, test: writeInterval(twice) })),
  ];
}

function wholeOf({ least, most }: ValueRange): Interval {
  return {
    low: least ?? EVERYTHING.low,
    high: most ?? EVERYTHING.high,
    hasLow: least !== null,
    hasHigh: most !== null,
  };
}

function kindOf(gap: Interval, whole: Interval): 'gap' | 'zero' | 'end' {
  if (gap.low === 0 && gap.high === 0 && whole.low < 0) return 'zero';
  const isAtEnd = gap.low === whole.low || gap.high === whole.high;
  return isAtEnd ? 'end' : 'gap';
}

/** Whole numbers leave nothing between 5 and 6. */
function canHold(gap: Interval, digits: number | null): boolean {
  if (digits === null || !Number.isFinite(gap.low) || !Number.isFinite(gap.high)) return true;
  const scale = 10 ** digits;
  const first = gap.hasLow ? Math.ceil(gap.low * scale) : Math.floor(gap.low * scale) + 1;
  const last = gap.hasHigh ? Math.floor(gap.high * scale) : Math.ceil(gap.high * scale) - 1;
  return first <= last;
}

function overlaps(intervals: readonly { interval: Interval; points: number }[]): Interval[] {
  return intervals.flatMap((one, at) =>
    intervals
      .slice(at + 1)
      .filter((other) => other.points !== one.points)
      .map((other) => common(one.interval, other.interval))
      .filter((twice) => !isEmpty(twice)),
  );
}

function unnamedWords(when: string | null, scale: CompiledScale, categories: readonly string[]): ScaleHole[] {
  const named = scale.steps
    .filter(({ band }) => band.when === when)
    .flatMap(({ test }) => (test?.kind === 'words' ? test.words : []));
  return categories.filter((word) => !named.includes(word)).map((word) => ({ kind: 'word', when, test: `"${word}"` }));
}

/** Words of a category the conditions tell apart, for which no step stands. */
function unasked(scale: CompiledScale): ScaleHole[] {
  const asked = scale.steps.flatMap(({ condition }) => (condition === null ? [] : categoriesAsked(condition)));
  const names = [...new Set(asked.map(({ variable }) => variable.name))];
  return names.flatMap((name) => {
    const own = asked.filter(({ variable }) => variable.name === name);
    const known = own[0]?.variable.categories ?? [];
    return known
      .filter((word) => !own.some((each) => each.word === word))
      .map((word): ScaleHole => ({ kind: 'condition', when: `${name} = "${word}"`, test: null }));
  });
}
