import { isIdle, isUseNotable } from './session-life.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const before = (ms: number) => new Date(NOW.getTime() - ms);
const WEEK_MS = 7 * 24 * 3_600_000;

it.each([
  ['a week to the second', WEEK_MS, true],
  ['a second less', WEEK_MS - 1000, false],
  ['a use that is still to come, after the clock was set back', -WEEK_MS, false],
])('a session unused for %s', (_name, unusedMs, idle) => {
  expect(isIdle(before(unusedMs), NOW)).toBe(idle);
});

it('notes a use once a minute, and at once when the clock was set back', () => {
  expect([59_000, 60_000, -60_000].map((ms) => isUseNotable(before(ms), NOW))).toEqual([false, true, true]);
});
