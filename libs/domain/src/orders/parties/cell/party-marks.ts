import type { Place } from './draft.js';

export interface MarkedWords {
  readonly words: string;
  readonly byAgreement: boolean;
  /** «(отв.)», «(соисполнители)» after a party; null where nothing is said. */
  readonly place: Place | null;
}

const BY_AGREEMENT = /[\s,–—-]*\(?\s*по согласованию(?!\s+с)\s*\)?/i;
const PLACE_MARKS: readonly (readonly [Place, RegExp])[] = [
  ['coExecutor', /\s*(?:\(\s*соисполнител[ьи]\s*\)|[–—-]\s*соисполнител[ьи])(?=\s*$)/i],
  [
    'responsible',
    /\s*(?:\(\s*(?:отв\.?|ответственн(?:ый|ая|ые)(?:\s+исполнител[ьи])?)\s*\)|[–—-]\s*(?:отв\.?|ответственн(?:ый|ая|ые)(?:\s+исполнител[ьи])?))(?=\s*$)/i,
  ],
  ['executor', /\s*(?:\(\s*исполнител[ьи]\s*\)|[–—-]\s*исполнител[ьи])(?=\s*$)/i],
];

/** Takes off what is said about a party rather than names it: «(по согласованию)», «(отв.)», «– соисполнитель». */
export function readMarks(written: string): MarkedWords {
  const words = written.replace(BY_AGREEMENT, '');
  const mark = PLACE_MARKS.find(([, pattern]) => pattern.test(words));
  return {
    words: mark ? words.replace(mark[1], '') : words,
    byAgreement: words !== written,
    place: mark?.[0] ?? null,
  };
}
