import type { WarningText } from '../api/types.js';
import { groupWarnings } from './group-warnings.js';

const rows = [
  { id: 'a', number: '1.1' },
  { id: 'b', number: '1.2' },
];

function warning(level: WarningText['level'], code: string, where: string, message: string): WarningText {
  return { level, code, where, message, remedy: 'Проверьте' };
}

describe('warnings of an order', () => {
  it('puts the same words of several rows on one line with all the rows', () => {
    const groups = groupWarnings(
      [warning('warn', 'due-before-order', '1.1', 'раньше'), warning('warn', 'due-before-order', '1.2', 'раньше')],
      rows,
    );
    expect(groups).toEqual([
      {
        level: 'warn',
        code: 'due-before-order',
        remedies: ['Проверьте'],
        lines: [
          {
            message: 'раньше',
            places: [
              { where: '1.1', itemId: 'a' },
              { where: '1.2', itemId: 'b' },
            ],
          },
        ],
      },
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

  it('reads several rows written in one place and leaves a place that is no row as words', () => {
    const [group] = groupWarnings([warning('info', 'a', '1.2, реквизиты', 'x')], rows);
    expect(group?.lines[0]?.places).toEqual([
      { where: '1.2', itemId: 'b' },
      { where: 'реквизиты', itemId: null },
    ]);
  });
});
