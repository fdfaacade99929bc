/** A stretch of numbers; an end at infinity never belongs to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
}

export const EVERYTHING: Interval = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  hasLow: false,
  hasHigh: false,
};

export function isEmpty({ low, high, hasLow, hasHigh }: Interval): boolean {
  return low > high || (low === high && !(hasLow && hasHigh));
}

export function common(one: Interval, other: Interval): Interval {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  const belongs = (end: 'low' | 'high', at: number) =>
    [one, other].every((each) => each[end] !== at || (end === 'low' ? each.hasLow : each.hasHigh));
  return {
    low,
    high,
    hasLow: Number.isFinite(low) && belongs('low', low),
    hasHigh: Number.isFinite(high) && belongs('high', high),
  };
}

/** What of a range none of the intervals covers, from low to high. */
export function uncovered(range: Interval, intervals: readonly Interval[]): Interval[] {
  const sorted = intervals
    .map((each) => common(range, each))
    .filter((each) => !isEmpty(each))
    .sort((one, other) => one.low - other.low || Number(other.hasLow) - Number(one.hasLow));
  const gaps: Interval[] = [];
  let [low, hasLow] = [range.low, range.hasLow];
  for (const each of sorted) {
    gaps.push({ low, hasLow, high: each.low, hasHigh: !each.hasLow && Number.isFinite(each.low) });
    if (each.high > low || (each.high === low && hasLow)) [low, hasLow] = [each.high, !each.hasHigh];
  }
  gaps.push({ low, hasLow, high: range.high, hasHigh: range.hasHigh });
  return gaps.filter((gap) => !isEmpty(gap));
}

/** As FEEL writes it: `[16..25]`, `(5..6)`, `> 26`, `0`. */
export function writeInterval({ low, high, hasLow, hasHigh }: Interval): string {
  if (low === high) return String(low);
  if (!Number.isFinite(low) && !Number.isFinite(high)) return '-';
  if (!Number.isFinite(low)) return `${hasHigh ? '<=' : '<'} ${high}`;
  if (!Number.isFinite(high)) return `${hasLow ? '>=' : '>'} ${low}`;
  return `${hasLow ? '[' : '('}${low}..${high}${hasHigh ? ']' : ')'}`;
}
