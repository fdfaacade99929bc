import { squeezeSpaces } from '../../document/index.js';
import type { ScaleReading } from './read-bands.js';

/** The unit: of its own column, of the words before the scale («Проценты 0-25% …»), or of the scale's own numbers. */
export function unitOf(own: string | null, bandsText: string | null, scale: ScaleReading): string | null {
  const stated =
    own ??
    scale.unit ??
    (scale.bands.length === 0 && scale.unread.length === 0 && !/\d/.test(bandsText ?? '') ? bandsText : null);
  if (stated !== null && stated.length <= 60) return shortUnit(squeezeSpaces(stated));
  if (scale.bands.length === 0) return null;
  if (scale.bands.some(({ bounds, label }) => bounds !== null && label.includes('%'))) return '%';
  return scale.bands.every(({ category }) => category !== null) ? 'category' : null;
}

function shortUnit(words: string): string {
  if (/^(?:процент[а-яё]*|%|проц\.?)$/i.test(words)) return '%';
  return words.replace(/^количество\s+(?=[А-ЯЁ]{2,}$)/i, '');
}

/** Whole things are counted, so nothing lies between 5 and 6. */
export function isCountUnit(unit: string | null): boolean {
  return unit !== null && /^(?:чел|ед|шт|штук|человек|единиц|раз|кол|школ|ОО|количеств)/i.test(unit);
}
