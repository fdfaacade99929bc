import { keepsHyphen } from '../document/join-lines.js';

/** Words of the document with the number of times each is met; the judge of what a page break cut in two. */
export type Vocabulary = ReadonlyMap<string, number>;

const WORD = /[а-яёa-z]+(?:-[а-яёa-z]+)*/gi;

export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Pairs of neighbouring words («платформе отличная»): tells which of two cells a stray fragment continues. */
export function wordPairsOf(texts: Iterable<string>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const found = text.toLowerCase().match(WORD) ?? [];
    for (let at = 1; at < found.length; at += 1) pairs.add(`${found[at - 1]} ${found[at]}`);
  }
  return pairs;
}

/** The pair of words a join would make: the last of `before` and the first of `after`; null where one has no word. */
export function pairAtJoin(before: string, after: string): string | null {
  const last = before.toLowerCase().match(WORD)?.at(-1);
  const first = after.toLowerCase().match(WORD)?.[0];
  return last && first ? `${last} ${first}` : null;
}

export interface JoinedText {
  readonly text: string;
  /** The tail repeated letters that stood before the break («информации» + «мации»). */
  readonly repeated: boolean;
}

/** Joins the two halves of a text cut by a page break or by a column's width; a cut word becomes whole again. */
export function joinCutText(before: string, after: string, words: Vocabulary): JoinedText {
  if (before === '') return { text: after, repeated: false };
  if (after === '') return { text: before, repeated: false };
  const first = /^[а-яёa-z]+/i.exec(after)?.[0] ?? '';
  const last = /[а-яёa-z]+(?:-[а-яёa-z]+)*$/i.exec(before)?.[0] ?? '';
  const startsLow = first !== '' && first === first.toLowerCase();

  if (startsLow && /[а-яёa-z]-$/i.test(before)) {
    const stem = /[а-яёa-z]+(?=-$)/i.exec(before)?.[0] ?? '';
    const isKnownAsOne = words.has((stem + first).toLowerCase());
    const isHyphened = words.has(`${stem}-${first}`.toLowerCase()) || keepsHyphen(stem, first);
    return { text: (isHyphened && !isKnownAsOne ? before : before.slice(0, -1)) + after, repeated: false };
  }
  if (startsLow && last !== '') {
    const lastLow = last.toLowerCase();
    const tailAgain = first.length >= 3 && lastLow.endsWith(first) && (words.get(first) ?? 0) <= 1;
    if (tailAgain || (first.length >= 3 && lastLow === first)) {
      return { text: `${before}${after.slice(first.length)}`.trim(), repeated: true };
    }
    if (words.has(lastLow + first) && (words.get(lastLow) ?? 0) <= 1) return { text: before + after, repeated: false };
  }
  return { text: `${before} ${after}`, repeated: false };
}
