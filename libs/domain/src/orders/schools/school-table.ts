import type { DocumentTable } from '../../document/index.js';
import { type BodyRow, cellText, gridRows, headingsOf } from '../table/index.js';

/** A table of schools' results before their names are looked up in the text. */
export interface SchoolTable {
  readonly rows: readonly SchoolRow[];
}

export interface SchoolRow {
  readonly words: string;
  readonly number: string | null;
  readonly procedures: Readonly<Record<string, number | null>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly line: number;
}

const SCHOOL_HEADING =
  /^(?:№\s*)?(?:школ[аыу]?|ОО|ОУ|наименовани[а-яё]+\s+(?:школ|ОО|ОУ|(?:обще)?образовательн)[а-яё]*|(?:обще)?образовательн[а-яё]+\s+(?:организаци|учреждени)[а-яё]+|учреждени[ея])(?![а-яё])/i;
const NUMBER_HEADING = /^(?:№|n)\s*(?:п\/?\s?п\.?)?$/i;
const VALUE = /^-?\d{1,4}(?:[.,]\d+)?\s*%?$/;
const BLANK = /^[-–—хx.\s]*$/i;
const IS_TOTAL = /^(?:итого|всего|средн)/i;
const MOST_HEADER_ROWS = 2;
const LONGEST_NOTE = 40;

/**
 * Reads a table of schools by procedures; null for any other: its first column is headed as schools, and the others hold
 * numbers, blanks or a few words («не проводилось»), one number at least.
 */
export function readSchoolTable(table: DocumentTable): SchoolTable | null {
  const top = gridRows({ ...table, rows: table.rows.slice(0, MOST_HEADER_ROWS) });
  for (let height = 1; height <= MOST_HEADER_ROWS; height += 1) {
    const headings = headingsOf(top.slice(0, height));
    const schoolAt = headings.findIndex((heading) => SCHOOL_HEADING.test(heading));
    if (schoolAt < 0 || headings.slice(0, schoolAt).some((heading) => !NUMBER_HEADING.test(heading))) continue;
    const procedures = headings.flatMap((heading, at) => (at > schoolAt && heading !== '' ? [{ heading, at }] : []));
    const rows = gridRows(table).slice(height);
    const schools = rows.filter((row) => !row.cells.some((cell) => IS_TOTAL.test(cellText(cell))));
    const read = schools.flatMap((row) => readRow(row, schoolAt, procedures) ?? []);
    if (isTableOfResults(read, schools.length)) return { rows: read };
  }
  return null;
}

function isTableOfResults(rows: readonly SchoolRow[], all: number): boolean {
  const hasNumbers = rows.some(({ procedures }) => Object.values(procedures).some((value) => value !== null));
  const isNumeric = rows.every(
    ({ procedures, notes }) => Object.keys(notes).length <= Object.keys(procedures).length / 2,
  );
  return hasNumbers && isNumeric && rows.length >= all * 0.8;
}

function readRow(
  row: BodyRow,
  schoolAt: number,
  columns: readonly { readonly heading: string; readonly at: number }[],
): SchoolRow | null {
  const words = cellText(row.cells[schoolAt]);
  if (words === '') return null;
  const procedures: Record<string, number | null> = {};
  const notes: Record<string, string> = {};
  for (const { heading, at } of columns) {
    const text = cellText(row.cells[at]);
    procedures[heading] = VALUE.test(text) ? Number(text.replace(/[%\s]/g, '').replace(',', '.')) : null;
    if (!VALUE.test(text) && !BLANK.test(text)) notes[heading] = text;
  }
  if (Object.values(notes).some((note) => note.length > LONGEST_NOTE)) return null;
  return { words, number: schoolNumber(words), procedures, notes, line: row.line };
}

/** «5», «№ 5», «МБОУ СОШ № 5», «гимназия 5» → «5»; null for «Потаповская СОШ». */
export function schoolNumber(words: string): string | null {
  return (
    /^(?:№\s*)?(?<number>\d{1,4})$/.exec(words.trim())?.groups?.number ??
    /№\s*(?<number>\d{1,4})(?!\d)/.exec(words)?.groups?.number ??
    /(?:школ[аыеу]|СОШ|ООШ|НОШ|гимнази[яию]|лице[йяю])\s*«?\s*(?<number>\d{1,4})(?!\d)/i.exec(words)?.groups?.number ??
    null
  );
}
