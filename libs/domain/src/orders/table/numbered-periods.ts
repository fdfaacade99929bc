import { type Cell, cellText } from './cell.js';
import type { BodyRow } from './rows.js';

/** «Срок выполнения, квартал», «По кварталам», «Кварталы 2025 года». */
const QUARTERS = /(?<![а-яё])кварта/i;
/** «Месяцы 2025 года», «По месяцам», «Срок, месяц»; «Месяц реализации», «Продолжительность, месяцев» count from a start. */
const MONTHS_HEADING = /^(?:(?:по\s+)?(?:календарны\S+\s+)?месяц(?:ы|ам|)|срок[^,:]*[,:]\s*месяцы?)(?:\s+20\d\d.*)?$/i;
const QUARTER = /^(?:[1-4]|I{1,3}|IV|І{1,3}|ІV)(?:-?й)?\.?$/i;
const MONTH = /^(?:[1-9]|1[0-2])\.?$/;
const MONTH_NAMES = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** True for a heading over columns that are only numbered: what the numbers count stands in it. */
export function countsPeriods(heading: string): boolean {
  return QUARTERS.test(heading) || MONTHS_HEADING.test(heading);
}

/** The lower row of a heading with its numbers spelled out: «II» under «Срок, квартал» is «II квартал», «5» under «Месяцы» «май». */
export function withPeriodsNamed(row: BodyRow, above: BodyRow): BodyRow {
  const named = row.cells.map((cell, at) => nameOf(cellText(cell), headingOver(above.cells, at)));
  // One number alone is a number, and a row that numbers all columns from the first on names none.
  const [first] = row.cells;
  const isNumbering = first?.fromAbove !== true && /^\d/.test(cellText(first));
  if (isNumbering || named.filter((name) => name !== null).length < 2) return row;
  return {
    ...row,
    cells: row.cells.map((cell, at) => {
      const name = named[at] ?? null;
      return name === null ? cell : { ...cell, paragraphs: [name] };
    }),
  };
}

function nameOf(number: string, heading: string): string | null {
  if (QUARTERS.test(heading) && QUARTER.test(number)) return `${number.replace(/(?:-?й)?\.?$/i, '')} квартал`;
  if (MONTHS_HEADING.test(heading) && MONTH.test(number)) return MONTH_NAMES[Number.parseInt(number, 10) - 1] ?? null;
  return null;
}

/** The words that cover a column, also where merging is lost and they stand over its first one alone. */
function headingOver(cells: readonly Cell[], at: number): string {
  let from = at;
  while (from > 0 && cellText(cells[from]) === '') from -= 1;
  return cellText(cells[from]);
}
