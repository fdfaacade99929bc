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
/** A line of sums or means below the schools, whatever it names: «Итого по лицеям и СОШ», «Среднее по школе № 5». */
const TOTAL = /^(?:итого|всего|в\s+среднем|средн[а-яё-]*\s+по)(?![а-яё])/i;
/** A mean as well, unless a school bears the word: «Средняя школа № 5», «Среднинская СОШ». */
const MEAN = /^средн[а-яё-]*(?![а-яё])/i;
const NAMES_SCHOOL = /школа(?![а-яё])|(?<![А-ЯЁ])[СОН]О?Ш(?![А-ЯЁ])|гимназия|лицей|№\s*\d/i;
const MOST_HEADER_ROWS = 2;
/** A longer note is a text. */
const LONG_NOTE = 40;
const MOST_LONG_NOTES = 0.2;

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
    const rows = gridRows(table).slice(height);
    const schools = rows.filter((row) => !isTotal(row, schoolAt));
    const read = schools.flatMap((row) => readRow(row, schoolAt, proceduresOf(headings, schoolAt)) ?? []);
    if (isTableOfResults(read, schools.length)) return { rows: read };
  }
  return null;
}

interface Procedure {
  readonly heading: string;
  readonly at: number;
}

/** The columns right of the schools; of two headed alike the second is called so: «Математика (2)». */
function proceduresOf(headings: readonly string[], schoolAt: number): Procedure[] {
  const met = new Map<string, number>();
  return headings.flatMap((heading, at) => {
    if (at <= schoolAt || heading === '') return [];
    const times = (met.get(heading) ?? 0) + 1;
    met.set(heading, times);
    return [{ heading: times === 1 ? heading : `${heading} (${times})`, at }];
  });
}

function isTotal(row: BodyRow, schoolAt: number): boolean {
  const words = row.cells.slice(0, schoolAt + 1).map(cellText);
  if (words.some((text) => TOTAL.test(text))) return true;
  return words.some((text) => MEAN.test(text)) && !words.some((text) => NAMES_SCHOOL.test(text));
}

/** Nearly all rows are schools, and there are as many figures as words; hardly a word is a text. */
function isTableOfResults(rows: readonly SchoolRow[], all: number): boolean {
  const figures = rows.flatMap(({ procedures }) => Object.values(procedures)).filter((value) => value !== null).length;
  const notes = rows.flatMap((row) => Object.values(row.notes));
  const long = notes.filter(({ length }) => length > LONG_NOTE).length;
  const isOfFigures = figures > 0 && figures >= notes.length && long <= (figures + notes.length) * MOST_LONG_NOTES;
  return isOfFigures && rows.length >= all * 0.8;
}

function readRow(row: BodyRow, schoolAt: number, columns: readonly Procedure[]): SchoolRow | null {
  const words = cellText(row.cells[schoolAt]);
  if (words === '') return null;
  const procedures: Record<string, number | null> = {};
  const notes: Record<string, string> = {};
  for (const { heading, at } of columns) {
    const text = cellText(row.cells[at]);
    procedures[heading] = VALUE.test(text) ? Number(text.replace(/[%\s]/g, '').replace(',', '.')) : null;
    if (!VALUE.test(text) && !BLANK.test(text)) notes[heading] = text;
  }
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
