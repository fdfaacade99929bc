import { cellText } from './cell.js';
import type { Column } from './columns.js';
import type { BodyRow } from './rows.js';

/** A sign that says «in this period» and nothing more. */
const SIGN = /^(?:[хx×+vv*✓✔√●•■▲#]{1,3}|да)$/i;
/** «–», «нет»: not in this period. */
const NO_MARK = /^(?:[-–—−.…\s]*|нет)$/i;
const FIGURES = /^[\d\s.,%]+$/;
const DAYS = /^(?:[1-9]|[12]\d|3[01])(?:,?\s+(?:[1-9]|[12]\d|3[01]))*$/;
/** So much of something: «10 чел.», «2 раза», «15 %». */
const AMOUNT =
  /^\d[\d\s.,]*\s*(?:%|раза?|чел[а-яё]*\.?|шт[а-яё]*\.?|ед[а-яё]*\.?|экз[а-яё]*\.?|мероприяти[а-яё]*|занят[а-яё]*|заседани[а-яё]*|проверо?к[а-яё]*|групп[а-яё]*|школ[а-яё]*|выезд[а-яё]*|рейд[а-яё]*)$/i;
const DATE = /^\d{1,2}\.\d{1,2}(?:\.(?:20)?\d\d)?\.?$/;
const MONTH = /янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек/i;

/**
 * Puts one column of deadline words in the place of a matrix of months, quarters or years (conventions, rule 22): each
 * marked column is an occurrence («I квартал, III квартал»), one mark over merged columns a window («I – II квартал»).
 * A cell with words of its own («до 15», «15–20») is completed from the heading. A table without a matrix stays as it is.
 */
export function termsFromMarks(
  rows: readonly BodyRow[],
  columns: readonly Column[],
): { rows: readonly BodyRow[]; columns: readonly Column[] } {
  const marks = columns.flatMap(({ role }, at) => (role === 'mark' ? [at] : []));
  const [first] = marks;
  const last = marks.at(-1) ?? 0;
  if (first === undefined) return { rows, columns };
  const hasTerm = columns.some(({ role }) => role === 'deadline' || role === 'termStart');
  const isDropped = (at: number): boolean => marks.includes(at) && (hasTerm || at !== first);
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => !isDropped(at));
  return {
    columns: hasTerm
      ? columns.map((column) => (column.role === 'mark' ? { ...column, role: 'other' } : column))
      : kept(columns).map((column) =>
          column.role === 'mark' ? { role: 'deadline', heading: headingOfTerms(columns, first, last) } : column,
        ),
    rows: hasTerm ? rows : rows.map((row) => ({ ...row, cells: kept(withTerm(row, columns, marks).cells) })),
  };
}

/** The words above the periods («Сроки»), or the first and the last of them. */
function headingOfTerms(columns: readonly Column[], first: number, last: number): string {
  const [from, to] = [first, last].map((at) => columns[at]?.heading ?? '');
  const above = /^(.+?): /.exec(from ?? '')?.[1];
  return above ?? `${from} – ${to}`;
}

function withTerm(row: BodyRow, columns: readonly Column[], marks: readonly number[]): BodyRow {
  const [first = 0] = marks;
  const filled = marks.filter((at) => !NO_MARK.test(cellText(row.cells[at])));
  if (filled.length === 0 || row.cells.length <= first) return row;
  const areAmounts = filled.some((at) => isAmount(cellText(row.cells[at])));
  const words = filled.map((at) => termAt(row, columns, at, areAmounts)).filter(Boolean);
  const cells = [...row.cells];
  const cell = cells[filled[0] ?? first];
  if (!cell) return row;
  cells[first] = { ...cell, colSpan: 1, paragraphs: words.length === 0 ? [] : [words.join(', ')] };
  return { ...row, cells };
}

/** No day of a month: «500», «12,5», «10 чел.». */
function isAmount(words: string): boolean {
  return AMOUNT.test(words) || (FIGURES.test(words) && !DATE.test(words) && !DAYS.test(words));
}

/**
 * A figure is a day of its month; under a quarter, or beside figures that are none, it says how much is done in the period.
 * Under a year alone it may be money.
 */
function termAt(row: BodyRow, columns: readonly Column[], at: number, areAmounts: boolean): string {
  const cell = row.cells[at];
  const words = cellText(cell);
  const last = at + Math.max(1, cell?.colSpan ?? 1) - 1;
  const from = periodWords(columns[at]?.heading ?? '');
  const to = periodWords(columns[last]?.heading ?? '');
  const period = last > at ? `${from} – ${to}` : from;
  if (SIGN.test(words)) return period;
  const isFigure = FIGURES.test(words) || AMOUNT.test(words);
  if (DATE.test(words) && !areAmounts) return words;
  if (isFigure && !areAmounts && MONTH.test(from) && last === at) return `${words} ${genitiveOfMonth(from)}`;
  if (isFigure) return namesYearAlone(from) || Number(words.replace(',', '.')) === 0 ? '' : period;
  if (namesYearAlone(from)) return /20\d\d/.test(words) ? words : `${words} ${YEAR_IN.exec(from)?.[0] ?? ''} года`;
  const isDated = MONTH.test(words) || /(?<!\d)\d{1,2}\.\d{2}(?!\d)/.test(words);
  if (isDated || !MONTH.test(from)) return words.includes(from) || isDated ? words : `${period}, ${words}`;
  return `${words} ${genitiveOfMonth(from)}`;
}

function namesYearAlone(period: string): boolean {
  return /^20\d\d(?:\s*(?:год[а-я]*|гг?\.?))?$/i.test(period);
}

/** «Сроки: 2023 год: I квартал» → «I квартал 2023 года»; «Сроки: март» → «март». */
function periodWords(heading: string): string {
  const parts = heading.split(': ');
  const own = parts.at(-1) ?? '';
  const year = parts
    .slice(0, -1)
    .map((part) => /20\d\d/.exec(part)?.[0])
    .find(Boolean);
  const whole = own.replace(
    SHORT_MONTH,
    (short) => MONTHS.find((month) => month.startsWith(short.slice(0, 3).toLowerCase())) ?? short,
  );
  return year && !/20\d\d/.test(whole) ? `${whole} ${year}` : whole;
}

const YEAR_IN = /20\d\d/;
const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
/** «янв», «фев.», «сент»: a narrow column shortens its month. */
const SHORT_MONTH = /(?<![а-яё])(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)(?:\.|(?![а-яё]))/i;

const GENITIVE: readonly (readonly [RegExp, string])[] = [
  [/ь(?=\s|$)/i, 'я'],
  [/й(?=\s|$)/i, 'я'],
  [/т(?=\s|$)/i, 'та'],
];

/** «март» → «марта»: a day needs its month in the genitive to be read as one date. */
function genitiveOfMonth(words: string): string {
  const rule = GENITIVE.find(([ending]) => ending.test(words));
  return rule ? words.replace(rule[0], rule[1]) : words;
}
