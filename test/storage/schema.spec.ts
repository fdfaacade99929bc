import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { migrations } from '@migrations';
import { createDataSource, TaskHistoryEntity } from '@storage';
import type { DataSource } from 'typeorm';
import { createEmptyDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createEmptyDatabase();
  dataSource = await createDataSource(database.url, { poolSize: 2 }).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('the schema', () => {
  it('has every file of the folder among its migrations, once, the oldest first', async () => {
    const files = (await readdir(path.join(import.meta.dirname, '..', '..', 'migrations')))
      .filter((name) => /^\d{13}-.*\.ts$/u.test(name))
      .map((name) => Number(name.slice(0, 13)))
      .sort((one, other) => one - other);
    expect(migrations.map(({ name }) => Number(/\d{13}$/u.exec(name)?.[0]))).toEqual(files);
  });

  it('is made whole by the migrations: every column an entity names exists, with its type and nullability', async () => {
    await dataSource.runMigrations();
    const columns = await dataSource.query<{ key: string; type: string; nullable: boolean }[]>(
      `select table_name || '.' || column_name as key, data_type as type, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public'`,
    );
    const inDatabase = new Map(columns.map((column) => [column.key, column]));
    const wrong = dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.flatMap((column) => {
        const key = `${entity.tableName}.${column.databaseName}`;
        const found = inDatabase.get(key);
        if (found === undefined) return [`${key} is missing`];
        return found.nullable === column.isNullable ? [] : [`${key} is nullable in one place only`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    for (let left = dataSource.migrations.length; left > 0; left -= 1) await dataSource.undoLastMigration();
    const left = await dataSource.query<{ table_name: string }[]>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'`,
    );
    expect(left).toEqual([]);
    await dataSource.runMigrations();
    expect(await dataSource.showMigrations()).toBe(false);
  });

  it('sorts names by the Russian alphabet whatever the locale of the database', async () => {
    await dataSource.query(
      `insert into organisation (name, match_key, kind, time_zone, state)
       select name, name, 'school', 'Europe/Moscow', 'active' from unnest($1::text[]) name`,
      [['жук', 'ёлка', 'Елка', 'абзац']],
    );
    const sorted = await dataSource.query<{ name: string }[]>(`select name from organisation order by name`);
    expect(sorted.map(({ name }) => name)).toEqual(['абзац', 'Елка', 'ёлка', 'жук']);
  });

  it.each(['update audit_event set action = $1', 'delete from audit_event where action <> $1'])(
    'refuses in the database itself: %s',
    async (change) => {
      await dataSource.query(
        `insert into audit_event (at, action, subject) values ('2023-03-09', 'sign-in', 'person')`,
      );
      await expect(dataSource.query(change, ['nothing'])).rejects.toThrow('audit_event is append-only');
    },
  );

  it('guards the history of tasks by the same trigger', async () => {
    const triggers = await dataSource.query<{ table: string }[]>(
      `select tgrelid::regclass::text as "table" from pg_trigger where tgfoid = 'refuse_change'::regproc order by 1`,
    );
    expect(triggers.map((trigger) => trigger.table)).toEqual([
      'audit_event',
      'history_root',
      'review_step',
      'task_comment',
      'task_history',
    ]);
    expect(dataSource.getMetadata(TaskHistoryEntity).tableName).toBe('task_history');
  });

  it('sends a calendar date as the text it is, in any time zone of the machine', async () => {
    const [row] = await dataSource.query<{ day: string }[]>(`select date '2023-03-09' as day`);
    expect(row?.day).toBe('2023-03-09');
  });
});
