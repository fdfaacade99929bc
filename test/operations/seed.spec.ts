import { russian } from '@domain/texts';
import { StandingClock } from '@platform/clock';
import { createDataSource } from '@storage';
import type { DataSource } from 'typeorm';
import { readSeedArguments } from '../../apps/cli/src/seed/read-arguments.js';
import { seedDatabase } from '../../apps/cli/src/seed/seed.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { LettersWorld } from '../support/letters-world.js';

/** A Monday morning. */
const clock = new StandingClock(new Date('2026-11-23T05:00:00Z'));
const wanted = { tasks: 230, organisations: 30, dueNow: false, force: false };

async function countOf(source: DataSource, what: string): Promise<number> {
  const [row]: { count: number }[] = await source.query(`select count(*)::int as count from ${what}`);
  return row!.count;
}

describe('seeding invented data', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
  });
  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  it('makes as many tasks and schools as asked for, each task with a lead and a first row of history', async () => {
    const seeded = await seedDatabase(source, clock, wanted);

    // 25 schools share a row, so 230 tasks need 10 rows, and 40 rows make an order.
    expect(seeded).toMatchObject({ tasks: 230, organisations: 30, orders: 1 });
    expect(seeded.reminders).toBe(await countOf(source, 'reminder'));
    expect(await countOf(source, 'task')).toBe(230);
    expect(await countOf(source, 'roadmap_item')).toBe(10);
    expect(await countOf(source, `organisation where kind = 'school'`)).toBe(30);
    expect(await countOf(source, `task_participant where role = 'lead'`)).toBe(230);
    expect(await countOf(source, 'task_history')).toBe(230);
  });

  it('adds further orders to the same schools when it is called again', async () => {
    await seedDatabase(source, clock, wanted);
    await seedDatabase(source, clock, wanted);

    expect(await countOf(source, 'task')).toBe(460);
    expect(await countOf(source, 'order_document')).toBe(2);
    expect(await countOf(source, `organisation where kind = 'school'`)).toBe(30);
  });

  it('makes every reminder due at once where that is asked for', async () => {
    await seedDatabase(source, clock, { ...wanted, dueNow: true });
    expect(
      await countOf(source, `reminder where state = 'planned' and send_at <> '${clock.now().toISOString()}'`),
    ).toBe(0);
  });
});

describe('seeding beside real orders', () => {
  it('is refused, and done only by force', async () => {
    const world = await LettersWorld.create();
    await expect(seedDatabase(world.source, clock, wanted)).rejects.toMatchObject({
      code: 'seed.real_orders',
      values: { count: 1 },
    });
    expect(await seedDatabase(world.source, clock, { ...wanted, force: true })).toMatchObject({ tasks: 230 });
    await world.close();
  });
});

describe('the arguments of seed', () => {
  it.each([[['--tasks', '0']], [['--tasks', 'many']], [['--organisations', '-1']], [['--colour', 'red']]])(
    'are refused in one line: %j',
    (argv) => {
      expect(() => readSeedArguments(argv, russian)).toThrow(expect.objectContaining({ code: 'seed.usage' }));
    },
  );
});
