import { waitUntil } from './wait-until.js';

const LIMITS = { timeoutMs: 60_000, everyMs: 1 };

it('returns the first answer and asks no more', async () => {
  let asked = 0;
  const answer = await waitUntil(() => (++asked === 3 ? `asked ${asked}` : undefined), LIMITS);
  expect([answer, asked]).toEqual(['asked 3', 3]);
});

it('gives up with undefined when time runs out', async () => {
  expect(await waitUntil(() => undefined, { timeoutMs: 20, everyMs: 1 })).toBeUndefined();
});

it('asks at least once, even without time', async () => {
  expect(await waitUntil(() => 'yes', { timeoutMs: 0, everyMs: 1 })).toBe('yes');
});
