import type { DeadlineContext, DeadlineReading } from '../../deadlines/index.js';
import type { Column, TableItem } from '../table/index.js';
import { readTerm, termColumns } from './term-context.js';
import { isUnread } from './unread-cell.js';

/**
 * The deadline of a row with its words (line breaks of the cell kept). Two columns of terms make «A – B» (rule 20).
 * The month or period its part names completes the words, and stands for them in an empty cell (rule 21).
 */
export function deadlineOf(
  row: TableItem,
  columns: readonly Column[],
  period: string | null,
  context: Omit<DeadlineContext, 'column' | 'section'>,
): { text: string | null; reading: DeadlineReading } {
  const { columns: at, heading } = termColumns(columns);
  const [start = '', end] = at.map((column) => (row.cells[column] ?? '').trim());
  const words = withHour(end === undefined ? start : termWords(start, end), row, columns);
  const sure = Math.min(1, ...at.map((column) => row.confidences[column] ?? 1));
  const text = words === '' ? null : words;
  if (text !== null && isUnread(text, sure)) return { text, reading: { schedules: [], warnings: [], explanation: [] } };
  return { text, reading: readTerm(words, { ...context, column: heading, section: period }) };
}

const CLOCK = /(?:(?:с|в|до)\s+)?\d{1,2}\s*[:.-]\s*\d{2}(?:\s*[–—-]\s*\d{1,2}[:.]\d{2})?/i;

/** «1 апреля» with «10:00, зал» in a column «Время» beside it: the hour belongs to the term. */
function withHour(words: string, { cells }: TableItem, columns: readonly Column[]): string {
  const at = columns.findIndex(({ role, heading }) => role === 'other' && /(?<![а-яё])время(?![а-яё])/i.test(heading));
  const hour = CLOCK.exec(cells[at] ?? '')?.[0];
  return hour === undefined || !/\d/.test(words) ? words : `${words}, ${hour}`;
}

const FROM = /^(?:начиная\s+)?(?:со?|не\s+ранее(?:,?\s+чем)?(?:\s+со?)?)\s+/i;
const TO = /^(?:до|по|не\s+позднее|не\s+позже)\s+/i;

/** «1 марта» and «31 мая» make «1 марта – 31 мая», «с 1 марта» and «по 31 мая» one phrase with these words. */
function termWords(start: string, end: string): string {
  const [hasFrom, hasTo] = [FROM.test(start), TO.test(end)];
  // «31 мая» is the last day, «август 2023 года» the month itself.
  if (start === '' && end !== '') return hasTo || !/^\d{1,2}[.\s]/.test(end) ? end : `до ${end}`;
  if (end === '' || start === end) return start;
  if (!hasFrom && !hasTo) return `${start} – ${end}`;
  const from = hasFrom
    ? start.replace(/^начиная\s+/i, '').replace(/^не\s+ранее(?:,?\s+чем)?(?:\s+со?)?/i, 'с')
    : `с ${start}`;
  return `${from} ${hasTo ? end.replace(/^не\s+(?:позднее|позже)/i, 'по') : `по ${end}`}`;
}
