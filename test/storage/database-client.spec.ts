import { createDataSource, prepared } from '@storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.url, { poolSize: 1 }).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** The statements whose plans the connection keeps. */
function kept(): Promise<{ statement: string; asked: string }[]> {
  return source.query(
    'select statement, generic_plans + custom_plans as asked from pg_prepared_statements order by prepare_time',
  );
}

it('keeps the plans of prepared statements, and of no others', async () => {
  const double = prepared('select $1::int * 2 as answer');
  for (const value of [1, 2, 3]) expect(await source.query(double, [value])).toEqual([{ answer: value * 2 }]);
  expect(await source.query('select $1::int * 3 as answer', [4])).toEqual([{ answer: 12 }]);
  expect(await source.query(prepared('select $1::int * 4 as answer'), [4])).toEqual([{ answer: 16 }]);
  expect(await kept()).toEqual([
    { statement: 'select $1::int * 2 as answer', asked: '3' },
    { statement: 'select $1::int * 4 as answer', asked: '1' },
  ]);
});

it('leads from a refusal of the database to whoever asked', async () => {
  const refusal: unknown = await source.query('select nobody from nowhere').catch((error: unknown) => error);
  expect(refusal).toMatchObject({ message: 'relation "nowhere" does not exist' });
  expect((refusal as Error).stack).toContain('database-client.spec');
});
