import { randomUUID } from 'node:crypto';
import type { Warning } from '@domain/deadlines';
import { type Cut, uncutNumber } from '@domain/orders';
import type { RowWords } from '@domain/review';
import type { ItemState } from '@storage';
import { mergedItem } from '../review/merged-item.js';
import type { OpenReview } from '../review/open-review.js';
import { reword } from '../review/reword.js';
import { inLaterYear } from './in-later-year.js';
import type { CutItem, ItemOfEdition } from './item-of-edition.js';

/**
 * Rows of a later edition both split and made one, as the review of the earlier edition had done: a part of a row may
 * have gone to the next one. Only where every cell says the same, because which part a changed cell falls to is not
 * known; null otherwise, and where a number is taken.
 */
export function mixedLikewise(
  review: OpenReview,
  { before, after, holds, hasSameWords }: Cut<ItemOfEdition>,
  years: number,
  numbers: ReadonlySet<string>,
): CutItem[] | null {
  const of = after.map(({ item }) => item);
  const own = new Set(of.map(({ number }) => number));
  if (!hasSameWords || of.some(({ source, part }) => source !== of[0]?.source || part !== of[0].part)) return null;
  const made: CutItem[] = [];
  const told = new Set<Warning>();
  for (const row of before) {
    const [base, ...others] = (holds.get(row) ?? []).map(({ item }) => item);
    if (base === undefined) return null;
    const piece = pieceOf(base, row.number, made);
    if (made.some(({ item }) => item.number === piece.number)) return null;
    if (numbers.has(piece.number) && !own.has(piece.number)) return null;
    const words = wordsInLaterYear(row.asReviewed, years);
    const isMerged = others.length > 0;
    const { item, gone, come } = isMerged ? mergedItem(review, piece, others, words) : reword(review, piece, words);
    // What was said of a row goes once, whichever of its parts is the first to take its words.
    const goneNow = gone.filter((warning) => !told.has(warning));
    for (const warning of goneNow) told.add(warning);
    made.push({ item, gone: goneNow, come, of: [base, ...of.filter((one) => one !== base)], cutBefore: [] });
  }
  return made;
}

/** The row itself for the first piece that keeps its number, another below it for every further one. */
function pieceOf(base: ItemState, reviewed: string, made: readonly CutItem[]): ItemState {
  const number = uncutNumber(base.number) + reviewed.slice(uncutNumber(reviewed).length);
  const above = made.filter(({ of }) => of[0] === base).length;
  const id = number === base.number ? base.id : randomUUID();
  return { ...base, id, number, position: base.position + above, reading: { ...base.reading, number } };
}

function wordsInLaterYear(words: RowWords, years: number): RowWords {
  const later = (cell: string | null): string | null => (cell === null ? null : inLaterYear(cell, years));
  return { ...words, title: inLaterYear(words.title, years), deadlineText: later(words.deadlineText) };
}
