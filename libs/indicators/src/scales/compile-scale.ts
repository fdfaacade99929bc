import { type Condition, compileCondition, type Formula, FormulaFault, type Variable } from '../formulas/index.js';
import { type BandTest, parseBandTest } from './band-test.js';
import type { Interval } from './interval.js';

/** A step of a scale: where the condition holds and the value passes the test, it gives the points. */
export interface Band {
  /** For whom the step is, over the indicator's variables: `тип школы = "основная"`. Null for all. */
  readonly when: string | null;
  /** A unary test of FEEL over the value; null where the condition says all. */
  readonly test: string | null;
  readonly points: number;
  /** The words of the source. */
  readonly label: string;
}

/** How the methodologist reads what a scale leaves open. A step like the others, that counts only where none of them does. */
export interface Ruling extends Band {
  readonly decidedBy: string;
  /** YYYY-MM-DD */
  readonly decidedOn: string;
  readonly reason: string;
}

export const NO_STEP = -1;
export const UNDECIDED = -2;

interface Step {
  readonly band: Band;
  readonly condition: Condition | null;
  readonly test: BandTest | null;
  /** 1 where the value passes, 0 where it does not, NaN where it is not known and matters. */
  readonly holds: (value: number) => number;
}

export interface CompiledScale {
  /** The steps of the source in its order, then the rulings. */
  readonly steps: readonly Step[];
  /**
   * The first step that holds, by its place in `steps`; NO_STEP where none does, UNDECIDED where something that an earlier
   * step asks is not known: a school that may have won must not get the points of those who did not.
   * @param value what the formula yields, NaN for what is not known
   */
  readonly find: (value: number, values: Float64Array) => number;
}

/**
 * Makes a scale ready to be looked up in.
 * @throws FormulaFault naming the step by its label where a test or a condition cannot be read, or asks a word of a number
 */
export function compileScale(
  bands: readonly Band[],
  rulings: readonly Ruling[],
  formula: Formula | null,
  variables: readonly Variable[],
): CompiledScale {
  const steps = [...bands, ...rulings].map((band) => compileStep(band, formula, variables));
  return { steps, find: (value, values) => find(steps, value, values) };
}

function find(steps: readonly Step[], value: number, values: Float64Array): number {
  // Walked a million times over: an iterator a step would take longer than the comparisons.
  for (let at = 0; at < steps.length; at += 1) {
    const { condition, holds } = steps[at] as Step;
    const isAsked = condition === null ? 1 : condition.compute(values);
    if (isAsked === 0) continue;
    const answer = isAsked === 1 ? holds(value) : Number.NaN;
    if (answer === 1) return at;
    if (answer !== 0) return UNDECIDED;
  }
  return NO_STEP;
}

function compileStep(band: Band, formula: Formula | null, variables: readonly Variable[]): Step {
  const condition = band.when === null ? null : compileCondition(band.when, variables);
  const test = band.test === null ? null : parseBandTest(band.test);
  if (test === null && condition === null) throw new FormulaFault('band-empty', 0, 0, { label: band.label });
  return { band, condition, test, holds: test === null ? () => 1 : holdsOf(test, formula, band) };
}

function holdsOf(test: BandTest, formula: Formula | null, band: Band): Step['holds'] {
  const end = band.test?.length ?? 0;
  if (formula === null || (test.kind === 'words') !== (formula.categories !== null)) {
    throw new FormulaFault('band-of-another-kind', 0, end, { label: band.label });
  }
  if (test.kind === 'intervals') return anyOf(test.intervals.map(within));
  return anyOf(test.words.map((word) => is(placeOf(word, formula, end))));
}

function within({ low, high, hasLow, hasHigh }: Interval): Step['holds'] {
  return (value) => {
    if (value > low && value < high) return 1;
    if ((value === low && hasLow) || (value === high && hasHigh)) return 1;
    return Number.isNaN(value) ? value : 0;
  };
}

function is(place: number): Step['holds'] {
  return (value) => (value === place ? 1 : Number.isNaN(value) ? value : 0);
}

function anyOf(tests: readonly Step['holds'][]): Step['holds'] {
  const [only, ...more] = tests;
  if (only !== undefined && more.length === 0) return only;
  return (value) => {
    let last = 0;
    for (const holds of tests) {
      last = holds(value);
      if (last === 1) return 1;
    }
    return last;
  };
}

function placeOf(word: string, { categories, text }: Formula, end: number): number {
  const place = categories?.indexOf(word) ?? -1;
  if (place !== -1) return place;
  const known = (categories ?? []).map((each) => `«${each}»`).join(', ');
  throw new FormulaFault('unknown-category', 0, end, { name: text, word, known });
}
