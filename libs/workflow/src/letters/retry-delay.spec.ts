import { retryDelaySeconds, spreadOf } from './retry-delay.js';

describe('the wait after a failed attempt', () => {
  it.each([
    [1, 60], // a minute
    [2, 120],
    [3, 240],
    [6, 1920], // 60 × 2^5
    [7, 3600], // 60 × 2^6 = 3840 is over the hour
    [39, 3600],
  ])('is after attempt %i, without spread, %i s', (attempt, seconds) => {
    expect(retryDelaySeconds(attempt, 0.5)).toBe(seconds);
  });

  it('is spread by a fifth either way', () => {
    expect(retryDelaySeconds(1, 0)).toBe(48); // 60 × 0.8
    expect(retryDelaySeconds(1, 1)).toBe(72); // 60 × 1.2
  });

  it('ends after 40 attempts', () => {
    expect(retryDelaySeconds(40, 0.5)).toBeNull();
  });

  it('spreads by the id of the letter, from 0 to 1', () => {
    expect(spreadOf('00000000-0000-4000-8000-000000000000')).toBe(0);
    expect(spreadOf('ffff0000-0000-4000-8000-000000000000')).toBe(1);
  });
});
