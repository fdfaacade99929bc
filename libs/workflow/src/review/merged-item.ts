import type { Warning } from '@domain/deadlines';
import { mergeRows } from '@domain/review';
import type { ItemState } from '@storage';
import { mergedRowsOf } from '../orders/file-rows.js';
import { isAbout } from '../orders/item-warnings.js';
import type { OpenReview } from './open-review.js';
import { type Reworded, reword, wordsOf } from './reword.js';

/** One item of several of a kind, from top to bottom: the uppermost with the words of all. */
export function mergedItem(review: OpenReview, upper: ItemState, others: readonly ItemState[]): Reworded {
  const all = [upper, ...others];
  const { expectedResult, ...words } = mergeRows(all.map(wordsOf));
  const { item, gone, come } = reword(review, upper, {
    ...words,
    ...(upper.source === 'table' && { expectedResult }),
  });
  const ofOthers = review.reading.warnings.filter((warning) => others.some((other) => isAbout(warning, other)));
  const lineEnd = Math.max(...all.map(({ reading }) => reading.source.lineEnd));
  const reading = { ...item.reading, source: { ...item.reading.source, lineEnd } };
  return {
    item: { ...item, reading, mergedRows: mergedRowsOf(all) },
    gone: [...gone, ...ofOthers.filter((warning: Warning) => !gone.includes(warning))],
    come,
  };
}
