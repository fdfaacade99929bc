import { localDate } from '../calendar/index.js';
import { textsIn } from './create-texts.js';
import { formatDate, formatDueWithShift, formatMonth, formatRange, formatShortDate } from './format-date.js';

/** A dot stands for a space that does not break, a plus for a joiner, so that they can be seen. */
const shown = (text: string) => text.replaceAll('\u00a0', '·').replaceAll('\u2060', '+');
const [russian, english] = [textsIn('ru'), textsIn('en')];

describe.each([
  [
    'Russian',
    russian,
    {
      shiftedDay: '30·сентября·2023·г.,·сб →·29·сентября,·пт',
      plainDay: '31·марта·2023·г.,·пт',
      shiftedYear: '1·января·2023·г.,·вс →·30·декабря·2022·г.,·пт',
      inMonth: '1+–+31·марта·2023·г.',
      inYear: '1·марта·– 30·апреля·2023·г.',
      overYears: '1·ноября·2022·г.·– 31·мая·2023·г.',
      day: '12·июня·2023·г.',
      month: 'июнь·2023',
      short: '12.06.2023',
    },
  ],
  [
    'English',
    english,
    {
      shiftedDay: '30·September·2023,·Sat →·29·September,·Fri',
      plainDay: '31·March·2023,·Fri',
      shiftedYear: '1·January·2023,·Sun →·30·December·2022,·Fri',
      inMonth: '1+–+31·March·2023',
      inYear: '1·March·– 30·April·2023',
      overYears: '1·November·2022·– 31·May·2023',
      day: '12·June·2023',
      month: 'June·2023',
      short: '2023-06-12',
    },
  ],
])('dates in %s', (_language, texts, expected) => {
  it('a due date with its control date, which names its year where it is another one', () => {
    const due = (date: string, control: string) =>
      shown(formatDueWithShift(localDate(date), localDate(control), texts));
    expect(due('2023-09-30', '2023-09-29')).toBe(expected.shiftedDay);
    expect(due('2023-03-31', '2023-03-31')).toBe(expected.plainDay);
    expect(due('2023-01-01', '2022-12-30')).toBe(expected.shiftedYear);
  });

  it('a due date alone names its weekday', () => {
    expect(shown(formatDueWithShift(localDate('2023-03-31'), null, texts))).toBe(expected.plainDay);
  });

  it('a range says month and year once where they are the same', () => {
    const range = (from: string, to: string) => shown(formatRange(localDate(from), localDate(to), texts));
    expect(range('2023-03-01', '2023-03-31')).toBe(expected.inMonth);
    expect(range('2023-03-01', '2023-04-30')).toBe(expected.inYear);
    expect(range('2022-11-01', '2023-05-31')).toBe(expected.overYears);
    expect(range('2023-06-12', '2023-06-12')).toBe(expected.day);
  });

  it('a day, a month and a cell of a table', () => {
    const day = localDate('2023-06-12');
    expect(shown(formatDate(day, texts))).toBe(expected.day);
    expect(shown(formatMonth(day, texts))).toBe(expected.month);
    expect(formatShortDate(day, texts)).toBe(expected.short);
  });
});
