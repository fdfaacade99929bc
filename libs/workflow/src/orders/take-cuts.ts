import { randomUUID } from 'node:crypto';
import { type Cut, findCuts, foldedWords, uncutNumber } from '@domain/orders';
import { proposeLines, type RowWords, splitRow } from '@domain/review';
import type { ItemState } from '@storage';
import { mergedItem } from '../review/merged-item.js';
import type { OpenReview } from '../review/open-review.js';
import { reword } from '../review/reword.js';
import { inLaterYear } from './in-later-year.js';
import type { CutItem, ItemOfEdition } from './item-of-edition.js';
import { mixedLikewise } from './mixed-likewise.js';

/**
 * The rows of a later edition, split and made one as the review of the earlier edition had done to the same rows. What
 * cannot be cut likewise without guessing stays as read: no duty goes and none is doubled.
 */
export function takeCuts(
  review: OpenReview,
  before: readonly ItemOfEdition[],
  after: readonly ItemOfEdition[],
  { years, sameWordsOnly }: { readonly years: number; readonly sameWordsOnly: boolean },
): CutItem[] {
  const numbers = new Set(after.map(({ number }) => number));
  const inPlace = new Map<ItemOfEdition, readonly CutItem[]>();
  const cutBefore = new Map<ItemOfEdition, readonly ItemState[]>();
  for (const cut of findCuts(before, after, years)) {
    const isOpen = cut.isWhole && cut.after.every(({ asRead, asReviewed }) => asRead.title === asReviewed.title);
    const made = isOpen && (cut.hasSameTitles || !sameWordsOnly) ? cutLikewise(review, cut, years, numbers) : null;
    for (const [at, row] of cut.after.entries()) {
      if (made !== null) inPlace.set(row, at === 0 ? made : []);
      else
        cutBefore.set(
          row,
          cut.before.map(({ item }) => item),
        );
    }
  }
  return after.flatMap(
    (row) => inPlace.get(row) ?? [{ item: row.item, gone: [], come: [], of: [], cutBefore: cutBefore.get(row) ?? [] }],
  );
}

function cutLikewise(
  review: OpenReview,
  cut: Cut<ItemOfEdition>,
  years: number,
  numbers: ReadonlySet<string>,
): CutItem[] | null {
  const of = cut.after.map(({ item }) => item);
  const [upper, ...others] = of;
  if (upper === undefined) return null;
  if (cut.kind === 'mixed') return mixedLikewise(review, cut, years, numbers);
  if (cut.kind === 'merge') {
    const isOneKind = others.every(({ source, part }) => source === upper.source && part === upper.part);
    return isOneKind ? [{ ...mergedItem(review, upper, others), of, cutBefore: [] }] : null;
  }
  const words = wordsOfParts(cut, years);
  const partNumbers = cut.before.map(
    ({ number }) => uncutNumber(upper.number) + number.slice(uncutNumber(number).length),
  );
  const isFree = partNumbers.every((number) => number === upper.number || !numbers.has(number));
  if (words === null || !isFree || !partNumbers.includes(upper.number)) return null;
  return partNumbers.map((number, at) => {
    const id = number === upper.number ? upper.id : randomUUID();
    const part = { ...upper, id, number, position: upper.position + at, reading: { ...upper.reading, number } };
    const reworded = reword(review, part, words[at] ?? {});
    // What was said of the whole row's words goes once, with the part that stands in its place.
    return { ...reworded, gone: number === upper.number ? reworded.gone : [], of, cutBefore: [] };
  });
}

/**
 * The words of each part: its title, and of a cell that changed the line that falls to it. Null where the title changed
 * and does not fall into as many duties as there are parts.
 */
function wordsOfParts(
  { before, after: [row], hasSameTitles }: Cut<ItemOfEdition>,
  years: number,
): Partial<RowWords>[] | null {
  if (row === undefined) return null;
  const titles = hasSameTitles
    ? before.map(({ asReviewed }) => inLaterYear(asReviewed.title, years))
    : proposeLines(row.asRead.title).split('\n');
  if (titles.length !== before.length) return null;
  const dealt = splitRow({ ...row.asReviewed, title: titles.map((title) => title.replaceAll('\n', ' ')).join('\n') });
  return before.map(({ asRead, asReviewed }, at) => {
    const words = dealt[at] ?? row.asReviewed;
    const isChanged = (cell: 'deadlineText' | 'responsibleText') =>
      foldedWords(asRead[cell]) !== foldedWords(row.asRead[cell], years);
    // The result of a part stands in its reading alone: it is the part's as long as the whole cell still holds it.
    const result = asReviewed.expectedResult;
    const isResultKept = result !== null && foldedWords(row.asRead.expectedResult).includes(foldedWords(result));
    return {
      title: titles[at] ?? words.title,
      ...(isChanged('deadlineText') && { deadlineText: words.deadlineText }),
      ...(isChanged('responsibleText') && { responsibleText: words.responsibleText }),
      ...(isResultKept && { expectedResult: result }),
    };
  });
}
