import type { EditionRow, FileRow, ReadClause, ReadItem } from '@domain/orders';
import type { ItemState } from '@storage';

/** The words of an item as the file has them. */
export function wordsAsRead({ source, reading }: Pick<ItemState, 'source' | 'reading'>): EditionRow['asRead'] {
  if (source === 'clause') {
    const { text: title, deadlineText, assignee: responsibleText } = reading as ReadClause;
    return { title, deadlineText, responsibleText, expectedResult: null };
  }
  const { title, deadlineText, responsibleText, expectedResult } = reading as ReadItem;
  return { title, deadlineText, responsibleText, expectedResult };
}

/** The rows of the file an item holds. */
export function fileRowsOf(item: Pick<ItemState, 'source' | 'reading' | 'number' | 'mergedRows'>): readonly FileRow[] {
  return item.mergedRows ?? [{ number: item.number, line: item.reading.source.line, words: wordsAsRead(item) }];
}

/** Those of items made one; null where all of them are parts of one row of the file. */
export function mergedRowsOf(items: readonly ItemState[]): readonly FileRow[] | null {
  const byPlace = new Map(items.flatMap(fileRowsOf).map((row) => [`${row.line}\n${row.words.title}`, row]));
  return byPlace.size > 1 ? [...byPlace.values()] : null;
}
