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
      // Without the orders they belong to: only the plan of the statement is asked.
      await manager.query('set local session_replication_role = replica');
      await manager.query(
        `insert into task (order_id, item_id, occurrence, occurrence_count, assignee_organisation_id, title, kind,
           schedule_kind, start_date, state, retrospective, round_started_on, created_on, created_at)
         select gen_random_uuid(), gen_random_uuid(), 1, 1, gen_random_uuid(), 'Провести беседу', 'other',
           'window', date '2023-03-10' + day, 'scheduled', false, '2023-01-09', '2023-01-09', now()
         from generate_series(0, 1999) day`,
      );
      await manager.query('analyze task');
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
