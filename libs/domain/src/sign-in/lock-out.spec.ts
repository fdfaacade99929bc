import { type Failures, LOCK_OUT, lockedUntil, withFailure } from './lock-out.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

/** So many failures one after the other, each at the moment the one before lets it through. */
function failed(times: number): Failures {
  let failures: Failures | null = null;
  let at = NOW;
  for (let count = 0; count < times; count += 1) {
    failures = withFailure(failures, at, LOCK_OUT.account);
    at = failures.lockedUntil ?? at;
  }
  if (failures === null) throw new Error('No failure was asked for');
  return failures;
}

const waits = (failures: Failures) => ((failures.lockedUntil?.getTime() ?? 0) - failures.lastAt.getTime()) / 60_000;

describe('the lock of an account', () => {
  it('bears four slips', () => {
    expect(failed(4).lockedUntil).toBeNull();
  });

  it.each([
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [10, 32],
    [11, 60], // 1 × 2^6 = 64, but an hour is the longest
    [40, 60],
  ])('after failure %i waits %i minutes', (times, expected) => {
    expect(waits(failed(times))).toBe(expected);
  });

  it('opens at the minute it named', () => {
    const failures = failed(5);
    expect(lockedUntil(failures, NOW)).toEqual(minutes(1));
    expect(lockedUntil(failures, minutes(1))).toBeNull();
  });

  it('forgets after a quiet day, and not before', () => {
    const failures = failed(5);
    expect(withFailure(failures, minutes(24 * 60 - 1), LOCK_OUT.account).count).toBe(6);
    expect(withFailure(failures, minutes(24 * 60), LOCK_OUT.account).count).toBe(1);
  });

  it('counts what was counted a moment ahead, by another server or while this try waited', () => {
    const failures = failed(9);
    const moment = new Date(failures.lastAt.getTime() - 60_000);
    expect(lockedUntil(failures, moment)).toEqual(failures.lockedUntil);
    expect(withFailure(failures, moment, LOCK_OUT.account).count).toBe(10);
  });

  it('is void once the clock stands before it', () => {
    const failures = failed(9);
    expect(lockedUntil(failures, minutes(-60))).toBeNull();
    expect(withFailure(failures, minutes(-60), LOCK_OUT.account).count).toBe(1);
  });
});
