import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Warning } from '../deadlines/index.js';
import { textDocument } from '../document/index.js';
import { orderParts } from './document/index.js';
import { tablesOf } from './order-tables.js';
import { warnUnread } from './table/index.js';

const folder = fileURLToPath(new URL('../../../../test/fixtures/orders/', import.meta.url));
const linesOf = (key: string): string[] => {
  const name = readdirSync(folder).find((file) => file.startsWith(key)) ?? key;
  return readFileSync(`${folder}${name}`, 'utf8').split('\n');
};

interface Read {
  readonly duties: string;
  readonly warnings: readonly Warning[];
}

/** The tables alone, as readOrder reads them; the words of each item without its place, which a shorter text moves. */
function readTables(lines: readonly string[]): Read {
  const { roadmaps, unread } = tablesOf(orderParts(textDocument(lines.join('\n'))));
  const items = roadmaps
    .flatMap(({ items }) => items)
    .map(({ number, sectionIndex, cells }) => ({ number, sectionIndex, cells }));
  return {
    duties: JSON.stringify([roadmaps.map(({ sections }) => sections), items]),
    warnings: [...roadmaps.flatMap(({ warnings }) => warnings), ...unread.map(warnUnread)],
  };
}

const warningsAt = ({ warnings }: Read, line: number): Set<string> =>
  new Set(warnings.filter(({ values }) => values?.line === line).map((warning) => JSON.stringify(warning)));

interface Cuts {
  /** Nothing that was read changed. */
  whole: number;
  /** Something changed, and a new warning names the line. */
  told: number;
  /** The row became a blank line: it held nothing but the end of the row above. */
  blank: number;
  silent: string[];
}

/** Cuts every row of the roadmap below its header to its first cells, one row and one length at a time. */
function cutEveryRow(key: string): Cuts {
  const lines = linesOf(key);
  const header = tablesOf(orderParts(textDocument(lines.join('\n')))).roadmaps[0]?.headerLine ?? 0;
  const before = readTables(lines);
  const cuts: Cuts = { whole: 0, told: 0, blank: 0, silent: [] };
  lines.forEach((text, index) => {
    const cells = text.split('\t');
    if (index < header || cells.length < 2) return;
    for (let length = 1; length < cells.length; length += 1) {
      const cut = cells.slice(0, length).join('\t');
      const after = readTables(lines.with(index, cut));
      const known = warningsAt(before, index + 1);
      if (after.duties === before.duties) cuts.whole += 1;
      else if ([...warningsAt(after, index + 1)].some((warning) => !known.has(warning))) cuts.told += 1;
      else if (cut.trim() === '') cuts.blank += 1;
      else cuts.silent.push(`line ${index + 1} cut to ${length}`);
    }
  });
  return cuts;
}

describe('a row cut short', () => {
  it.each([
    // 21 rows of 4 cells: 21 × 3 cuts
    ['000', { whole: 10, told: 52, blank: 1 }],
    // 30 rows of 6 cells: 30 × 5 cuts
    ['001', { whole: 28, told: 120, blank: 2 }],
    // 38 rows of 5 cells: 38 × 4 cuts
    ['002', { whole: 16, told: 130, blank: 6 }],
    // 50 rows of 4 cells: 50 × 3 cuts
    ['003', { whole: 19, told: 128, blank: 3 }],
  ])('order %s: every row cut to any number of cells is whole or told with its line', (key, counts) => {
    expect(cutEveryRow(key)).toEqual({ ...counts, silent: [] });
  });
});
