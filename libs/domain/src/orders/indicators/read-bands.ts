import type { IndicatorBand } from '../indicator-reading.js';
import type { Bound } from './band-bounds.js';
import { categoriesOf } from './band-category.js';
import { conditionOf, type LabelCondition } from './band-condition.js';
import { bandPieces } from './band-pieces.js';

/** A step with what its condition was made of, for the checks of the whole scale. */
export interface BandReading extends IndicatorBand {
  readonly bounds: readonly Bound[] | null;
  readonly qualifier: string | null;
  readonly category: string | null;
}

export interface ScaleReading {
  readonly bands: readonly BandReading[];
  readonly unit: string | null;
  /** Words that give points no step could be made of. */
  readonly unread: readonly string[];
}

/**
 * Reads a scale of points: «до 15%- 1 балл от 16-25%-2 балла выше 26%-3 балла», «наличие – 3, отсутствие – 0». Steps stay
 * in the order written. A cell without points («Проценты») has no steps; its words are the unit.
 */
export function readBands(text: string, indicatorName: string): ScaleReading {
  const { pieces, unit, unread } = bandPieces(text);
  const fallIsGood = /^(?:снижени|сокращени|уменьшени)/i.test(indicatorName.trim());
  const conditions = pieces.map(({ label }) => conditionOf(label, fallIsGood));
  // «средние школы» tells bands apart only where another band is for other schools.
  const qualifiers = new Set(conditions.flatMap(({ qualifier }) => qualifier ?? []));
  const qualified =
    qualifiers.size > 1 ? conditions : conditions.map((condition) => ({ ...condition, qualifier: null }));
  const kinds = pieces.flatMap(({ label }, at) => (isByKind(qualified[at]) ? [label] : []));
  const categories = categoriesOf(kinds);
  let nextKind = 0;
  const bands = pieces.map(({ label, points }, at): BandReading => {
    const condition = qualified[at];
    const category = isByKind(condition) ? (categories[nextKind++] ?? null) : null;
    const qualifier = condition?.qualifier ?? null;
    const bounds = condition?.bounds ?? null;
    return { when: expression(condition, category), points, label, bounds, qualifier, category };
  });
  return { bands, unit, unread };
}

function isByKind(condition: LabelCondition | undefined): boolean {
  return condition === undefined || (condition.bounds === null && condition.comparison === null);
}

function expression(condition: LabelCondition | undefined, category: string | null): string {
  const terms = [
    ...(condition?.qualifier ? [condition.qualifier] : []),
    ...(condition?.bounds ?? []).map(({ sign, limit }) => `value ${sign} ${limit}`),
    ...(condition?.comparison ? [condition.comparison] : []),
    ...(category === null ? [] : [`category == '${category}'`]),
  ];
  return terms.join(' and ');
}
