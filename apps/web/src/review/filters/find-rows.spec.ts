import { findRows } from './find-rows.js';

const row = (number: string, title: string, responsibleText: string | null = null) => ({
  ...{ number, title, responsibleText, deadlineText: 'март 2023 года', expectedResult: null },
});
const ROWS = [row('1', 'Учёт кадров', 'Отдел образования'), row('2', 'Совещание'), row('3', 'Курсы', 'НМЦ')];

describe('rows looked for by their words', () => {
  it.each([
    ['', ['1', '2', '3']],
    ['  ', ['1', '2', '3']],
    ['УЧЕТ', ['1']],
    ['отдел учёт', ['1']],
    ['март', ['1', '2', '3']],
    ['нмц март', ['3']],
    ['null', []],
  ])('«%s»', (wanted, numbers) => {
    expect(findRows(ROWS, wanted).map(({ number }) => number)).toEqual(numbers);
  });
});
