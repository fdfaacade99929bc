import { textsIn } from '../texts/index.js';
import {
  type DocumentPlace,
  numberLines,
  placeInWords,
  placesInFile,
  rangeInWords,
  type SourceDocument,
  textDocument,
  type UnnumberedBlock,
} from './index.js';

const paragraph = (text: string, place: DocumentPlace | null = null): UnnumberedBlock => ({
  ...{ kind: 'paragraph', text, bold: false, confidence: 1, place },
});

/** A table of one column: a row for each place. */
function table(...places: (DocumentPlace | null)[]): UnnumberedBlock {
  const cell = { column: 0, colSpan: 1, rowSpan: 1, text: 'да', bold: false, marked: false, confidence: 1 };
  const rows = places.map((place) => ({ afterBreak: false, cells: [{ ...cell, place }] }));
  return { kind: 'table', width: 1, rows, confidence: 1, doubtfulNumbers: [] };
}

const onPage = (page: number): DocumentPlace => ({ kind: 'page', page, box: [0, 0, 1, 1] });
const inCell = (cell: string): DocumentPlace => ({ kind: 'sheet', sheet: 'План', cell });

const documentOf = (...blocks: UnnumberedBlock[]): SourceDocument => ({ blocks: numberLines(blocks), warnings: [] });

function named(document: SourceDocument, language: 'ru' | 'en' = 'ru'): string[] {
  return [...placesInFile(document)]
    .sort(([one], [other]) => one - other)
    .map(([, place]) => placeInWords(place, textsIn(language)));
}

describe('a place is named as a person finds it in the file', () => {
  it.each([
    [
      'a text file has lines, which the reading numbers the same',
      textDocument('ПРИКАЗ\n\n1. Провести\nсеминар\n\n№\tДело\tСрок\n1\tСбор\tмай'),
      ['строка файла 1', 'строка файла 3', 'строка файла 4', 'строка файла 6', 'строка файла 7'],
    ],
    [
      'words of a file without lines are told by how they begin',
      documentOf(paragraph('ПРИКАЗ'), paragraph('3. Руководителям общеобразовательных организаций, обеспечить')),
      ['абзац «ПРИКАЗ»', 'абзац «3. Руководителям общеобразовательных…»'],
    ],
    [
      'rows of the only table are counted with the heading',
      documentOf(paragraph('План'), table(null, null)),
      ['абзац «План»', 'строка 1 таблицы', 'строка 2 таблицы'],
    ],
    [
      'of several tables which one is told',
      documentOf(table(null), table(null, null)),
      ['таблица 1, строка 1', 'таблица 2, строка 1', 'таблица 2, строка 2'],
    ],
    [
      'rows of a table that goes on over pages are counted anew on each, as a page shows them',
      documentOf(paragraph('План', onPage(1)), table(onPage(1), onPage(1), onPage(2), onPage(2))),
      [
        'страница 1',
        'страница 1, строка 1 таблицы',
        'страница 1, строка 2 таблицы',
        'страница 2, строка 1 таблицы',
        'страница 2, строка 2 таблицы',
      ],
    ],
    [
      'of several tables on a page which one is told, and on other pages not',
      documentOf(table(onPage(1), onPage(2)), table(onPage(2))),
      ['страница 1, строка 1 таблицы', 'страница 2, таблица 1, строка 1', 'страница 2, таблица 2, строка 1'],
    ],
    [
      'a row covered from above stands on the page of the row above',
      documentOf(table(onPage(3), null)),
      ['страница 3, строка 1 таблицы', 'страница 3, строка 2 таблицы'],
    ],
    [
      'a workbook has sheets: words stand in a cell, a row of a table in a row of the sheet',
      documentOf(paragraph('План', inCell('B2')), table(inCell('A4'), inCell('AB12'))),
      ['лист «План», ячейка B2', 'лист «План», строка 4', 'лист «План», строка 12'],
    ],
    [
      'rows of values between quotes know their own line of the file',
      documentOf(
        paragraph('План', { kind: 'line', line: 1 }),
        table({ kind: 'line', line: 3 }, { kind: 'line', line: 6 }),
      ),
      ['строка файла 1', 'строка файла 3', 'строка файла 6'],
    ],
  ])('%s', (_what, document, expected) => {
    expect(named(document)).toEqual(expected);
  });

  it('in English too', () => {
    const document = documentOf(
      ...[paragraph('План'), table(null), table(onPage(2)), table(onPage(2)), table(onPage(3)), table(inCell('A4'))],
      ...[paragraph('План', inCell('B2')), paragraph('План', onPage(1)), paragraph('План', { kind: 'line', line: 7 })],
    );
    expect(named(document, 'en')).toEqual([
      'paragraph «План»',
      'table 1, row 1',
      'page 2, table 1, row 1',
      'page 2, table 2, row 1',
      'page 3, row 1 of the table',
      'sheet «План», row 4',
      'sheet «План», cell B2',
      'page 1',
      'line 7 of the file',
    ]);
  });
});

describe('what stands over several lines of a reading', () => {
  const range = (document: SourceDocument, from: number, to: number) =>
    rangeInWords(placesInFile(document), [from, to], textsIn('ru'));

  it.each([
    ['lines of a text file', textDocument('1. Провести\nсеминар\nв мае'), 1, 3, 'строки файла 1–3'],
    ['one line', textDocument('1. Провести'), 1, 1, 'строка файла 1'],
    ['lines of one page', documentOf(paragraph('1. Провести\nсеминар', onPage(2))), 1, 2, 'страница 2'],
    [
      'a row torn by the end of a page',
      documentOf(table(onPage(1), onPage(2))),
      1,
      2,
      'страница 1, строка 1 таблицы – страница 2, строка 1 таблицы',
    ],
    ['an end the document does not reach', textDocument('1. Провести'), 1, 9, 'строка файла 1'],
    ['lines the document does not have', textDocument('1. Провести'), 5, 9, null],
  ])('%s', (_what, document, from, to, expected) => {
    expect(range(document, from, to)).toBe(expected);
  });
});
