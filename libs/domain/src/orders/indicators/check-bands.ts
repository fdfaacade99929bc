import type { Bound } from './band-bounds.js';
import { includesLowest } from './band-category.js';
import type { BandReading } from './read-bands.js';

/** A defect of a scale: `code` as the catalogue of warnings spells it, `values` fill its words. */
export interface ScaleDefect {
  readonly level: 'warn' | 'info';
  readonly code: 'band-gap' | 'band-overlap' | 'band-missing' | 'zero-undefined';
  readonly values: Readonly<Record<string, string | number>>;
}

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
}

/**
 * What a scale leaves open: values between two steps, at its ends, a change of exactly zero, the case that the thing asked
 * for is not there. Whole-number steps («до 5, от 6») leave no gap where only whole numbers can occur (`isCount`).
 */
export function checkBands(bands: readonly BandReading[], isPercent: boolean, isCount: boolean): ScaleDefect[] {
  if (bands.length === 0) return [];
  const byQualifier = new Map<string | null, BandReading[]>();
  for (const band of bands) byQualifier.set(band.qualifier, [...(byQualifier.get(band.qualifier) ?? []), band]);
  const defects = [...byQualifier.values()].flatMap((own) => checkScale(own, isPercent, isCount));
  return defects.filter(({ code }, at) => defects.findIndex((other) => other.code === code) === at);
}

function checkScale(bands: readonly BandReading[], isPercent: boolean, isCount: boolean): ScaleDefect[] {
  const intervals = bands.flatMap(({ bounds }) => (bounds === null ? [] : [intervalOf(bounds)]));
  if (bands.some(({ when }) => when.includes('mean_'))) return [];
  if (intervals.length === 0) {
    const isComplete =
      includesLowest(bands.flatMap(({ category }) => category ?? [])) || bands.some(({ points }) => points === 0);
    return isComplete ? [] : [missing(bands)];
  }
  intervals.sort((one, other) => one.low - other.low || one.high - other.high);
  const between = intervals.slice(1).flatMap((next, at) => checkPair(intervals[at] ?? next, next, isCount));
  return [
    ...between,
    ...(hasOpenEnd(intervals, isPercent) && intervals.length === bands.length ? [missing(bands)] : []),
  ];
}

function checkPair(one: Interval, next: Interval, isCount: boolean): ScaleDefect[] {
  if (one.high === next.low) {
    if (one.hasHigh && next.hasLow) return [{ level: 'info', code: 'band-overlap', values: { at: one.high } }];
    if (one.hasHigh || next.hasLow) return [];
    // «Положительная … отрицательная»: nothing is said of no change at all.
    return one.high === 0
      ? [{ level: 'warn', code: 'zero-undefined', values: {} }]
      : [{ level: 'warn', code: 'band-gap', values: { from: one.high, to: next.low } }];
  }
  if (one.high > next.low) {
    const at = Number.isFinite(next.low) ? next.low : Math.min(one.high, next.high);
    return [{ level: 'info', code: 'band-overlap', values: { at } }];
  }
  const areNeighbours = one.hasHigh && next.hasLow && next.low === one.high + 1;
  if (isCount && areNeighbours && Number.isInteger(one.high)) return [];
  return [{ level: 'warn', code: 'band-gap', values: { from: one.high, to: next.low } }];
}

/** The scale ends above the lowest or below the highest value that can occur. */
function hasOpenEnd(intervals: readonly Interval[], isPercent: boolean): boolean {
  const lowest = Math.min(...intervals.map(({ low }) => low));
  const highest = Math.max(...intervals.map(({ high }) => high));
  const isLowOpen =
    lowest > 0 || (lowest === 0 && intervals.every(({ low, hasLow }) => low > 0 || !hasLow) && intervals.length === 1);
  return isLowOpen || (Number.isFinite(highest) && !(isPercent && highest >= 100));
}

function missing(bands: readonly BandReading[]): ScaleDefect {
  return { level: 'warn', code: 'band-missing', values: { labels: bands.map(({ label }) => label).join('; ') } };
}

function intervalOf(bounds: readonly Bound[]): Interval {
  let interval: Interval = {
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
    hasLow: false,
    hasHigh: false,
  };
  for (const { sign, limit } of bounds) {
    if (sign !== '<' && sign !== '<=') interval = { ...interval, low: limit, hasLow: sign !== '>' };
    if (sign !== '>' && sign !== '>=') interval = { ...interval, high: limit, hasHigh: sign !== '<' };
  }
  return interval;
}
