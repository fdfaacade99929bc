import { countRequest, createDataSource, forgetEndedWindows } from '@storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const START = new Date('2023-03-09T05:00:00Z');
const MINUTE_MS = 60_000;

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.url, { poolSize: 4 }).initialize();
});

beforeEach(() => source.query('truncate request_window'));

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** Counts one request so many milliseconds after the start. */
function ask(caller: string, afterMs: number) {
  const now = new Date(START.getTime() + afterMs);
  return countRequest(source.manager, caller, { now, endsAt: new Date(now.getTime() + MINUTE_MS) });
}

it('counts the requests of a minute, each caller by himself', async () => {
  expect(await ask('one', 0)).toEqual({ count: 1, endsAt: new Date(START.getTime() + MINUTE_MS) });
  expect(await ask('one', 30_000)).toEqual({ count: 2, endsAt: new Date(START.getTime() + MINUTE_MS) });
  expect(await ask('other', 30_000)).toMatchObject({ count: 1 });
});

it('misses none of those that come at once', async () => {
  const counts = await Promise.all(Array.from({ length: 20 }, () => ask('one', 0)));
  expect(counts.map(({ count }) => count).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

it('begins anew when the minute is over', async () => {
  await ask('one', 0);
  expect(await ask('one', MINUTE_MS)).toEqual({ count: 1, endsAt: new Date(START.getTime() + 2 * MINUTE_MS) });
});

it('begins anew under a clock that was set back, as VEKHA_CLOCK is at every start', async () => {
  await ask('one', 3 * 60 * MINUTE_MS);
  expect(await ask('one', 0)).toEqual({ count: 1, endsAt: new Date(START.getTime() + MINUTE_MS) });
  expect(await ask('one', 0)).toMatchObject({ count: 2 });
});

it('forgets what has ended, and nothing else', async () => {
  await ask('over', 0);
  await ask('running', 30_000);
  await forgetEndedWindows(source.manager, new Date(START.getTime() + MINUTE_MS));
  expect(await source.query('select caller from request_window')).toEqual([{ caller: 'running' }]);
});
