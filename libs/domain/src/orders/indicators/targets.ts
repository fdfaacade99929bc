import type { IndicatorTarget } from '../indicator-reading.js';
import type { TableItem } from '../table/index.js';
import { columnAt, type IndicatorColumn } from './indicator-columns.js';

/** The planned values of a row, a column each; an empty cell plans nothing, nor does one that holds the scale. */
export function targetsOf(row: TableItem, columns: readonly IndicatorColumn[], scaleAt: number): IndicatorTarget[] {
  return columns.flatMap((column, at) =>
    column.role === 'target' && at !== scaleAt ? (valueIn(row.cells[at], column) ?? []) : [],
  );
}

/** The value the plan starts from. */
export function baselineOf(row: TableItem, columns: readonly IndicatorColumn[]): IndicatorTarget | null {
  const at = columnAt(columns, 'baseline');
  const column = columns[at];
  return column ? valueIn(row.cells[at], column) : null;
}

const NUMBER =
  /^(?:не\s+(?:менее|более|ниже|выше)\s+|до\s+|≥\s*|≤\s*|[<>]\s*)?(?<number>-?\d+(?:[\s\u00a0]\d{3})*(?:[.,]\d+)?)\s*(?:%|проц[а-яё]*\.?|чел\.?|ед\.?|шт\.?)?$/i;

/** «не менее 85,5 %» is 85.5 with its words; «х», «–» and words have no number. */
function valueIn(cell: string | undefined, { year }: IndicatorColumn): IndicatorTarget | null {
  const text = cell?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return null;
  const number = NUMBER.exec(text)?.groups?.number;
  return { year, value: number === undefined ? null : Number(number.replace(/\s/g, '').replace(',', '.')), text };
}
