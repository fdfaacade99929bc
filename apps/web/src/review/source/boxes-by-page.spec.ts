import type { SourceBlock } from '../../api/types.js';
import { boxesByPage } from './boxes-by-page.js';

const at = (page: number, top: number) => ({ page, box: [0.1, top, 0.9, top + 0.1], sheet: null, cell: null });

describe('the places of a document on its pages', () => {
  it('are those of its paragraphs and cells, page by page', () => {
    const blocks: SourceBlock[] = [
      { line: 1, text: 'ПРИКАЗ', bold: true, confidence: 0.9, place: at(2, 0.1), rows: null },
      {
        line: 2,
        text: null,
        bold: false,
        confidence: 1,
        place: null,
        rows: [
          {
            line: 2,
            cells: [
              { column: 0, colSpan: 1, rowSpan: 1, text: '1', bold: false, confidence: 0.5, place: at(1, 0.5) },
              { column: 1, colSpan: 1, rowSpan: 1, text: '', bold: false, confidence: 1, place: null },
            ],
          },
        ],
      },
    ];
    expect([...boxesByPage(blocks)]).toEqual([
      [1, [{ line: 2, box: [0.1, 0.5, 0.9, 0.6], confidence: 0.5 }]],
      [2, [{ line: 1, box: [0.1, 0.1, 0.9, 0.2], confidence: 0.9 }]],
    ]);
  });

  it('are none where the file has no pages', () => {
    const blocks: SourceBlock[] = [{ line: 1, text: 'ПРИКАЗ', bold: true, confidence: 1, place: null, rows: null }];
    expect(boxesByPage(blocks).size).toBe(0);
  });
});
