import { MOST_ORDER_ROWS } from '@domain/orders';
import { russian } from '@domain/texts';
import { StandingClock, waitUntil } from '@platform/clock';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import { createDataSource, OrderDocumentEntity, OrganisationEntity, PersonEntity, RoadmapItemEntity } from '@storage';
import {
  type ActingPerson,
  ConfirmOrder,
  CorrectItem,
  EnsureAdministrator,
  OrderDetailView,
  OrderList,
  ReadOrder,
  ReceiveOrder,
} from '@workflow';
import { type DataSource, Like } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const PLAN_WITHOUT_DATES = [
  '№\tМероприятие\tОтветственный',
  '1.\tПровести совещание\tОтдел образования',
  '2.\tОбобщить',
].join('\n');

/** An order dated 1 March 2023 whose plan has these rows: number, event, deadline, who answers. */
function planOf(orderNumber: number, rows: readonly (readonly string[])[]): string {
  const table = [['№', 'Мероприятие', 'Срок', 'Ответственный'], ['---', '---', '---', '---'], ...rows];
  return `ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ

ПРИКАЗ

01 марта 2023 года № ${orderNumber}

О плане

ПРИКАЗЫВАЮ:

1. Утвердить план мероприятий.

План мероприятий на 2023 год

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

describe('reading an order', () => {
  let database: TestDatabase;
  let source: DataSource;
  let queues: Queues;
  let actor: ActingPerson;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    queues = await Queues.connect(Object.assign(new Config(), database.settings));
    const { personId } = await new EnsureAdministrator(source).run();
    actor = { personId, organisationId: '', role: 'administrator', via: 'web' };
  });

  afterAll(async () => {
    await queues.close();
    await source.destroy();
    await database.drop();
  });

  const clock = new StandingClock(new Date('2023-03-09T05:00:00Z'));

  function receive(text: string): Promise<{ orderId: string; duplicate: boolean }> {
    return new ReceiveOrder(source, clock, queues).run({ fileName: 'приказ.txt', bytes: Buffer.from(text), actor });
  }

  const found = (id: string) => source.manager.findOneByOrFail(OrderDocumentEntity, { id });

  async function read(text: string): Promise<OrderDocumentEntity> {
    const { orderId } = await receive(text);
    await new ReadOrder(source).run(orderId);
    return found(orderId);
  }

  it('leaves a text without duties unreadable, says why, and proposes nobody', async () => {
    const before = await source.manager.count(OrganisationEntity);
    const order = await read('Список покупок: хлеб, молоко');
    expect(order).toMatchObject({ state: 'unreadable', refusal: { code: 'order-without-duties' }, reading: null });
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId: order.id })).toBe(0);
    expect(await source.manager.count(OrganisationEntity)).toBe(before);
  });

  it('refuses the protocol of a meeting in words of its own, whatever decisions stand in it', async () => {
    const order = await read(
      'ПРОТОКОЛ № 1\nот 12.03.2024\n\nРЕШИЛИ:\n1. Белову С.С. провести ярмарку до 1 мая 2024 года.',
    );
    expect(order).toMatchObject({ state: 'unreadable', refusal: { code: 'order-is-protocol' }, reading: null });
    expect(russian.has('order-is-protocol')).toBe(true);
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

  it('reads words of urgency by the profile of the order, as a correction to the same words does', async () => {
    const order = await read(planOf(1, [['1', 'Провести совещание', 'срочно', 'Отдел образования']]));
    const itemOf = () => source.manager.findOneByOrFail(RoadmapItemEntity, { orderId: order.id });
    const before = await itemOf();
    // 1 March and the three days the profile gives
    expect(before.reading).toMatchObject({ schedules: [{ kind: 'window', occurrences: [{ due: '2023-03-04' }] }] });
    expect((order.reading?.warnings ?? []).map(({ code }) => code)).not.toContain('urgent-without-profile');
    await new CorrectItem(source, clock).run({
      orderId: order.id,
      itemId: before.id,
      version: before.version,
      deadlineText: 'срочно',
      actor,
    });
    expect((await itemOf()).reading).toEqual(before.reading);
    expect((await found(order.id)).reading?.warnings).toEqual(order.reading?.warnings);
  });

  it('keeps an order for another attempt when something else fails, three times at most; the same file begins anew', async () => {
    const text = planOf(2, [['1', 'Провести совещание', 'до 1 мая', 'Отдел образования']]);
    const { orderId } = await receive(text);
    const attempt = () => new ReadOrder(source).run(orderId);
    await source.query('alter table roadmap_item rename to roadmap_item_away');
    for (const attempts of [1, 2]) {
      await expect(attempt()).rejects.toThrow('roadmap_item');
      expect(await found(orderId)).toMatchObject({ state: 'received', attempts, refusal: null });
    }
    await expect(attempt()).rejects.toThrow('roadmap_item');
    expect(await found(orderId)).toMatchObject({ state: 'unreadable', refusal: { code: 'reading-failed' } });
    await source.query('alter table roadmap_item_away rename to roadmap_item');
    expect(await receive(text)).toEqual({ orderId, duplicate: true });
    expect(await found(orderId)).toMatchObject({ state: 'received', attempts: 0, refusal: null });
    await attempt();
    expect((await found(orderId)).state).toBe('read');
  });

  it('is given up as well when processes ended over it without a word', async () => {
    const { orderId } = await receive(planOf(6, [['1', 'Провести совещание', 'до 1 мая', 'Отдел образования']]));
    await source.manager.update(OrderDocumentEntity, orderId, { attempts: 3 });
    await new ReadOrder(source).run(orderId);
    expect(await found(orderId)).toMatchObject({ state: 'unreadable', refusal: { code: 'reading-failed' } });
  });

  it('is shown before or after it is saved, never half of each', async () => {
    const order = await read(planOf(7, [['1', 'Провести совещание', 'до 1 мая', 'Отдел образования']]));
    await source.manager.update(OrderDocumentEntity, order.id, { state: 'received', reading: null });
    const saving = source.createQueryRunner();
    await saving.startTransaction();
    // The name of the file is asked for after the order: there the view stands still.
    await saving.query('lock table stored_file in access exclusive mode');
    const shown = new OrderDetailView(source, clock, new OrderList(source, clock)).run(order.id, actor, russian);
    const standsStill = `select 1 from pg_locks where relation = 'stored_file'::regclass and not granted`;
    await waitUntil(async () => ((await saving.query(standsStill)) as unknown[])[0], { timeoutMs: 60_000, everyMs: 5 });
    await saving.manager.update(OrderDocumentEntity, order.id, { state: 'read', reading: order.reading });
    await saving.commitTransaction();
    await saving.release();
    expect(await shown).toMatchObject({ state: 'received', items: [] });
  });

  it('confirms an order whose bodies and people are gone from the directory by proposing them again', async () => {
    const order = await read(planOf(3, [['1', 'Провести совещание', 'до 1 мая', 'Центр развития заочных школ']]));
    const { id } = await source.manager.findOneByOrFail(OrganisationEntity, { name: 'Центр развития заочных школ' });
    await source.manager.delete(PersonEntity, { organisationId: id });
    await source.manager.delete(OrganisationEntity, { id });
    const confirmed = await new ConfirmOrder(source, clock).run({ orderId: order.id, actor });
    expect(confirmed.tasksCreated).toBe(1);
    expect(await source.manager.findOneBy(OrganisationEntity, { name: 'Центр развития заочных школ' })).toMatchObject({
      state: 'active',
    });
  });

  it('reads 4,500 rows, more than one statement takes', async () => {
    // Numbered by sections of 500: 1.1 … 9.500
    const rows = Array.from({ length: 4500 }, (_, index) => [
      `${Math.floor(index / 500) + 1}.${(index % 500) + 1}`,
      'Провести совещание',
      'до 1 мая',
      'Центр развития',
    ]);
    const { id: orderId, state } = await read(planOf(4, rows));
    expect(state).toBe('read');
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId })).toBe(4500);
  });

  it('leaves an order beyond the most rows unreadable, and says how many rows it has', async () => {
    const rows = Array.from({ length: MOST_ORDER_ROWS }, (_, index) => [String(index + 1), 'Сбор', 'май', 'Отдел']);
    const text = planOf(6, rows);
    // The heading and the clause of the order count too.
    expect(await read(text)).toMatchObject({
      state: 'unreadable',
      refusal: {
        code: 'order-too-long',
        values: { rows: MOST_ORDER_ROWS + 2, limit: MOST_ORDER_ROWS },
      },
    });
  });

  it('proposes 10,000 bodies, each with its office', async () => {
    const bodiesOf = (row: number) => Array.from({ length: 40 }, (_, index) => `Интернат № ${row * 40 + index}`);
    const rows = Array.from({ length: 250 }, (_, row) => [
      String(row + 1),
      'Провести совещание',
      'до 1 мая',
      bodiesOf(row).join('; '),
    ]);
    expect((await read(planOf(5, rows))).state).toBe('read');
    // 250 rows of 40 bodies
    expect(await source.manager.countBy(OrganisationEntity, { name: Like('Интернат № %') })).toBe(10_000);
    expect(await source.manager.countBy(PersonEntity, { fullName: Like('Интернат № %') })).toBe(10_000);
  });
});
