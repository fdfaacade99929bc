import type { SourceBlock } from '../../api/types.js';
import { likelyHeight, partsOf } from './source-parts.js';

const paragraph = (line: number, text: string): SourceBlock => ({
  ...{ line, text, bold: false, confidence: 1, place: null, rows: null },
});

function table(rowCount: number, spanAt?: number): SourceBlock {
  const rows = Array.from({ length: rowCount }, (_, at) => ({
    line: at + 2,
    cells: ['1', 'Провести совещание с руководителями школ'].map((text, column) => ({
      ...{ column, colSpan: 1, rowSpan: at === spanAt && column === 0 ? 15 : 1, text, bold: false },
      ...{ confidence: 1, place: null },
    })),
  }));
  return { line: 2, text: null, bold: false, confidence: 1, place: null, rows };
}

describe('the parts of a source', () => {
  it('are its paragraphs and whole tables in a usual document', () => {
    const { parts, isLong } = partsOf([paragraph(1, 'ПРИКАЗ'), table(100)]);
    expect(isLong).toBe(false);
    expect(parts.map(({ from, to, shares }) => ({ from, to, shares }))).toEqual([
      { from: 1, to: 1, shares: null },
      { from: 2, to: 101, shares: null },
    ]);
  });

  it('of a long table follow each other without a gap, with the same columns', () => {
    const { parts, isLong } = partsOf([paragraph(1, 'ПРИКАЗ'), table(410)]);
    expect(isLong).toBe(true);
    expect(parts.length).toBe(1 + Math.ceil(410 / 20));
    parts.slice(1).forEach(({ from }, at) => expect(from).toBe((parts[at]?.to ?? 0) + 1));
    expect(new Set(parts.slice(1).map(({ shares }) => String(shares))).size).toBe(1);
    expect(parts[1]?.shares?.reduce((sum, share) => sum + share)).toBeCloseTo(1);
  });

  it('never cut through a cell of several rows', () => {
    const { parts } = partsOf([table(410, 15)]);
    expect(parts[0]?.rows?.length).toBe(30);
  });

  it('are the higher the more words they hold', () => {
    const [short, long] = [paragraph(1, 'ПРИКАЗ'), paragraph(1, 'о плане мероприятий '.repeat(20))].map(
      (block) => partsOf([block]).parts[0],
    );
    if (short === undefined || long === undefined) throw new Error('A paragraph is a part');
    expect(likelyHeight(long)).toBeGreaterThan(5 * likelyHeight(short));
  });
});
