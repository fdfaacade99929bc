import { i18n } from '../texts/index.js';
import { rungName } from './rung-name.js';

describe('rungs of the ladder in words', () => {
  it.each([
    ['before-10', 'за 10 раб. дн. до срока'],
    ['due', 'день срока'],
    ['overdue-1', 'через 1 раб. дн. после срока'],
    ['overdue-week-4', 'еженедельно после срока'],
    ['interim-2023-04', 'промежуточный отчёт'],
    ['awaiting-schedule-2', 'запрос графика'],
    ['half-term', 'половина срока'],
    ['report-returned', 'отчёт возвращён'],
    ['something-new', 'something-new'],
  ])('%s', (rung, expected) => {
    expect(rungName(rung, i18n.t).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});
