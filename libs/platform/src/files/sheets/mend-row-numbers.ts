import type { SheetCell, SheetGrid } from './sheet-grid.js';

/** The heading of a column of numbers. */
const NUMBERS = /^(?:№|n\s*п|п\/п)/i;
const LEVELS = /^(?<section>\d+)\.(?<number>\d+)$/;

/**
 * A spreadsheet takes the number of a row for a value: «1.10» becomes 1.1, and «1.2» the first of February. Mends what
 * the row above and the heading of the column leave no doubt about; `mended` are the cells.
 */
export function mendRowNumbers(grid: SheetGrid): { grid: SheetGrid; mended: string[] } {
  const numbered = new Set<number>();
  const above = new Map<number, string>();
  const mended: string[] = [];
  const rows = grid.map((row) => {
    const cells = [...row].map(([column, cell]): [number, SheetCell] => {
      if (NUMBERS.test(cell.text)) numbered.add(column);
      const text = meant(cell, above.get(column), numbered.has(column));
      if (LEVELS.test(text)) above.set(column, text);
      if (text !== cell.text && cell.place?.kind === 'sheet') mended.push(cell.place.cell);
      return [column, text === cell.text ? cell : { ...cell, text }];
    });
    return new Map(cells);
  });
  return { grid: rows, mended };
}

function meant({ text, value }: SheetCell, above: string | undefined, isNumbered: boolean): string {
  const levels = LEVELS.exec(text)?.groups;
  if (levels === undefined) return text;
  const [section = '', number = ''] = [levels['section'], levels['number']];
  if (value === 'date' && isNumbered) return `${Number(section)}.${Number(number)}`;
  const last = LEVELS.exec(above ?? '')?.groups;
  const followsWithZero = last?.['section'] === section && Number(last['number']) + 1 === Number(number) * 10;
  return value === 'number' && followsWithZero ? `${text}0` : text;
}
