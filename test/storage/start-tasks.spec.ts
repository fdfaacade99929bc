import { createDataSource, lockTasksToStart } from '@storage';
import type { DataSource, EntityManager } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('finding the tasks that begin today', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('goes by an index of the first days, so that a year of waiting tasks costs nothing', async () => {
    const plan: string[] = [];
    await source.transaction(async (manager) => {
      // A table this small is otherwise read whole.
      await manager.query('set local enable_seqscan = off');
      const explaining = {
        query: async (sql: string, values: unknown[]) => {
          const rows = await manager.query<{ 'QUERY PLAN': string }[]>(`explain ${sql}`, values);
          plan.push(...rows.map((row) => row['QUERY PLAN']));
          return [];
        },
      };
      await lockTasksToStart(explaining as unknown as EntityManager, new Date('2023-03-09T05:00:00Z'), 100);
    });
    expect(plan.join('\n')).toMatch(/task_start[^]*Index Cond: \(start_date <=/);
  });
});
