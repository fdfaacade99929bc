import type { Warning } from '@domain/deadlines';
import { foldName } from '@domain/orders';
import { mergeRows, type RowWords } from '@domain/review';
import type { ItemState } from '@storage';
import { mergedRowsOf } from '../orders/file-rows.js';
import { isAbout } from '../orders/item-warnings.js';
import { partiesOf } from '../orders/order-tasks.js';
import type { OpenReview } from './open-review.js';
import { type Reworded, reword, wordsOf } from './reword.js';

/** One item of several of a kind, from top to bottom: the uppermost with the words of all, or with those it is given. */
export function mergedItem(
  review: OpenReview,
  upper: ItemState,
  others: readonly ItemState[],
  given?: RowWords,
): Reworded {
  const all = [upper, ...others];
  const { expectedResult, ...words } = given ?? mergeRows(all.map(wordsOf));
  const { item, gone, come } = reword(review, upper, {
    ...words,
    ...(upper.source === 'table' && { expectedResult }),
  });
  const ofOthers = review.reading.warnings.filter((warning) => others.some((other) => isAbout(warning, other)));
  const lineEnd = Math.max(...all.map(({ reading }) => reading.source.lineEnd));
  const reading = { ...item.reading, source: { ...item.reading.source, lineEnd } };
  return {
    item: { ...withExecutorsOf(others, item), reading, mergedRows: mergedRowsOf(all) },
    gone: [...gone, ...ofOthers.filter((warning: Warning) => !gone.includes(warning))],
    come,
  };
}

/** The executors of the others whom no word of the cell names, because they stand in a column of their own, stay too. */
function withExecutorsOf(others: readonly ItemState[], item: ItemState): ItemState {
  const { responsible, executors } = partiesOf(item);
  const named = new Set([...responsible, ...executors].map(({ name }) => foldName(name)));
  const missing = others
    .flatMap((other) => partiesOf(other).executors)
    .filter(({ name }) => !named.has(foldName(name)) && named.add(foldName(name)));
  if (missing.length === 0) return item;
  const words = wordsOf(item).responsibleText ?? '';
  return { ...item, assigned: { responsible, executors: [...executors, ...missing], words } };
}
