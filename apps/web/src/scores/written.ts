import { i18n } from '../texts/index.js';
import { shownLanguage } from '../texts/language.js';

const MOST_DIGITS = 4;

/** «25,5», “25.5”: a number as the reader's language writes it, without the dust of binary fractions. */
export function written(value: number): string {
  return new Intl.NumberFormat(shownLanguage(), { maximumFractionDigits: MOST_DIGITS }).format(value);
}

/** «+2», «−0,5», «0»: by how much something moved. */
export function writtenChange(change: number): string {
  return new Intl.NumberFormat(shownLanguage(), {
    maximumFractionDigits: MOST_DIGITS,
    signDisplay: 'exceptZero',
  }).format(change);
}

/** «25,5 %»; a bare number has no unit. */
export function writtenValue(value: number | null, unit: string | null): string {
  if (value === null) return i18n.t('scores.trace.noValue');
  return unit === null || unit === '' ? written(value) : `${written(value)} ${unit}`;
}

export interface PointsOrWhyNone {
  readonly outcome: 'scored' | 'unscored' | 'hole' | 'no-value';
  readonly points: number | null;
}

/** «2 балла», or in a word why there are none. */
export function writtenPoints({ outcome, points }: PointsOrWhyNone): string {
  return points === null ? i18n.t(`scores.outcome.${outcome}`) : pointsInWords(points);
}

/** A fraction of a point takes the form of a fraction, which `count` alone does not know how to write. */
export function pointsInWords(points: number): string {
  return i18n.t('indicators.points', { count: points }).replace(String(points), written(points));
}
