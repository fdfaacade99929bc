import type { PlaceInFile } from '../document/index.js';
import { textsIn } from '../texts/index.js';
import { warningInWords } from './index.js';

const PLACES = new Map<number, PlaceInFile>([
  [4, { kind: 'page-row', page: 2, table: null, row: 3 }],
  [9, { kind: 'page-row', page: 3, table: null, row: 1 }],
]);

describe('a warning in words', () => {
  it('names the row, its place in the file, what was seen and what to do', () => {
    const warning = { level: 'info', code: 'html-in-cells', where: '1.2', line: 4, values: { line: 4 } } as const;
    expect(warningInWords(warning, PLACES, textsIn('ru'))).toEqual({
      where: 'Мероприятие 1.2',
      inFile: 'страница 2, строка 3 таблицы',
      message: 'В ячейках была разметка; она убрана.',
      remedy: 'Сверьте строку с бумагой.',
    });
  });

  it('of a row joined to the one above names where the second part stands', () => {
    const warning = { level: 'info', code: 'row-split', where: '1.2', line: 4, values: { line: 9 } } as const;
    expect(warningInWords(warning, PLACES, textsIn('en')).inFile).toBe('page 3, row 1 of the table');
  });

  it.each([
    ['of the whole file', { level: 'warn', code: 'no-roadmap', where: 'annex' } as const],
    [
      'of a line the file does not have',
      { level: 'warn', code: 'nobody-assigned', where: 'order/1', line: 99 } as const,
    ],
  ])('%s has no place in it', (_what, warning) => {
    expect(warningInWords(warning, PLACES, textsIn('ru')).inFile).toBeNull();
  });
});
