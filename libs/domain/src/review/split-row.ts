import { linesOf, type RowWords, wordsOrNull } from './row-words.js';

/**
 * A row cut into as many as its title has lines. Another cell with the same number of lines is dealt out line by line;
 * any other cell stands whole in every part. Fewer than two lines of title give the row itself alone.
 */
export function splitRow(words: RowWords): RowWords[] {
  const titles = linesOf(words.title);
  const deal = (cell: string | null, at: number): string | null => {
    const lines = linesOf(cell);
    return lines.length === titles.length ? (lines[at] ?? null) : wordsOrNull(cell);
  };
  return titles.map((title, at) => ({
    title,
    deadlineText: deal(words.deadlineText, at),
    responsibleText: deal(words.responsibleText, at),
    expectedResult: deal(words.expectedResult, at),
  }));
}

/** Where one duty of a cell ends and the next begins: after a semicolon, or before the number that opens the next point. */
const NEXT_POINT = /;\s+|\s+(?=\d{1,2}\)\s)|(?<=[.;:,])\s+(?=\d{1,2}\.\s+[А-ЯЁа-яё])/gu;

/** The title with line breaks where it seems to hold several duties; the same words where it seems to hold one. */
export function proposeLines(title: string): string {
  return linesOf(title.replace(NEXT_POINT, '\n')).join('\n');
}
