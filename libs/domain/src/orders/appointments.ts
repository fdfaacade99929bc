import type { Warning } from '../deadlines/index.js';
import { type DocumentTable, isBlank, plainWords, type SourceLine } from '../document/index.js';
import { opensAnnex, opensAnnexTitle } from './document/index.js';
import { readRoadmapTable, unreadTable } from './table/index.js';

/** A table that names people and lays no work on them by a day: «Назначить ответственных:», «Закрепить за районами …». */
export interface AppointmentTable {
  readonly line: number;
  readonly rows: number;
  readonly texts: readonly string[];
  readonly table: DocumentTable;
}

const APPOINTS =
  /(?:^|[\s.;])(?:назначить|закрепить|возложить|определить\s+(?:[а-яё]+\s+)?ответственн|утвердить\s+(?:[а-яё]+\s+)?(?:состав|список\s+ответственн)|включить\s+в\s+состав|(?:создать|сформировать|образовать)\s.*состав)/is;
const NUMBER = /^\d{1,2}(?:\.\d{1,3})*[.)]?\s/;

/** Null for a table that another clause announces, or whose rows have a term. */
export function appointmentsIn(table: DocumentTable, announced: string): AppointmentTable | null {
  if (!APPOINTS.test(announced)) return null;
  const columns = readRoadmapTable(table)?.columns ?? [];
  const hasTerm = columns.some(({ role }) => role === 'deadline' || role === 'termStart' || role === 'mark');
  const left = hasTerm ? null : unreadTable(table);
  return left === null || left.hasTerms ? null : { line: left.line, rows: left.rows, texts: left.texts, table };
}

/** The clause or paragraph that stands right above the line and below another one; nothing where a signature or a title stands between. */
export function wordsAbove(lines: readonly SourceLine[], line: number, from: number): string {
  const above = lines.filter((one) => one.line > from && one.line < line).map(({ text }) => plainWords(text));
  const end = above.findLastIndex((text) => !isBlank(text)) + 1;
  const paragraph = above.slice(above.lastIndexOf('', end - 1) + 1, end);
  const clause = paragraph.slice(
    Math.max(
      0,
      paragraph.findLastIndex((text) => NUMBER.test(text)),
    ),
  );
  return clause.some((text) => opensAnnex(text) || opensAnnexTitle(text)) ? '' : clause.join(' ');
}

/** Said quietly: nothing is due by them. */
export function warnAppointments({ line, rows }: AppointmentTable): Warning {
  return { level: 'info', code: 'table-of-appointments', where: 'table', values: { line, rows } };
}
