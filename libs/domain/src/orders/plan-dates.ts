import type { LocalDate } from '../calendar/index.js';
import { type DeadlineContext, readDeadline } from '../deadlines/index.js';
import type { DocumentRow, SourceDocument } from '../document/index.js';

/** A date found in a plan, for a person to confirm: the words it was read from, what they stand beside, and the line. */
export interface ProposedDate {
  readonly start: LocalDate;
  readonly due: LocalDate;
  readonly words: string;
  readonly title: string;
  readonly line: number;
}

const MONTHS = 'январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр';
/** Words worth reading as a date: a number or a section title is none. */
const MAY_BE_DATE = new RegExp(`\\d{1,2}[./]\\d{1,2}|(?<!\\p{L})(?:${MONTHS})|квартал|полугоди`, 'iu');
const LONGEST_TERM = 150;
/** A date inside running words. */
const DATE_IN_TEXT = new RegExp(
  `(?:с\\s+\\d{1,2}(?:\\s+(?:${MONTHS})\\p{L}*)?\\s+)?(?:(?:до|по|к)\\s+)?(?:\\d{1,2}(?:\\s*[–-]\\s*\\d{1,2})?\\s+(?:${MONTHS})\\p{L}*(?:\\s+\\d{4}(?:\\s*г(?:ода|\\.))?)?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2}))`,
  'giu',
);
/** The date of a document and not of an event: «от 12.03.2023», «утверждён 1 марта». */
const OF_DOCUMENT = /(?:от|утвержд\p{L}*|№)\s*$/iu;

/**
 * The dates a schedule holds: of each row of its tables the first cell that reads as a term, and dates inside running
 * words. Nothing is taken for a date that the reader of terms would doubt. In the order of the document.
 */
export function proposePlanDates({ blocks }: SourceDocument, context: DeadlineContext): ProposedDate[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => datesOfRow(row, context))
      : block.text.split('\n').flatMap((words, at) => datesOfLine(words, block.line + at, context)),
  );
}

function datesOfRow({ line, cells }: DocumentRow, context: DeadlineContext): ProposedDate[] {
  for (const cell of cells) {
    const dates = datesIn(cell.text, context);
    if (dates.length === 0) continue;
    const title = cells.find((other) => other !== cell && /\p{L}{3}/u.test(other.text))?.text ?? '';
    return dates.map((date) => ({ ...date, title: oneLine(title), line }));
  }
  return [];
}

function datesOfLine(words: string, line: number, context: DeadlineContext): ProposedDate[] {
  return [...words.matchAll(DATE_IN_TEXT)].flatMap(({ 0: found, index }) =>
    OF_DOCUMENT.test(words.slice(0, index))
      ? []
      : datesIn(found, context).map((date) => ({ ...date, title: oneLine(words), line })),
  );
}

function datesIn(text: string, context: DeadlineContext): Pick<ProposedDate, 'start' | 'due' | 'words'>[] {
  if (text.length > LONGEST_TERM || !MAY_BE_DATE.test(text)) return [];
  const { schedules } = readDeadline(text, { ...context, column: null });
  const isDated = schedules.every(({ kind, occurrences }) => kind !== 'unparsed' && occurrences.length > 0);
  if (!isDated) return [];
  return schedules.flatMap(({ occurrences }) => occurrences.map((one) => ({ ...one, words: oneLine(text) })));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
