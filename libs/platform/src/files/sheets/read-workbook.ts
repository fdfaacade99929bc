import type { SourceDocument, UnnumberedBlock } from '@domain/document';
import { type CellObject, read, set_cptable, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { openArchive, verifyArchive } from '../archive/open-archive.js';
import { finishDocument, MOST_CELLS } from '../blocks/finish-document.js';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { refuseExternalFields } from '../recognise/external-parts.js';
import { hiddenParts } from './hidden-parts.js';
import { mendRowNumbers } from './mend-row-numbers.js';
import { sheetBlocks } from './sheet-blocks.js';
import type { SheetCell, SheetGrid } from './sheet-grid.js';
import { shownText } from './shown-text.js';

// Workbooks of Excel 95 say their letters in a code page.
set_cptable(codePages);

const ZIP = 'PK';

/** Reads XLSX, XLS, XLSB and ODS: all sheets that are shown, one after another. @throws FileRefused */
export async function readWorkbook(bytes: Buffer, { fileName }: ReadingOptions): Promise<SourceDocument> {
  if (bytes.subarray(0, ZIP.length).toString('latin1') === ZIP) {
    const archive = await openArchive(bytes, fileName);
    await verifyArchive(archive);
    await refuseExternalFields(archive, fileName);
  }
  const book = open(bytes, fileName);
  const shown = book.SheetNames.filter((_, at) => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) === 0);
  const warnings: Warning[] = [];
  const blocks = shown.flatMap((name): UnnumberedBlock[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const { grid, mended } = mendRowNumbers(gridOf(sheet, name, fileName));
    const { rows, columns } = hiddenParts(sheet);
    if (rows !== '') warnings.push({ ...noticed('hidden-rows', { sheet: name, rows }), level: 'warn' });
    if (columns !== '') warnings.push({ ...noticed('hidden-columns', { sheet: name, columns }), level: 'warn' });
    if (mended.length > 0) warnings.push(noticed('row-numbers-mended', { sheet: name, cells: mended.join(', ') }));
    return sheetBlocks(grid);
  });
  const hidden = book.SheetNames.filter((name) => !shown.includes(name));
  if (hidden.length > 0) warnings.push(noticed('hidden-sheets', { sheets: hidden.join(', ') }));
  return finishDocument(blocks, fileName, warnings);
}

type Warning = SourceDocument['warnings'][number];

function noticed(code: string, values: Record<string, string>): Warning {
  return { level: 'info', code, where: 'order', values };
}

function open(bytes: Buffer, fileName: string): WorkBook {
  try {
    const book = read(bytes, { cellDates: true, UTC: true, cellNF: true, cellStyles: true });
    if (book.vbaraw !== undefined) throw new FileRefused('file-with-macros', { fileName });
    return book;
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new FileRefused(isLocked ? 'file-encrypted' : 'file-damaged', { fileName }, { cause });
  }
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
