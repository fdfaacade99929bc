import { type DocumentTable, documentLines, textDocument } from './index.js';

/** The tables of a text, a row a line, its cells between bars. */
const tablesOf = (...lines: string[]): string[][] =>
  textDocument(lines.join('\n'))
    .blocks.filter((block): block is DocumentTable => block.kind === 'table')
    .map(({ rows }) => rows.map(({ line, cells }) => `${line}: ${cells.map(({ text }) => text).join(' | ')}`));

describe('tables in a text', () => {
  it('drawn with edges between the rows: the lines between two edges are one row', () => {
    expect(
      tablesOf(
        'План',
        '+----+------------------+-----------+',
        '| №  | Мероприятие      | Срок      |',
        '+----+------------------+-----------+',
        '| 1  | Оценка условий   | II        |',
        '|    | труда            | квартал   |',
        '+----+------------------+-----------+',
        '| 2  | Обучение         | май       |',
        '+----+------------------+-----------+',
      ),
    ).toEqual([['3: № | Мероприятие | Срок', '5: 1 | Оценка условий труда | II квартал', '8: 2 | Обучение | май']]);
  });

  it('drawn with box characters and no edges between the rows: every line is a row', () => {
    expect(
      tablesOf(
        '┌───┬─────────┬──────┐',
        '│ № │ Что     │ Срок │',
        '├───┼─────────┼──────┤',
        '│ 1 │ Сбор    │ май  │',
        '│ 2 │ Анализ  │ июнь │',
        '└───┴─────────┴──────┘',
      ),
    ).toEqual([['2: № | Что | Срок', '4: 1 | Сбор | май', '5: 2 | Анализ | июнь']]);
  });

  it('set with spaces: a row goes on while the column filled most seldom is empty', () => {
    expect(
      tablesOf(
        'Наименование              Срок            Ответственный',
        '                          представления   исполнитель',
        '-------------------------------------------------------',
        'Прогноз доходов           до 01.07.2024   Отдел доходов',
        'Проект муниципальных      до 15.08.2024   Главные',
        'программ                                  распорядители',
      ),
    ).toEqual([
      [
        '1: Наименование | Срок представления | Ответственный исполнитель',
        '4: Прогноз доходов | до 01.07.2024 | Отдел доходов',
        '5: Проект муниципальных программ | до 15.08.2024 | Главные распорядители',
      ],
    ]);
  });

  it.each([
    ['a signature', ['Директор                         А.Б. Ветров']],
    ['a letterhead', ['15 января 2024 г.                 № 12', 'г. Заречный                       экз. 1']],
    ['a paragraph', ['Утвердить план.', 'Назначить ответственных.', 'Провести сбор.', 'Доложить.']],
  ])('%s is none', (_what, lines) => {
    expect(tablesOf(...lines)).toEqual([]);
  });

  it('every line keeps its number', () => {
    const lines = ['Приказ', '', 'План', '1\tСбор\tмай', '2\tАнализ\tиюнь', '', 'Конец'];
    expect(documentLines(textDocument(lines.join('\n')))).toEqual(lines);
  });
});
