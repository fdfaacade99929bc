import { i18n } from '../texts/index.js';
import {
  formatByteCount,
  formatDate,
  formatDue,
  formatInstant,
  formatMonth,
  formatShortDate,
  formatShortInstant,
  weekdayOf,
} from './format-date.js';
import { tellTimesIn, zoneOfInstants } from './time-zone.js';

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

describe('dates and sizes in English', () => {
  beforeAll(() => i18n.changeLanguage('en'));
  afterAll(() => i18n.changeLanguage('ru'));

  it.each([
    ['a day', () => formatDate('2023-09-30'), '30 September 2023'],
    ['a day of a narrow column', () => formatShortDate('2023-03-05'), '5 Mar 2023'],
    ['a shift', () => formatDue('2023-09-30', '2023-09-29'), '30 September 2023, Sat → 29 September, Fri'],
    ['a month', () => formatMonth('2023-03'), 'March 2023'],
    ['a size', () => formatByteCount(3_565_158), '3.4 MB'],
  ])('%s', (_name, written, expected) => {
    expect(plainSpaces(written())).toBe(expected);
  });
});

describe('instants', () => {
  const MORNING = '2023-03-07T04:00:00.000Z';
  afterEach(() => tellTimesIn(undefined));

  it.each([
    ['Asia/Yekaterinburg', '7 марта 2023 г., 09:00 UTC+5', '07.03.2023 09:00'],
    ['Europe/Moscow', '7 марта 2023 г., 07:00 UTC+3', '07.03.2023 07:00'],
    ['Asia/Kamchatka', '7 марта 2023 г., 16:00 UTC+12', '07.03.2023 16:00'],
  ])('are told by the clock of %s, which is named', (zone, full, short) => {
    tellTimesIn(zone);
    expect(plainSpaces(formatInstant(MORNING))).toBe(full);
    expect(plainSpaces(formatShortInstant(MORNING))).toBe(short);
  });

  it('are told by the browser’s clock where the zone is unknown to it', () => {
    tellTimesIn(undefined);
    const own = formatInstant(MORNING);
    tellTimesIn('Moon/Tranquility');
    expect(formatInstant(MORNING)).toBe(own);
  });

  it.each([
    ['one difference for the whole list', 'Asia/Omsk', [MORNING, '2023-07-07T04:00:00.000Z'], 'UTC+6'],
    [
      'the zone’s name where its clock is changed in between',
      'Europe/Berlin',
      [MORNING, '2023-07-07T04:00:00.000Z'],
      'Германия',
    ],
    ['nothing for an empty list', 'Asia/Omsk', [], null],
  ])('of a list: %s', (_name, zone, instants, expected) => {
    tellTimesIn(zone);
    expect(zoneOfInstants(instants)).toBe(expected);
  });
});
