import type { WarningText } from '../api/types.js';
import { groupWarnings } from './group-warnings.js';

function warning(
  level: WarningText['level'],
  code: string,
  where: string,
  message: string,
  inFile: string | null = null,
): WarningText {
  return { level, code, where, inFile, message, remedy: 'Проверьте' };
}

const first = warning('warn', 'due-before-order', 'Мероприятие 1.1', 'раньше');
const second = warning('warn', 'due-before-order', 'Мероприятие 1.2', 'раньше');
const rows = [
  { id: 'a', number: '1.1', warnings: [first] },
  { id: 'b', number: '1.2', warnings: [second] },
];

describe('warnings of an order', () => {
  it('puts the same words of several rows on one line with the numbers of all the rows', () => {
    expect(groupWarnings([first, second], rows)).toEqual([
      {
        level: 'warn',
        code: 'due-before-order',
        remedies: ['Проверьте'],
        lines: [
          {
            message: 'раньше',
            places: [
              { where: '1.1', inFile: null, itemId: 'a' },
              { where: '1.2', inFile: null, itemId: 'b' },
            ],
          },
        ],
      },
    ]);
  });

  it('names every row where rows share a number, each once', () => {
    const twin = { id: 'c', number: '1.1', warnings: [first] };
    expect(groupWarnings([first, first], [...rows, twin])[0]?.lines[0]?.places).toEqual([
      { where: '1.1', inFile: null, itemId: 'a' },
      { where: '1.1', inFile: null, itemId: 'c' },
    ]);
  });

  it('tells rows that share a number and a remark apart by their places in the file', () => {
    const [above, below] = ['строка 4 таблицы', 'строка 9 таблицы'].map((inFile) =>
      warning('warn', 'duplicate-item-number', 'Мероприятие 1.1', 'дважды', inFile),
    ) as [WarningText, WarningText];
    const twins = [
      { id: 'a', number: '1.1', warnings: [above] },
      { id: 'b', number: '1.1', warnings: [below] },
    ];
    expect(groupWarnings([below, above], twins)[0]?.lines[0]?.places).toEqual([
      { where: '1.1', inFile: 'строка 9 таблицы', itemId: 'b' },
      { where: '1.1', inFile: 'строка 4 таблицы', itemId: 'a' },
    ]);
  });

  it('keeps different words of one code apart inside their group', () => {
    const groups = groupWarnings(
      [warning('warn', 'row-merged', '1.1', 'одна'), warning('warn', 'row-merged', '1.2', 'другая')],
      rows,
    );
    expect(groups.map((group) => group.lines.map((line) => line.message))).toEqual([['одна', 'другая']]);
  });

  it('shows what has to be checked before what is only to be known', () => {
    const groups = groupWarnings([warning('info', 'a', '', 'x'), warning('warn', 'b', '', 'y')], rows);
    expect(groups.map((group) => group.level)).toEqual(['warn', 'info']);
  });

  it('leaves the place of a warning no row carries in the words it came with', () => {
    const [group] = groupWarnings([warning('info', 'abbreviation', 'Таблица', 'x')], rows);
    expect(group?.lines[0]?.places).toEqual([{ where: 'Таблица', inFile: null, itemId: null }]);
  });
});
