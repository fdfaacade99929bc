import type { IndicatorDefinition, Outcome } from '../catalogue/index.js';
import type { Band } from '../scales/index.js';

/** What one indicator came to, and the most it could have given. */
export interface CountedScore {
  readonly outcome: Outcome['kind'];
  readonly points: number | null;
  /** Null where the source gives the indicator no points. */
  readonly mostPoints: number | null;
}

/** Points of several indicators together. What has no points is told beside them and never counts as nought. */
export interface PointSum {
  /** Null where none of them has points. */
  readonly points: number | null;
  /** The most that those which have points could have given. */
  readonly mostPoints: number;
  /** How many have points, fell into a hole of their scale, cannot be counted; of how many that were evaluated. */
  readonly scoredCount: number;
  readonly holeCount: number;
  readonly noValueCount: number;
  readonly evaluatedCount: number;
}

export function sumUp(scores: readonly CountedScore[]): PointSum {
  const scored = scores.flatMap(({ points, mostPoints }) => (points === null ? [] : [{ points, mostPoints }]));
  const count = (outcome: Outcome['kind']) => scores.filter((score) => score.outcome === outcome).length;
  return {
    points: scored.length === 0 ? null : scored.reduce((sum, { points }) => sum + points, 0),
    mostPoints: scored.reduce((sum, { mostPoints }) => sum + (mostPoints ?? 0), 0),
    scoredCount: scored.length,
    holeCount: count('hole'),
    noValueCount: count('no-value'),
    evaluatedCount: scores.length,
  };
}

/**
 * The most an indicator can give: by the steps of its source or by a ruling. Null where nothing gives points.
 * @param rulings those of the indicator that are in force
 */
export function mostPointsOf(
  { bands }: Pick<IndicatorDefinition, 'bands'>,
  rulings: readonly Pick<Band, 'points'>[],
): number | null {
  const points = [...bands, ...rulings].map((step) => step.points);
  return points.length === 0 ? null : Math.max(...points);
}
