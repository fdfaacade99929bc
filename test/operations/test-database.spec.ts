import { withClient } from '@platform/database';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

it('gives each file a migrated database with the schema of the queue', async () => {
  const tables = await withClient(first.url, (client) =>
    client.query("select 1 from pg_tables where (schemaname, tablename) in (('public', 'task'), ('bullmq', 'job'))"),
  );
  expect(tables.rowCount).toBe(2);
});

it('keeps the databases of two files apart', async () => {
  await withClient(first.url, (client) => client.query('create table only_here ()'));
  const found = await withClient(second.url, (client) => client.query("select to_regclass('only_here') as found"));
  expect(found.rows).toEqual([{ found: null }]);
});

it('sorts and folds Russian letters as a reader expects', async () => {
  const { rows } = await withClient(first.url, (client) =>
    client.query(`
      select string_agg(word, ' ' order by word) as sorted, bool_and('Ёж' ilike 'ёж') as folded
      from unnest(array['Яблоко', 'жук', 'ёлка', 'Елка', 'абзац']) as word`),
  );
  expect(rows).toEqual([{ sorted: 'абзац Елка ёлка жук Яблоко', folded: true }]);
});
