import { linesOf, type RowWords, wordsOrNull } from './row-words.js';

/**
 * Rows made one, in the order given. A title that begins with a small letter goes on with the sentence above (a row cut
 * in two by a page); otherwise a semicolon parts the duties. Cells with the same words keep them once.
 * @throws Error for no rows, which is a bug
 */
export function mergeRows(rows: readonly RowWords[]): RowWords {
  const [first, ...others] = rows;
  if (first === undefined) throw new Error('No rows to merge');
  const joined = (cellOf: (row: RowWords) => string | null, separator: string): string | null =>
    wordsOrNull([...new Set(rows.flatMap((row) => wordsOrNull(cellOf(row)) ?? []))].join(separator));
  return {
    title: others.reduce((title, row) => joinTitles(title, row.title), first.title),
    deadlineText: joined((row) => row.deadlineText, '\n'),
    responsibleText: wordsOrNull([...new Set(rows.flatMap((row) => linesOf(row.responsibleText)))].join('\n')),
    expectedResult: joined((row) => row.expectedResult, '; '),
  };
}

function joinTitles(above: string, next: string): string {
  if (next === '') return above;
  return /^[а-яёa-z]/u.test(next) ? `${above} ${next}` : `${above.replace(/[\s;.]+$/u, '')}; ${next}`;
}
