import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import { createDataSource, OrderDocumentEntity, OrganisationEntity, PersonEntity, RoadmapItemEntity } from '@storage';
import { type ActingPerson, EnsureAdministrator, ReadOrder, ReceiveOrder } from '@workflow';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const PLAN_WITHOUT_DATES = [
  '№\tМероприятие\tОтветственный',
  '1.\tПровести совещание\tОтдел образования',
  '2.\tОбобщить',
].join('\n');

describe('reading an order', () => {
  let database: TestDatabase;
  let source: DataSource;
  let queues: Queues;
  let actor: ActingPerson;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    queues = await Queues.connect(Object.assign(new Config(), { databaseUrl: database.url }));
    const { personId } = await new EnsureAdministrator(source).run();
    actor = { personId, organisationId: '', role: 'administrator', via: 'web' };
  });

  afterAll(async () => {
    await queues.close();
    await source.destroy();
    await database.drop();
  });

  async function read(text: string): Promise<OrderDocumentEntity> {
    const receive = new ReceiveOrder(source, new StandingClock(new Date('2023-03-09T05:00:00Z')), queues);
    const { orderId } = await receive.run({ fileName: 'приказ.txt', bytes: Buffer.from(text), actor });
    await new ReadOrder(source).run(orderId);
    return source.manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
  }

  it('leaves a text without duties unreadable, says why, and proposes nobody', async () => {
    const before = await source.manager.count(OrganisationEntity);
    const order = await read('Список покупок: хлеб, молоко');
    expect(order).toMatchObject({ state: 'unreadable', refusal: { code: 'order-without-duties' }, reading: null });
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId: order.id })).toBe(0);
    expect(await source.manager.count(OrganisationEntity)).toBe(before);
  });

  it('reads a table without a column of terms and with a row cut short, and warns of both', async () => {
    const order = await read(PLAN_WITHOUT_DATES);
    const codes = (order.reading?.warnings ?? []).map(({ code }) => code);
    expect(order.state).toBe('read');
    expect(codes).toContain('no-deadline-column');
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId: order.id })).toBe(2);
  });

  it('gives every body it proposes an office to write to', async () => {
    const bodies = await source.manager.countBy(OrganisationEntity, { state: 'proposed' });
    expect(bodies).toBeGreaterThan(0);
    expect(await source.manager.countBy(PersonEntity, { state: 'proposed', kind: 'office' })).toBe(bodies);
  });
});
