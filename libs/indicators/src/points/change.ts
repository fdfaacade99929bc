import { type IndicatorDefinition, sameScale } from '../catalogue/index.js';

interface Measured {
  readonly value: number | null;
  readonly points: number | null;
}

/** By how much value and points moved; null where one of the two is not known, or was counted in another way. */
export interface ScoreChange {
  readonly value: number | null;
  readonly points: number | null;
}

/** What of two scores of one indicator may be compared: two versions of a catalogue may count it by other formulas or scales. */
export interface Comparable {
  readonly value: boolean;
  readonly points: boolean;
}

export function comparable(now: IndicatorDefinition, then: IndicatorDefinition): Comparable {
  return { value: sameScale({ ...now, bands: [] }, { ...then, bands: [] }), points: sameScale(now, then) };
}

export function changeOf(now: Measured, then: Measured, may: Comparable): ScoreChange {
  return {
    value: may.value ? difference(now.value, then.value) : null,
    points: may.points ? difference(now.points, then.points) : null,
  };
}

/** Free of the dust of binary fractions: 0.3 − 0.1 is 0.2. */
function difference(now: number | null, then: number | null): number | null {
  return now === null || then === null ? null : Number((now - then).toPrecision(12));
}
