import { localDate } from '@domain/calendar';
import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import { SAMPLE_STARTS_AT } from '@platform/sample';
import { createDataSource, OrderDocumentEntity, OrganisationEntity, PersonEntity } from '@storage';
import { ConfirmOrder, EnterSample, SignIn } from '@workflow';
import type { DataSource } from 'typeorm';
import { prepareSample, type SampleWorld } from '../../apps/cli/src/demo/prepare-sample.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let source: DataSource;
let queues: Queues;
let world: SampleWorld;

beforeEach(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.url).initialize();
  queues = await Queues.connect(Object.assign(new Config(), { databaseUrl: database.url }));
  world = { source, queues, clock: new StandingClock(SAMPLE_STARTS_AT), language: 'en' };
});

afterEach(async () => {
  await queues.close();
  await source.destroy();
  await database.drop();
});

it('leaves an order that waits for its confirmation, and nobody without an address', async () => {
  await prepareSample(world);
  const [order, ...more] = await source.manager.find(OrderDocumentEntity);
  expect(more).toEqual([]);
  expect([order?.state, order?.number, order?.orderDate]).toEqual(['read', '01/545', localDate('2023-03-07')]);

  const visitor = await source.manager.findOneByOrFail(PersonEntity, { role: 'coordinator' });
  const actor = {
    personId: visitor.id,
    organisationId: visitor.organisationId,
    role: visitor.role,
    via: 'web',
  } as const;
  const confirmation = await new ConfirmOrder(source, world.clock).run({ orderId: order?.id ?? '', actor });
  // As the real order 001: see docs/decisions/0003-what-a-row-becomes.md.
  expect(confirmation).toMatchObject({ tasksCreated: 33, withoutAddress: 0 });
});

it('lets the visitor in as the coordinator, over all of it, in the language of the start', async () => {
  await prepareSample(world);
  const { token, path } = await new EnterSample(source, world.clock).run();
  expect(path).toMatch(/\?token=[\w-]{43}&language=en$/);
  const { personId } = await new SignIn(source, world.clock).run(token);
  const visitor = await source.manager.findOneByOrFail(PersonEntity, { id: personId });
  expect([visitor.role, visitor.language, visitor.fullName]).toEqual(['coordinator', 'en', 'Лугова Мария Андреевна']);
  expect(visitor.branchId).toBeNull();
});

it('does nothing twice: prepared again, the directory and the order are the same', async () => {
  await prepareSample(world);
  const before = await everything();
  await prepareSample(world);
  expect(await everything()).toEqual(before);
});

it('gives what an interrupted preparation left without an address, and takes nobody his', async () => {
  await prepareSample(world);
  const whole = await outline();
  await source.query(
    `update person set email = null where email in ('office@institute.example', 'listov@ministry.example')`,
  );
  await prepareSample(world);
  expect(await outline()).toEqual(whole);
});

async function everything(): Promise<unknown[]> {
  return Promise.all(
    [OrganisationEntity, PersonEntity, OrderDocumentEntity].map((entity) =>
      source.manager.find<{ id: string }>(entity, { order: { id: 'ASC' } }),
    ),
  );
}

function outline(): Promise<unknown[]> {
  return source.query('select full_name, role, email, language from person order by full_name, kind');
}
