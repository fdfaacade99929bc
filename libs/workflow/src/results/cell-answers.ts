import { type ColumnMeaning, measureOf, type ResultContent, readCell } from '@indicators/results';
import type { MeasuredValue } from '@storage';
import type { ResultLayout } from './result-columns.js';

export type Answer = Pick<MeasuredValue, 'number' | 'missing'>;
/** What a cell says, or why it cannot be taken: the code of a fault. */
type CellAnswer = Answer | 'blank' | 'result-cell.number' | 'result-cell.share' | 'result-cell.people';

/** What the words of a cell say in a column of this content. */
export function answerOf(words: string, content: ResultContent): CellAnswer {
  const cell = readCell(words);
  if (cell.kind === 'blank') return 'blank';
  if (cell.kind === 'unreadable') return 'result-cell.number';
  if (cell.kind === 'missing') return { number: null, missing: cell.missing };
  const { number } = cell;
  if (content === 'participants' || content === 'failed') {
    return Number.isInteger(number) ? { number, missing: null } : 'result-cell.people';
  }
  return content === 'mean' || number <= 100 ? { number, missing: null } : 'result-cell.share';
}

/**
 * The two numbers, where more would have failed than took part: by the row, else by what is known. Where the row says both it is told of
 * those who failed.
 */
export function moreThanTookPart(
  column: ColumnMeaning,
  { number }: Answer,
  row: {
    readonly layout: ResultLayout;
    readonly answers: readonly CellAnswer[];
    readonly known: (measure: string) => Answer | undefined;
  },
): { readonly failed: string; readonly participants: string } | null {
  if (column.role !== 'result' || number === null) return null;
  if (column.content !== 'failed' && column.content !== 'participants') return null;
  const measure = measureOf({ ...column, content: column.content === 'failed' ? 'participants' : 'failed' });
  const year = column.year ?? row.layout.year;
  const at = row.layout.columns.findIndex(
    (other) => other.role === 'result' && measureOf(other) === measure && (other.year ?? row.layout.year) === year,
  );
  const beside = row.answers[at] ?? 'blank';
  if (column.content === 'participants' && beside !== 'blank') return null;
  const other = (typeof beside === 'string' ? row.known(measure) : beside)?.number;
  if (other == null) return null;
  const [failed, participants] = column.content === 'failed' ? [number, other] : [other, number];
  return failed > participants ? { failed: String(failed), participants: String(participants) } : null;
}
