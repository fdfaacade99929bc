import type { ExportedSheet } from '@domain/directory';
import { utils, write } from '@e965/xlsx';
import Papa from 'papaparse';

const WIDEST = 60;

/** An XLSX in which every cell is words: a code keeps its zeros, and nothing is taken for a formula. */
export function workbookOf(sheets: readonly ExportedSheet[]): Buffer {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => (text === '' ? null : { t: 's', v: text }))));
    sheet['!cols'] = (rows[0] ?? []).map((heading, at) => ({
      wch: Math.min(WIDEST, Math.max(heading.length, ...rows.slice(0, 100).map((row) => row[at]?.length ?? 0)) + 2),
    }));
    sheet['!autofilter'] = {
      ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: 0, c: (rows[0]?.length ?? 1) - 1 } }),
    };
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

/** Signs by which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+@\t\r-]/u;

/** UTF-8 with its mark and semicolons, as a Russian spreadsheet opens it. What would be a formula gets an apostrophe. */
export function csvOf(rows: readonly (readonly string[])[]): Buffer {
  const safe = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return Buffer.from(`\ufeff${Papa.unparse(safe, { delimiter: ';', newline: '\r\n' })}\r\n`, 'utf8');
}
