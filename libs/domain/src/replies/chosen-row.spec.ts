import { chosenRow } from './chosen-row.js';

const ROWS = [
  { taskId: 'a', number: '2.3.' },
  { taskId: 'b', number: '2.4' },
  { taskId: 'c', number: '2' },
];

describe('the row a reply speaks of', () => {
  it.each<[string, string, string]>([
    ['п. 2.3: исполнено', 'a', 'исполнено'],
    ['2.4 – принято', 'b', 'принято'],
    ['Пункт 2.4. Принято', 'b', 'Принято'],
    ['п.2 исполнено', 'c', 'исполнено'],
    ['по п. 2.3 отчёт во вложении', 'a', 'отчёт во вложении'],
  ])('%s', (text, taskId, rest) => {
    expect(chosenRow(text, ROWS)).toEqual({ row: expect.objectContaining({ taskId }), text: rest });
  });

  it.each(['исполнено', 'п. 7: исполнено', '2.3.1 исполнено'])('%s names none of several', (text) => {
    expect(chosenRow(text, ROWS)).toBeNull();
  });

  it('two rows of one number are not told apart', () => {
    expect(chosenRow('п. 2: исполнено', [...ROWS, { taskId: 'd', number: '2' }])).toBeNull();
  });

  it('a letter about one row is answered about it', () => {
    expect(chosenRow('исполнено', [{ taskId: 'a', number: '2.3' }])).toMatchObject({ text: 'исполнено' });
    expect(chosenRow('п. 2.3: исполнено', [{ taskId: 'a', number: '2.3' }])).toMatchObject({ text: 'исполнено' });
    expect(chosenRow('12 школ отчитались', [{ taskId: 'a', number: '2.3' }])).toMatchObject({
      text: '12 школ отчитались',
    });
  });

  it('a letter about none is answered about none', () => {
    expect(chosenRow('исполнено', [])).toBeNull();
  });
});
