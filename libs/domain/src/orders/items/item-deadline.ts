import { type DeadlineContext, type DeadlineReading, readDeadline } from '../../deadlines/index.js';
import { type Column, columnOf, type TableItem } from '../table/index.js';
import { isUnread } from './unread-cell.js';

const NOTHING: DeadlineReading = { schedules: [], warnings: [], explanation: [] };

/**
 * The deadline of a row with its words (line breaks of the cell kept). Two columns of terms make «A – B» (rule 20).
 * A section that names a month or period completes the words, and stands for them in an empty cell (rule 21).
 */
export function deadlineOf(
  row: TableItem,
  columns: readonly Column[],
  section: string | null,
  context: Omit<DeadlineContext, 'column' | 'section'>,
): { text: string | null; reading: DeadlineReading } {
  const startAt = columnOf(columns, 'termStart');
  const endAt = columnOf(columns, 'termEnd');
  const isTwoColumns = startAt >= 0 && endAt >= 0;
  const words = isTwoColumns
    ? termWords(row.cells[startAt] ?? '', row.cells[endAt] ?? '')
    : row.cells[columnOf(columns, 'deadline')];
  const column = columns[isTwoColumns ? endAt : columnOf(columns, 'deadline')]?.heading ?? null;
  const text = words === undefined || words.trim() === '' ? null : words.trim();
  const period = section !== null && namesPeriod(section) ? section : null;
  const sure = Math.min(...(isTwoColumns ? [startAt, endAt] : [columnOf(columns, 'deadline')]).map(sureOf(row)));
  if (text !== null && isUnread(text, sure)) return { text, reading: NOTHING };
  if (text === null && period === null) return { text, reading: NOTHING };
  return { text, reading: readDeadline(text ?? '', { ...context, column, section: period }) };
}

function sureOf({ confidences }: TableItem): (column: number) => number {
  return (column) => confidences[column] ?? 1;
}

const FROM = /^(?:начиная\s+)?(?:со?|не\s+ранее(?:,?\s+чем)?(?:\s+со?)?)\s+/i;
const TO = /^(?:до|по|не\s+позднее|не\s+позже)\s+/i;

/** «1 марта» and «31 мая» make «1 марта – 31 мая», «с 1 марта» and «по 31 мая» one phrase with these words. */
function termWords(start: string, end: string): string {
  const [hasFrom, hasTo] = [FROM.test(start), TO.test(end)];
  if (start === '' && end !== '') return hasTo ? end : `до ${end}`;
  if (end === '' || start === end) return start;
  if (!hasFrom && !hasTo) return `${start} – ${end}`;
  const from = hasFrom
    ? start.replace(/^начиная\s+/i, '').replace(/^не\s+ранее(?:,?\s+чем)?(?:\s+со?)?/i, 'с')
    : `с ${start}`;
  return `${from} ${hasTo ? end.replace(/^не\s+(?:позднее|позже)/i, 'по') : `по ${end}`}`;
}

function namesPeriod(section: string): boolean {
  return /январ|феврал|март|апрел|(?:^|\s)ма[йя](?:\s|$)|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугоди|четверт/i.test(
    section,
  );
}
