import { documentFromPages } from './document-from-pages.js';
import type { PageContent, PageWord, RulingLine } from './page-content.js';

const SIZE = 10;

/** Words of a line from `left` on, each letter 5 points wide; `top` is the line's upper edge. */
function line(text: string, left: number, top: number, more: Partial<PageWord> = {}): PageWord[] {
  let x = left;
  return text.split(' ').map((word) => {
    const box = { left: x, top, right: x + word.length * 5, bottom: top + SIZE };
    x = box.right + 3;
    return { text: word, box, size: SIZE, bold: false, turn: 0, confidence: 1, ...more };
  });
}

const page = (number: number, words: PageWord[], rulings: RulingLine[] = []): PageContent => ({
  page: number,
  width: 600,
  height: 800,
  words,
  rulings,
});

function ruled(columns: readonly number[], rows: readonly number[]): RulingLine[] {
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  return [
    ...rows.map((at) => ({ direction: 'horizontal' as const, at, from: left, to: right })),
    ...columns.map((at) => ({ direction: 'vertical' as const, at, from: top, to: bottom })),
  ];
}

const texts = (pages: PageContent[]) =>
  documentFromPages(pages).map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) => (row.afterBreak ? '>> ' : '') + row.cells.map((cell) => cell.text).join(' | ')),
  );

it('joins lines that were full, and keeps paragraphs apart that were not', () => {
  const words = [
    ...line('Утвердить план мероприятий по сопровождению', 80, 100),
    ...line('школ, обеспечить его выполнение в школах', 60, 112),
    ...line('района.', 60, 124),
    ...line('Контроль исполнения приказа возложить на', 80, 136),
    ...line('заместителя.', 60, 148),
  ];
  expect(texts([page(1, words)])).toEqual([
    'Утвердить план мероприятий по сопровождению школ, обеспечить его выполнение в школах района.',
    'Контроль исполнения приказа возложить на заместителя.',
  ]);
});

it('«ПРИКАЗ» below a letterhead at the left edge and a signature below a full line are paragraphs of their own', () => {
  const words = [
    ...line('МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЗАРЕЧНОЙ ОБЛАСТИ', 60, 100),
    ...line('ПРИКАЗ', 60, 112),
    ...line('12.02.2024 № 45', 60, 124),
    ...line('Отделу кадров представить отчёт до марта года.', 60, 136),
    ...line('Министр В.Г. Белов', 60, 148),
  ];
  expect(texts([page(1, words)])).toEqual([
    'МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЗАРЕЧНОЙ ОБЛАСТИ',
    'ПРИКАЗ',
    '12.02.2024 № 45',
    'Отделу кадров представить отчёт до марта года.',
    'Министр В.Г. Белов',
  ]);
});

it.each([
  ['on one line', [...line('Директор', 60, 124), ...line('С.С. Белов', 400, 124)], ['Директор', 'С.С. Белов']],
  [
    'over two lines',
    [...line('Начальник управления', 60, 124), ...line('образования', 60, 136), ...line('Белов С.С.', 400, 136)],
    ['Начальник управления образования', 'Белов С.С.'],
  ],
])('a signature directly below the last clause is none of it, %s', (_how, signature, paragraphs) => {
  const clause = [
    ...line('3. Отделу кадров представить отчёт об исполнении приказа', 60, 100),
    ...line('до 1 марта 2024 года.', 60, 112),
  ];
  expect(texts([page(1, [...clause, ...signature])])).toEqual([
    '3. Отделу кадров представить отчёт об исполнении приказа до 1 марта 2024 года.',
    ...paragraphs,
  ]);
});

it('takes a post and a name on one line for two things', () => {
  expect(texts([page(1, [...line('Директор', 60, 100), ...line('И.И. Петров', 400, 100)])])).toEqual([
    'Директор',
    'И.И. Петров',
  ]);
});

it('reads two columns of text one after the other', () => {
  const column = (word: string, left: number) =>
    Array.from({ length: 8 }, (_, at) => line(`${word}${at} идут дальше по порядку строк`, left, 100 + at * 12)).flat();
  const [first, second] = texts([page(1, [...column('слева', 40), ...column('справа', 330)])]);
  expect(first).toMatch(/^слева0 .* слева7 /);
  expect(second).toMatch(/^справа0 .* справа7 /);
});

it('makes one table of its parts on two pages, without the page number between them', () => {
  const columns = [50, 100, 300, 550];
  const first = page(
    1,
    [...line('План', 270, 60), ...line('1.', 55, 703), ...line('Сбор сведений', 105, 703), ...line('1', 300, 770)],
    ruled(columns, [700, 720]),
  );
  const second = page(
    2,
    [...line('2', 300, 770), ...line('2.', 55, 53), ...line('Отчёт', 105, 53)],
    ruled(columns, [50, 70]),
  );
  expect(texts([first, second])).toEqual(['План', ['1. | Сбор сведений | ', '>> 2. | Отчёт | ']]);
});

it('keeps the columns of both parts where the second lacks one', () => {
  const words = (top: number) => [...line('а', 55, top), ...line('б', 310, top)];
  const table = documentFromPages([
    page(1, words(703), ruled([50, 100, 300, 550], [700, 720])),
    page(2, words(53), ruled([50, 300, 550], [50, 70])),
  ])[0];
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.width).toBe(3);
  expect(table.rows[1]?.cells.map(({ column, colSpan }) => [column, colSpan])).toEqual([
    [0, 2],
    [2, 1],
  ]);
});

it('leaves out a title that every page repeats, but its first showing', () => {
  const pages = [1, 2, 3].map((number) =>
    page(number, [...line('Приказ школы № 5', 200, 30), ...line(`Текст страницы ${number}.`, 60, 200)]),
  );
  expect(texts(pages)).toEqual(['Приказ школы № 5', 'Текст страницы 1.', 'Текст страницы 2.', 'Текст страницы 3.']);
});

it('keeps the titles of annexes that look alike', () => {
  const pages = [1, 2].map((number) =>
    page(number, [...line('Приложение', 400, 30), ...line(`Список ${number}.`, 60, 200)]),
  );
  expect(texts(pages).filter((text) => text === 'Приложение')).toHaveLength(2);
});

it('tells the columns of a table without lines from their gaps, and says that it is not sure', () => {
  const rows = [
    ['№', 'Мероприятие', 'Срок'],
    ['1.', 'Сбор сведений о школах', 'октябрь'],
    ['2.', 'Отчёт', 'до 1 ноября'],
    ['3.', 'Совещание директоров', 'ежеквартально'],
  ];
  const words = rows.flatMap(([number = '', title = '', term = ''], at) => [
    ...line(number, 50, 100 + at * 20),
    ...line(title, 100, 100 + at * 20),
    ...line(term, 300, 100 + at * 20),
  ]);
  const [table] = documentFromPages([page(1, words)]);
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.confidence).toBe(0.5);
  expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual(rows);
});

it('reads a page printed sideways, with places on the page as it is', () => {
  const words = [
    { ...line('Приказ', 0, 0)[0], turn: 90 as const, box: { left: 500, top: 100, right: 510, bottom: 130 } },
  ];
  const [paragraph] = documentFromPages([page(1, words as PageWord[])]);
  expect(paragraph).toMatchObject({ text: 'Приказ', place: { box: [0.8333, 0.125, 0.85, 0.1625] } });
});

it('reads words that stand on their side in a cell from bottom to top', () => {
  const upwards = (text: string, left: number): PageWord => ({
    ...(line(text, 0, 0)[0] as PageWord),
    turn: 270,
    box: { left, right: left + SIZE, top: 110, bottom: 150 },
  });
  const words = [upwards('Срок', 55), upwards('работы', 68), ...line('Сбор сведений о школах района', 105, 120)];
  expect(texts([page(1, words, ruled([50, 100, 300], [100, 160]))])).toEqual([
    ['Срок работы | Сбор сведений о школах района'],
  ]);
});
