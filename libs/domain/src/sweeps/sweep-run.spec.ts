import { ExpectedError } from '../errors/index.js';
import { errorKind, isLate } from './index.js';

const NOW = new Date('2026-11-28T12:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('a work that repeats itself', () => {
  it.each([
    ['every hour, ended an hour ago', HOUR, HOUR, false],
    ['every hour, ended three hours ago', HOUR, 3 * HOUR, false],
    ['every hour, ended longer ago', HOUR, 3 * HOUR + SECOND, true],
    ['every three seconds, ended a minute ago: one long run', 3 * SECOND, MINUTE, false],
    ['every three seconds, ended six minutes ago', 3 * SECOND, 6 * MINUTE, true],
    ['once a day, ended the day before yesterday', 24 * HOUR, 50 * HOUR, false],
    ['once a day, ended four days ago', 24 * HOUR, 96 * HOUR, true],
  ])('%s', (_, beatMs, agoMs, late) => {
    expect(isLate({ beatMs, endedAt: new Date(NOW.getTime() - agoMs) }, NOW)).toBe(late);
  });
});

describe('the kind of an error', () => {
  class QueryFailedError extends Error {
    readonly code = '23505';
  }
  it.each([
    [
      'is its class and its code',
      new QueryFailedError('duplicate key (ivanova@school.example)'),
      'QueryFailedError 23505',
    ],
    ['is its class where it has no code', new TypeError('Иванова А.А. is not iterable'), 'TypeError'],
    [
      'of a foreseen one is its code',
      new ExpectedError('address-closed', { address: 'x' }),
      'ExpectedError address-closed',
    ],
    ['says nothing of what was thrown that is no error', 'Иванова А.А.', 'unknown'],
    ['keeps nothing written in a code', Object.assign(new Error('x'), { code: 'Иванова' }), 'Error'],
  ])('%s', (_, error, kind) => {
    expect(errorKind(error)).toBe(kind);
  });
});
