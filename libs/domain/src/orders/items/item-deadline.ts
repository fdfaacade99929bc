import type { DeadlineContext, DeadlineReading, Warning } from '../../deadlines/index.js';
import type { Column, TableItem } from '../table/index.js';
import { type HourBeside, hourBeside } from './hour-beside.js';
import { readTerm, termColumns } from './term-context.js';
import { isUnread } from './unread-cell.js';

interface ItemDeadline {
  readonly text: string | null;
  readonly reading: DeadlineReading;
}

/**
 * The deadline of a row with its words (line breaks of the cell kept). Two columns of terms make «A – B» (rule 20).
 * The month or period its part names completes the words, and stands for them in an empty cell (rule 21).
 */
export function deadlineOf(
  row: TableItem,
  columns: readonly Column[],
  period: string | null,
  context: Omit<DeadlineContext, 'column' | 'section'>,
): ItemDeadline {
  const { columns: at, heading } = termColumns(columns);
  const [start = '', end] = at.map((column) => (row.cells[column] ?? '').trim());
  const words = end === undefined ? start : termWords(start, end);
  const sure = Math.min(1, ...at.map((column) => row.confidences[column] ?? 1));
  if (words !== '' && isUnread(words, sure))
    return { text: words, reading: { schedules: [], warnings: [], explanation: [] } };
  const read = (text: string) => readTerm(text, { ...context, column: heading, section: period });
  return withHour(words, hourBeside(row, columns), read);
}

/**
 * «1 апреля» with «10.00» in a column «Время» beside it: the hour belongs to the term as long as it changes no date of it; one that
 * the words cannot take, and whatever else stands in that cell, is told.
 */
function withHour(words: string, { hours, left }: HourBeside, read: (text: string) => DeadlineReading): ItemDeadline {
  const plain = read(words);
  const timed = hours === null || words === '' ? null : `${words}, ${hours}`;
  const reading = timed === null ? null : read(timed);
  const isKept =
    reading !== null && saysSameDates(reading, plain) && reading.schedules.some(({ timeText }) => timeText);
  const told = [isKept ? null : hours, left].filter((text) => text !== null);
  const { warnings, ...rest } = isKept ? reading : plain;
  return {
    text: (isKept ? timed : words) || null,
    reading: { ...rest, warnings: [...warnings, ...told.map(setAside)] },
  };
}

function saysSameDates({ schedules }: DeadlineReading, plain: DeadlineReading): boolean {
  const dates = (one: DeadlineReading['schedules']): string =>
    JSON.stringify(one.map(({ kind, occurrences }) => [kind, occurrences]));
  return dates(schedules) === dates(plain.schedules);
}

function setAside(text: string): Warning {
  return { level: 'warn', code: 'words-set-aside', where: '', values: { text } };
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
