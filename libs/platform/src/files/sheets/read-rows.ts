import type { SheetRow, SheetRows } from '@domain/document';
import { type CellObject, utils, type WorkSheet } from '@e965/xlsx';
import Papa from 'papaparse';
import { decodeText } from '../decode-text.js';
import { FileRefused } from '../file-refused.js';
import { cutOf } from './delimiter.js';
import { openWorkbook, shownSheets } from './open-workbook.js';
import { shownText } from './shown-text.js';

/** A list of 40,000 schools with their people, twice over. */
const MOST_ROWS = 200_000;
const MOST_CELLS = 4_000_000;
const MOST_COLUMNS = 200;

/** The rows of a file of values; which delimiter and which Russian encoding is found. @throws FileRefused */
export function rowsOfCsv(bytes: Buffer, fileName: string): SheetRows[] {
  const text = decodeText(bytes)?.text;
  if (text === undefined) throw new FileRefused('undecodable', { fileName });
  const { data } = Papa.parse<string[]>(text, { delimiter: cutOf(text).delimiter });
  if (data.length > MOST_ROWS) throw new FileRefused('document-too-long', { fileName });
  const rows = data.map((cells, at) => ({
    number: at + 1,
    cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.trim()),
  }));
  return [{ name: null, rows: rows.filter(isFilled) }];
}

/** The rows of every sheet that is shown. @throws FileRefused */
export async function rowsOfWorkbook(bytes: Buffer, fileName: string): Promise<SheetRows[]> {
  const book = await openWorkbook(bytes, fileName);
  let cells = 0;
  return shownSheets(book).flatMap(([name, sheet]) => {
    const rows = rowsOf(sheet);
    cells += rows.reduce((count, row) => count + row.cells.length, 0);
    if (rows.length > MOST_ROWS || cells > MOST_CELLS) throw new FileRefused('document-too-long', { fileName });
    return [{ name, rows }];
  });
}

/** A sheet may claim to reach to its last row; only the cells it has are looked at. A merged cell says its words in each row. */
function rowsOf(sheet: WorkSheet): SheetRow[] {
  const rows = new Map<number, string[]>();
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const text = plainText(cell);
    if (text === '' || c >= MOST_COLUMNS) continue;
    put(rows, r, c, text);
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    const text = rows.get(s.r)?.[s.c];
    if (text === undefined || e.r - s.r > LONGEST_MERGE) continue;
    for (let row = s.r + 1; row <= e.r; row += 1) if (rows.has(row)) put(rows, row, s.c, text);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([at, cells]) => ({ number: at + 1, cells: [...cells].map((cell) => cell ?? '') }));
}

const LONGEST_MERGE = 1_000;

function put(rows: Map<number, string[]>, row: number, column: number, text: string): void {
  const cells = rows.get(row) ?? [];
  cells[column] = text;
  rows.set(row, cells);
}

/**
 * A number with the digits that are kept and not as the sheet shows it: of many digits it is a code or an INN, and not 7,4E+11; a
 * share that is shown as 30 may be 29,6. One that is shown in per cent is told in per cent.
 */
function plainText(cell: CellObject): string {
  const shown = shownText(cell).trim();
  if (cell.t !== 'n' || typeof cell.v !== 'number') return shown;
  return shown.endsWith('%') ? `${digitsOf(cell.v * 100)}%` : digitsOf(cell.v);
}

/** Fifteen of them are kept for certain; behind them 0.1 + 0.2 would not be 0.3. */
function digitsOf(number: number): string {
  return Number.isSafeInteger(number) ? String(number) : String(Number(number.toPrecision(15)));
}

function isFilled({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell !== '');
}
