import { utils, type WorkSheet, write } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { rowsOfCsv, rowsOfWorkbook } from './read-rows.js';
import { csvOf, workbookOf } from './write-sheets.js';

const ROWS = [
  ['Наименование', 'Код', 'Телефон'],
  ['Школа № 1; «Берёзка»', '0101', '+7 351'],
  ['Школа, вторая', '', '=1+1'],
];
const numbered = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, at) => ({ number: at + 1, cells: [...cells] }));
const quoted = (delimiter: string) => ROWS.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');

describe('a file of values', () => {
  it.each([
    ['UTF-8 with its mark, semicolons', Buffer.from(`\ufeff${quoted(';')}`)],
    ['UTF-8, commas', Buffer.from(quoted(','))],
    ['windows-1251, semicolons', iconv.encode(quoted(';'), 'win1251')],
    ['windows-1251, commas', iconv.encode(quoted(','), 'win1251')],
  ])('in %s', (_what, bytes) => {
    expect(rowsOfCsv(bytes, 'список.csv')).toEqual([{ name: null, rows: numbered(ROWS) }]);
  });

  it('of two columns, and of one', () => {
    const cells = (text: string) => rowsOfCsv(Buffer.from(text), 'a.csv')[0]?.rows.map((row) => row.cells.join('|'));
    expect(cells('Наименование;Код\nШкола, первая;1\n')).toEqual(['Наименование|Код', 'Школа, первая|1']);
    expect(cells('Наименование\nШкола\n\nЛицей\n')).toEqual(['Наименование', 'Школа', 'Лицей']);
  });

  it('is written so that no cell is a formula, and reads back', () => {
    const text = csvOf(ROWS).toString('utf8');
    expect(text).toContain("'=1+1");
    expect(text).toContain("'+7 351");
    expect(rowsOfCsv(csvOf(ROWS), 'a.csv')[0]?.rows.map(({ cells }) => cells[0])).toEqual(ROWS.map(([name]) => name));
  });
});

describe('a workbook', () => {
  function book(change: (sheet: WorkSheet) => void): Buffer {
    const sheet = utils.aoa_to_sheet([
      ['Наименование', 'ИНН'],
      ['Школа № 1', null],
    ]);
    change(sheet);
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, sheet, 'Лист1');
    return write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  }

  it.each([
    ['29.6 that is shown as 30', { v: 29.6, z: '0' }, '29.6'],
    ['0.1 + 0.2', { v: 0.1 + 0.2 }, '0.3'],
    ['0.296 that is shown as 30%', { v: 0.296, z: '0%' }, '29.6%'],
    ['1 that is shown as 100%', { v: 1, z: '0%' }, '100%'],
  ])('says %s as it is kept', async (_what, cell, told) => {
    const bytes = book((sheet) => {
      sheet['B2'] = { t: 'n', ...cell };
    });
    expect((await rowsOfWorkbook(bytes, 'a.xlsx'))[0]?.rows[1]?.cells[1]).toBe(told);
  });

  it('says all digits of a number that is a code', async () => {
    const bytes = book((sheet) => {
      sheet['B2'] = { t: 'n', v: 500_100_732_259 };
    });
    expect((await rowsOfWorkbook(bytes, 'a.xlsx'))[0]?.rows[1]).toEqual({
      number: 2,
      cells: ['Школа № 1', '500100732259'],
    });
  });

  it('says a merged cell in every row it covers', async () => {
    const bytes = book((sheet) => {
      utils.sheet_add_aoa(
        sheet,
        [
          ['Город', '1'],
          [null, '2'],
        ],
        { origin: 'A3' },
      );
      sheet['!merges'] = [utils.decode_range('A3:A4')];
    });
    const [sheet] = await rowsOfWorkbook(bytes, 'a.xlsx');
    expect(sheet?.rows.slice(2).map(({ cells }) => cells)).toEqual([
      ['Город', '1'],
      ['Город', '2'],
    ]);
  });

  it('is written of words alone and reads back as it was', async () => {
    const bytes = workbookOf([{ name: 'Школы', rows: ROWS }]);
    expect(await rowsOfWorkbook(bytes, 'a.xlsx')).toEqual([{ name: 'Школы', rows: numbered(ROWS) }]);
  });
});
