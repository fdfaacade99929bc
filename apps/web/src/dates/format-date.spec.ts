import { formatByteCount, formatDate, formatDue, formatMonth, weekdayOf } from './format-date.js';

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates as an office writes them', () => {
  it('names the day in full and never breaks inside it', () => {
    expect(formatDate('2023-09-30')).toBe('30\u00a0сентября\u00a02023\u00a0г.');
  });

  it.each([
    ['a Saturday moved to the Friday before', '2023-09-30', '2023-09-29', '30 сентября 2023 г., сб → 29 сентября, пт'],
    ['a working day stays alone', '2023-03-31', '2023-03-31', '31 марта 2023 г., пт'],
    ['a date without a control date', '2023-03-31', null, '31 марта 2023 г., пт'],
    ['a shift over the new year', '2023-01-01', '2022-12-30', '1 января 2023 г., вс → 30 декабря 2022 г., пт'],
  ])('%s', (_name, due, control, expected) => {
    expect(plainSpaces(formatDue(due, control))).toBe(expected);
  });

  it('names a month with its year', () => {
    expect(plainSpaces(formatMonth('2023-03'))).toBe('март 2023');
  });

  it.each([
    ['2023-03-06', 'пн'],
    ['2023-03-12', 'вс'],
  ])('%s is a %s', (date, expected) => {
    expect(weekdayOf(date)).toBe(expected);
  });
});

describe('sizes of files', () => {
  it.each([
    [1, '1 КБ'],
    [12_288, '12 КБ'], // 12 × 1024
    [3_565_158, '3,4 МБ'], // 3.4 × 1024 × 1024
  ])('%d bytes', (bytes, expected) => {
    expect(plainSpaces(formatByteCount(bytes))).toBe(expected);
  });
});
