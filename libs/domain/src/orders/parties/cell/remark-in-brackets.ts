import { findPersons } from '../person/index.js';
import { headReadings, opensWithShortPost } from '../words/index.js';

export interface WithoutRemarks {
  readonly words: string;
  /** What the brackets behind a person say of him, by his name. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** «Белов Б.Б. (на время отпуска)», «(до 1 июня)», «(в период отсутствия Иванова И.И.)». */
const WHEN_OR_WHERE = /^(?:на|в|во|до|за|по|при|для|кроме|вместо|временно|только|с(?=\s\d)|со(?=\sдня))\s/i;
const NO_REMARK = /^(?:по согласованию|при (?:участии|поддержке|содействии))(?![а-яё])/i;
const SMALL_LETTERS = /^[а-яё][а-яё\s,-]*$/;

/** Takes the brackets behind a person off where they name nobody, but say when, instead of whom, or with what he is busy. */
export function withoutRemarks(written: string): WithoutRemarks {
  const remarks = new Map<string, string>();
  let words = '';
  let from = 0;
  for (const { name, at, end } of findPersons(written)) {
    const bracket = at < from ? null : bracketBehind(written, end);
    if (bracket === null || !isRemark(bracket.inside)) continue;
    remarks.set(name, bracket.inside);
    words += written.slice(from, end);
    from = bracket.end;
  }
  return { words: words + written.slice(from), remarks };
}

function bracketBehind(words: string, end: number): { inside: string; end: number } | null {
  const [whole, inside] = /^\s*\(\s*([^()]*?)\s*\)/.exec(words.slice(end)) ?? [];
  return whole === undefined || inside === undefined ? null : { inside, end: end + whole.length };
}

function isRemark(inside: string): boolean {
  if (NO_REMARK.test(inside)) return false;
  if (WHEN_OR_WHERE.test(inside)) return true;
  const namesSomebody =
    opensWithShortPost(inside) || inside.split(/[\s,]+/).some((word) => headReadings(word).length > 0);
  return SMALL_LETTERS.test(inside) && !namesSomebody;
}
