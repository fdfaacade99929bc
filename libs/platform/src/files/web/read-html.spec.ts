import iconv from 'iconv-lite';
import { READING_LIMITS } from '../reading-options.js';
import { readHtml } from './read-html.js';
import { readWebArchive } from './read-web-archive.js';

const OPTIONS = { fileName: 'приказ.html', limits: READING_LIMITS };
const page = (body: string) => readHtml(Buffer.from(`<html><body>${body}</body></html>`), OPTIONS).blocks;
const texts = (body: string) => page(body).map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
const grid = (body: string) =>
  page(body).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ column, text }) => `${column}:${text}`).join(' '))
      : [],
  );

it.each([
  ['paragraphs and headings are paragraphs', '<h2>План</h2><p>Провести\n  семинар</p>', ['План', 'Провести семинар']],
  ['a <br> is a line break', '<p>до 1 марта<br>до 5 мая</p>', ['до 1 марта\nдо 5 мая']],
  ['words outside any element', 'ПРИКАЗЫВАЮ:<div>1. Провести</div>', ['ПРИКАЗЫВАЮ:', '1. Провести']],
  ['numbers of a list are written out', '<ol start="3"><li>один<li>два</ol>', ['3. один', '4. два']],
  ['Roman numbers', '<ol type="I"><li>один<li value="4">два</ol>', ['I. один', 'IV. два']],
  ['items without numbers get a dash', '<ul><li>школам</ul>', ['– школам']],
  ['an item of two paragraphs has one number', '<ol><li><p>один</p><p>ещё</p></li></ol>', ['1. один', 'ещё']],
  [
    'scripts, forms and hidden words are not read',
    '<script>var a</script><p style="display:none">нет</p><select><option>x</select><p>да',
    ['да'],
  ],
])('%s', (_what, body, expected) => {
  expect(texts(body)).toEqual(expected);
});

it('says what is bold', () => {
  const bold = page('<h3>План</h3><p><b>Весь</b></p><p><b>Не</b> весь</p>').map(
    (block) => 'bold' in block && block.bold,
  );
  expect(bold).toEqual([true, true, false]);
});

describe('a table', () => {
  it('keeps spans, and the places they cover hold no cell', () => {
    const body = `<table><tr><td rowspan=2>№<td colspan=2>Срок</tr><tr><td>с<td>по</tr>
      <tr><td>1<td>март<td>май</tr></table>`;
    expect(grid(body)).toEqual(['0:№ 1:Срок', '1:с 2:по', '0:1 1:март 2:май']);
  });

  it('keeps the paragraphs and line breaks of a cell on lines of their own', () => {
    expect(grid('<table><tr><td>1<td><p>март<br>май</p><p>июнь</p><td>ОО</table>')).toEqual([
      '0:1 1:март\nмай\nиюнь 2:ОО',
    ]);
  });

  it('loses columns in which no cell begins', () => {
    const [block] = page('<table><tr><td>1<td colspan=7>a<td>b</tr><tr><td>2<td colspan=7>c<td>d</table>');
    expect(block).toMatchObject({ width: 3, rows: [{ cells: [{}, { column: 1, colSpan: 1 }, { column: 2 }] }, {}] });
  });

  it('that only places another on the page gives what it holds', () => {
    const plan = '<table><tr><td>№<td>Дело<td>Срок<tr><td>1<td>Сбор<td>март</table>';
    const body = `<table><tr><td><p>Меню</p></td><td><h1>План</h1>${plan}</td></tr></table>`;
    expect(texts(body)).toEqual(['Меню', 'План', 'table']);
  });

  it('of one column is running text', () => {
    expect(texts('<table><tr><td>УТВЕРЖДАЮ</td></tr><tr><td>Директор</td></tr></table>')).toEqual([
      'УТВЕРЖДАЮ',
      'Директор',
    ]);
  });

  it('with a small table in a cell keeps its words in the cell', () => {
    const names = '<table><tr><td>Иванов<td>директор</tr></table>';
    expect(grid(`<table><tr><td>1<td>${names}<td>март</tr></table>`)).toEqual(['0:1 1:Иванов директор 2:март']);
  });

  it('with an absurd span stays a table', () => {
    const [block] = page('<table><tr><td colspan=1000000 rowspan=1000000>a<td>b</tr><tr><td>c<td>d</table>');
    expect(block).toMatchObject({ kind: 'table', width: 3 });
  });
});

it('is read in the encoding the page says it is in', () => {
  const html = '<meta charset="windows-1251"><p>ЖСШЩ № 5';
  expect(readHtml(iconv.encode(html, 'windows-1251'), OPTIONS).blocks).toMatchObject([{ text: 'ЖСШЩ № 5' }]);
});

it('a page saved as one file is read', async () => {
  const html = Buffer.from('<p>ПРИКАЗЫВАЮ: провести').toString('base64');
  const file = `From: saved\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${html}\n--b--\n`;
  expect((await readWebArchive(Buffer.from(file), OPTIONS)).blocks).toMatchObject([{ text: 'ПРИКАЗЫВАЮ: провести' }]);
});

it('tables nested a thousand deep neither hang nor break the reader', () => {
  expect(page(`${'<table><tr><td>a'.repeat(1000)}`).length).toBeGreaterThan(0);
});
