import type { SourceDocument } from '@domain/document';
import { type CellObject, utils, type WorkSheet } from '@e965/xlsx';
import { finishDocument, MOST_CELLS } from '../blocks/finish-document.js';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { hiddenParts } from './hidden-parts.js';
import { mendRowNumbers } from './mend-row-numbers.js';
import { openWorkbook, shownSheets } from './open-workbook.js';
import { sheetBlocks } from './sheet-blocks.js';
import type { SheetCell, SheetGrid } from './sheet-grid.js';
import { type SheetBlocks, underTheirPeriods } from './sheets-of-periods.js';
import { shownText } from './shown-text.js';

/** Reads XLSX, XLS, XLSB and ODS: all sheets that are shown, one after another. @throws FileRefused */
export async function readWorkbook(bytes: Buffer, { fileName }: ReadingOptions): Promise<SourceDocument> {
  const book = await openWorkbook(bytes, fileName);
  const shown = shownSheets(book);
  const warnings: Warning[] = [];
  const sheets = shown.map(([name, sheet]): SheetBlocks => {
    const { grid, mended } = mendRowNumbers(gridOf(sheet, name, fileName));
    const { rows, columns } = hiddenParts(sheet);
    if (rows !== '') warnings.push({ ...noticed('hidden-rows', { sheet: name, rows }), level: 'warn' });
    if (columns !== '') warnings.push({ ...noticed('hidden-columns', { sheet: name, columns }), level: 'warn' });
    if (mended.length > 0) warnings.push(noticed('row-numbers-mended', { sheet: name, cells: mended.join(', ') }));
    return { name, blocks: sheetBlocks(grid) };
  });
  const hidden = book.SheetNames.filter((name) => !shown.some(([one]) => one === name));
  if (hidden.length > 0) warnings.push(noticed('hidden-sheets', { sheets: hidden.join(', ') }));
  return finishDocument(underTheirPeriods(sheets), fileName, warnings);
}

type Warning = SourceDocument['warnings'][number];

function noticed(code: string, values: Record<string, string>): Warning {
  return { level: 'info', code, where: 'order', values };
}

/** A sheet may claim to reach to its last row; only the cells it has are looked at. */
function gridOf(sheet: WorkSheet, name: string, fileName: string): SheetGrid {
  const spans = new Map(
    (sheet['!merges'] ?? []).map(({ s, e }) => [
      utils.encode_cell(s),
      { colSpan: e.c - s.c + 1, rowSpan: Math.min(e.r - s.r, LONGEST_GAP) + 1 },
    ]),
  );
  const rows: Map<number, SheetCell>[] = [];
  let count = 0;
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith('!')) continue;
    const text = shownText(cell).trim();
    if (text === '') continue;
    count += 1;
    if (count > MOST_CELLS) throw new FileRefused('document-too-long', { fileName });
    const { r, c } = utils.decode_cell(address);
    const span = spans.get(address) ?? { colSpan: 1, rowSpan: 1 };
    rows[r] ??= new Map();
    rows[r].set(c, {
      ...{ text, bold: false, ...span, place: { kind: 'sheet', sheet: name, cell: address } },
      ...(cell.t === 'n' && { value: 'number' }),
      ...(cell.t === 'd' && { value: 'date' }),
    });
  }
  return packed(rows);
}

const NO_CELLS: ReadonlyMap<number, SheetCell> = new Map();
/** Merged cells reach over empty rows; no longer than this. */
const LONGEST_GAP = 100;

/** Rows far below the others, as sheets have by mistake, would leave millions of empty ones between. */
function packed(rows: readonly (Map<number, SheetCell> | undefined)[]): SheetGrid {
  const kept: ReadonlyMap<number, SheetCell>[] = [];
  let last = -1;
  rows.forEach((row, at) => {
    if (row === undefined) return;
    for (let gap = Math.min(at - last - 1, LONGEST_GAP); gap > 0; gap -= 1) kept.push(NO_CELLS);
    kept.push(inColumnOrder(row));
    last = at;
  });
  return kept;
}

function inColumnOrder(row: ReadonlyMap<number, SheetCell>): Map<number, SheetCell> {
  return new Map([...row].sort(([one], [other]) => one - other));
}
