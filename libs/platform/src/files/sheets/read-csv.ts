import type { SourceDocument } from '@domain/document';
import Papa from 'papaparse';
import { finishDocument } from '../blocks/finish-document.js';
import { decodeText } from '../decode-text.js';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { cutOf } from './delimiter.js';
import { sheetBlocks } from './sheet-blocks.js';
import type { SheetCell } from './sheet-grid.js';

/** Reads rows of values with a delimiter between; which one is found. @throws FileRefused */
export function readCsv(bytes: Buffer, { fileName }: ReadingOptions): SourceDocument {
  const text = decodeText(bytes)?.text;
  if (text === undefined) throw new FileRefused('undecodable', { fileName });
  const { data } = Papa.parse<string[]>(text, { delimiter: cutOf(text).delimiter });
  let next = 1;
  const grid = data.map((row) => {
    const place = { kind: 'line', line: next } as const;
    next += 1 + row.reduce((breaks, value) => breaks + lineBreaksIn(value), 0);
    const cells = row.map((value, column): [number, SheetCell] => [
      column,
      { text: value.trim(), bold: false, colSpan: 1, rowSpan: 1, place },
    ]);
    return new Map(cells.filter(([, cell]) => cell.text !== ''));
  });
  return finishDocument(sheetBlocks(grid), fileName);
}

/** A value between quotes may go on over lines of the file. */
function lineBreaksIn(value: string): number {
  return value.match(/\r\n|[\r\n]/g)?.length ?? 0;
}
