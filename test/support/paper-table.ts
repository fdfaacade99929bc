import type { DocumentTable, SourceDocument } from '@domain/document';
import type { ExpectedCell } from './invented-order.js';

/** The table of a document that has one. @throws Error for none or several */
export function onlyTable(document: SourceDocument): DocumentTable {
  const [table, ...others] = document.blocks.filter((block) => block.kind === 'table');
  if (!table || others.length > 0) throw new Error(`One table expected, read: ${JSON.stringify(document.blocks)}`);
  return table;
}

/** The rows as written: without the headings that a page repeats, and with rows whole that a page's end cut. */
export function mended({ rows }: DocumentTable, headingRows: number): ExpectedCell[][] {
  const plain = rows.map(({ cells }) =>
    cells.map(({ column, colSpan, rowSpan, text }) => ({ column, colSpan, rowSpan, text: text.replaceAll('\n', ' ') })),
  );
  const heading = JSON.stringify(plain.slice(0, headingRows));
  const whole: ExpectedCell[][] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (at > 0 && rows[at]?.afterBreak && JSON.stringify(plain.slice(at, at + headingRows)) === heading)
      at += headingRows;
    const row = plain[at] ?? [];
    const above = whole.at(-1);
    if (above && row[0]?.text === '' && row.length > 1)
      whole[whole.length - 1] = above.map((cell, index) => ({
        ...cell,
        text: `${cell.text} ${row[index]?.text ?? ''}`.trim(),
      }));
    else whole.push(row);
  }
  return whole;
}
