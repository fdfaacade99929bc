import { localDate } from '../calendar/index.js';
import { formatDate, formatDueWithShift, formatMonth, formatRange, formatShortDate } from './format-date.js';

/** A dot stands for a space that does not break, a plus for a joiner, so that they can be seen. */
const shown = (text: string) => text.replaceAll('\u00a0', '·').replaceAll('\u2060', '+');

describe('dates in Russian', () => {
  it.each([
    ['2023-09-30', '2023-09-29', '30·сентября·2023·г.,·сб →·29·сентября,·пт'],
    ['2023-03-31', '2023-03-31', '31·марта·2023·г.,·пт'],
    ['2023-01-01', '2022-12-30', '1·января·2023·г.,·вс →·30·декабря·2022·г.,·пт'],
  ])('a due date of %s with control date %s', (due, control, expected) => {
    expect(shown(formatDueWithShift(localDate(due), localDate(control)))).toBe(expected);
  });

  it('a due date alone names its weekday', () => {
    expect(shown(formatDueWithShift(localDate('2023-05-09'), null))).toBe('9·мая·2023·г.,·вт');
  });

  it.each([
    ['2023-03-01', '2023-03-31', '1+–+31·марта·2023·г.'],
    ['2023-03-01', '2023-04-30', '1·марта·– 30·апреля·2023·г.'],
    ['2022-11-01', '2023-05-31', '1·ноября·2022·г.·– 31·мая·2023·г.'],
    ['2023-03-07', '2023-03-07', '7·марта·2023·г.'],
  ])('%s to %s', (from, to, expected) => {
    expect(shown(formatRange(localDate(from), localDate(to)))).toBe(expected);
  });

  it('a day, a month and a cell of a table', () => {
    expect(shown(formatDate(localDate('2023-06-12')))).toBe('12·июня·2023·г.');
    expect(shown(formatMonth(localDate('2023-06-12')))).toBe('июнь·2023');
    expect(formatShortDate(localDate('2023-06-12'))).toBe('12.06.2023');
  });
});
