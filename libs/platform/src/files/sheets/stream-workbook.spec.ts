import { read, utils } from '@e965/xlsx';
import { streamWorkbook, type WorkbookCell } from './stream-workbook.js';

async function* given(...rows: (readonly WorkbookCell[])[]): AsyncGenerator<readonly WorkbookCell[]> {
  for (const row of rows) yield await Promise.resolve(row);
}

async function opened(...sheets: Parameters<typeof streamWorkbook>[0]) {
  const pieces: Buffer[] = [];
  for await (const piece of streamWorkbook(sheets)) pieces.push(piece as Buffer);
  return read(Buffer.concat(pieces), { cellFormula: true });
}

describe('a workbook written row by row', () => {
  it('is read by another program: numbers as numbers, words as words, nothing where nothing is', async () => {
    const headings = ['Школа', '1.10', 'баллы'];
    const rows = () => given(['МБОУ «СОШ № 1» <Заря> & К°', 25.5, -3], ['Лицей', null, 'дыра\u0007 шкалы']);
    const book = await opened({ name: 'Итоги', headings, rows }, { name: 'Пусто', headings, rows: () => given() });
    expect(book.SheetNames).toEqual(['Итоги', 'Пусто']);
    const [first, second] = book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name]!, { header: 1 }));
    expect(first).toEqual([headings, ['МБОУ «СОШ № 1» <Заря> & К°', 25.5, -3], ['Лицей', undefined, 'дыра шкалы']]);
    expect(second).toEqual([headings]);
  });

  it.each(['=1+1', '+7 351', '-1', '@SUM(A1)', '\t=cmd'])('takes %p for words and no formula', async (words) => {
    const book = await opened({ name: 'Лист', headings: ['a'], rows: () => given([words]) });
    expect(book.Sheets['Лист']?.['A2']).toMatchObject({ t: 's', v: words });
    expect(book.Sheets['Лист']?.['A2']).not.toHaveProperty('f');
  });

  it('names its sheets as a spreadsheet takes them, no two alike', async () => {
    const long = 'Задача: выявление динамики образовательных результатов';
    const sheet = (name: string) => ({ name, headings: ['a'], rows: () => given() });
    const { SheetNames } = await opened(sheet(long), sheet(`${long} школ`), sheet('[1]/2'));
    expect(SheetNames).toEqual(['Задача  выявление динамики обра', 'Задача  выявление динамики  (2)', '1  2']);
  });

  it('filters by every column, also behind the twenty-sixth', async () => {
    const headings = Array.from({ length: 55 }, (_each, at) => `столбец ${at}`);
    const book = await opened({ name: 'Широкий', headings, rows: () => given(headings.map((_each, at) => at)) });
    expect(book.Sheets['Широкий']?.['!autofilter']).toEqual({ ref: 'A1:BC1' });
    expect(book.Sheets['Широкий']?.['BC2']).toMatchObject({ t: 'n', v: 54 });
  });

  it('fails with what its rows fail with, and is no whole file then', async () => {
    async function* broken(): AsyncGenerator<readonly WorkbookCell[]> {
      yield await Promise.resolve(['one']);
      throw new Error('the database went away');
    }
    await expect(opened({ name: 'Лист', headings: ['a'], rows: broken })).rejects.toThrow('the database went away');
  });
});
