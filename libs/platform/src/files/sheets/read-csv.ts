import type { SourceDocument } from '@domain/document';
import Papa from 'papaparse';
import { finishDocument } from '../blocks/finish-document.js';
import { decodeText } from '../decode-text.js';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { sheetBlocks } from './sheet-blocks.js';
import type { SheetCell } from './sheet-grid.js';

/** Reads rows of values with a delimiter between; which one is found. @throws FileRefused */
export function readCsv(bytes: Buffer, { fileName }: ReadingOptions): SourceDocument {
  const text = decodeText(bytes)?.text;
  if (text === undefined) throw new FileRefused('undecodable', { fileName });
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [';', ',', '\t', '|'] });
  const grid = data.map((row) => {
    const cells = row.map((value, column): [number, SheetCell] => [
      column,
      { text: value.trim(), bold: false, colSpan: 1, rowSpan: 1, place: null },
    ]);
    return new Map(cells.filter(([, cell]) => cell.text !== ''));
  });
  return finishDocument(sheetBlocks(grid), fileName);
}
