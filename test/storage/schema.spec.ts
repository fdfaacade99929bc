import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { localDate } from '@domain/calendar';
import { migrations } from '@migrations';
import {
  AttachedPlanEntity,
  createDataSource,
  OrderDocumentEntity,
  OrganisationEntity,
  PersonEntity,
  RoadmapItemEntity,
  StoredFileEntity,
  TaskEntity,
  TaskHistoryEntity,
} from '@storage';
import type { DataSource, EntityManager } from 'typeorm';
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

/** Takes back what is newer than a migration, and leaves that one. */
async function takeBackTo(name: string): Promise<void> {
  const [row] = await dataSource.query<{ newer: number }[]>(
    `select count(*)::int as newer from migration
     where timestamp > (select timestamp from migration where name = $1)`,
    [name],
  );
  for (let newer = row?.newer ?? 0; newer > 0; newer -= 1) await dataSource.undoLastMigration();
}

async function taskWithResolution(manager: EntityManager): Promise<{ task: TaskEntity; resolution: TaskEntity }> {
  const at = new Date('2023-03-10T05:00:00Z');
  const day = localDate('2023-03-10');
  const body = await manager.save(
    manager.create(OrganisationEntity, {
      ...{ name: 'Институт', matchKey: 'институт', kind: 'institute', timeZone: 'Europe/Moscow', state: 'active' },
    }),
  );
  const giver = await manager.save(
    manager.create(PersonEntity, {
      ...{ organisationId: body.id, fullName: 'Лугова В.А.', matchKey: 'лугова в а', kind: 'person' },
      ...{ role: 'supervisor', state: 'active' },
    }),
  );
  const bytes = Buffer.from('order');
  const file = await manager.save(
    manager.create(StoredFileEntity, {
      ...{ name: 'приказ.txt', mediaType: 'text/plain', byteCount: bytes.length, sha256: 'приказ', bytes },
    }),
  );
  const order = await manager.save(
    manager.create(OrderDocumentEntity, {
      ...{ fileId: file.id, fileSha256: file.sha256, state: 'confirmed', profile: 'default' },
      ...{ timeZone: 'Europe/Moscow', receivedAt: at },
    }),
  );
  const item = await manager.save(
    manager.create(RoadmapItemEntity, {
      ...{ orderId: order.id, source: 'table', part: 'annex', number: '1', numberOccurrence: 1, position: 0 },
      ...{ title: 'Провести совещание', kind: 'meeting', recommended: false, reading: {} },
    }),
  );
  const fields = {
    ...{ orderId: order.id, itemId: item.id, occurrence: 1, occurrenceCount: 1, assigneeOrganisationId: body.id },
    ...({ title: item.title, kind: 'other', scheduleKind: 'window', state: 'open', retrospective: false } as const),
    ...{ recommended: false, round: 1, roundStartedOn: day, createdOn: day, createdAt: at },
  };
  const task = await manager.save(manager.create(TaskEntity, fields));
  const given = { ...fields, giverId: giver.id, resolutionOfId: task.id, required: false };
  return { task, resolution: await manager.save(manager.create(TaskEntity, given)) };
}

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

  it('is not taken back past a resolution that was given, nor makes the schedule of one task the plan of all', async () => {
    const { manager } = dataSource;
    const { task, resolution } = await taskWithResolution(manager);
    const plan = { orderId: task.orderId, itemId: task.itemId, name: 'План', dates: [], at: task.createdAt };
    await manager.insert(AttachedPlanEntity, { ...plan, taskId: task.id });
    const ofAll = await manager.save(manager.create(AttachedPlanEntity, plan));
    await takeBackTo('Resolutions1799300030100');
    await expect(dataSource.undoLastMigration()).rejects.toThrow(/Resolutions cannot be taken out.*: 1 were given/u);
    const kept = 'select id from task where resolution_of_id is not null';
    expect(await dataSource.query(kept)).toEqual([{ id: resolution.id }]);
    await manager.delete(TaskEntity, { id: resolution.id });
    await takeBackTo('PlansOfTasks1799300030000');
    await dataSource.undoLastMigration();
    expect(await dataSource.query('select id from attached_plan')).toEqual([{ id: ofAll.id }]);
    await dataSource.query('truncate stored_file, organisation cascade');
    await dataSource.runMigrations();
  });

  it('takes the mark of a class off what was reported on for all of it: it waits for its acceptor like any other', async () => {
    await takeBackTo('EndsOfTerms1799355000000');
    const { task, resolution } = await taskWithResolution(dataSource.manager);
    await dataSource.query(
      `update task set stands_for_class = true, state = case when id = $1 then 'submitted' else 'returned' end`,
      [task.id],
    );
    await dataSource.runMigrations();
    const marked = await dataSource.query('select id from task where stands_for_class');
    expect(marked).toEqual([{ id: resolution.id }]);
    await dataSource.query('truncate stored_file, organisation cascade');
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
