import { createDataSource } from '@storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let source: DataSource;
const told: Error[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.url, { onLostRace: (error) => void told.push(error) }).initialize();
  await source.query('create table counted (name text primary key, count int not null)');
  await source.query(`insert into counted values ('left', 0), ('right', 0)`);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const COUNT = 'update counted set count = count + 1 where name = $1';

/** Adds one to both, the second when the other transaction has its own first. Answers how often it was begun. */
async function countBoth(first: string, second: string, meet: () => Promise<void>): Promise<number> {
  let begun = 0;
  await source.transaction(async (manager) => {
    begun += 1;
    await manager.query(COUNT, [first]);
    await meet();
    await manager.query(COUNT, [second]);
  });
  return begun;
}

/** Lets two go on when both have come. Whoever comes later finds it open. */
function meeting(): () => Promise<void> {
  let open: () => void;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  let here = 0;
  return () => {
    here += 1;
    if (here === 2) open();
    return isOpen;
  };
}

it('makes a transaction that lost a deadlock again, once, and counts what it did once', async () => {
  const meet = meeting();
  const times = await Promise.all([countBoth('left', 'right', meet), countBoth('right', 'left', meet)]);
  expect(times.toSorted()).toEqual([1, 2]);
  expect(told).toMatchObject([{ code: '40P01' }]);
  expect(await source.query('select name, count from counted order by name')).toEqual([
    { name: 'left', count: 2 },
    { name: 'right', count: 2 },
  ]);
});

it('makes one again that saw a world which others changed meanwhile', async () => {
  let begun = 0;
  await source.transaction('REPEATABLE READ', async (manager) => {
    begun += 1;
    await manager.query('select count from counted');
    if (begun === 1) await source.query(COUNT, ['left']);
    await manager.query(COUNT, ['left']);
  });
  expect(begun).toBe(2);
});

it.each([
  ['a race that is lost each time is told after three', '40P01', 3],
  ['another refusal of the database is told at once', 'P0001', 1],
])('%s', async (_fact, code, times) => {
  let begun = 0;
  const refused = source.transaction(async (manager) => {
    begun += 1;
    await manager.query(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`);
  });
  await expect(refused).rejects.toMatchObject({ code });
  expect(begun).toBe(times);
});
