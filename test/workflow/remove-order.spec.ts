import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import { AuditEventEntity, createDataSource, OrderDocumentEntity, RoadmapItemEntity, StoredFileEntity } from '@storage';
import { type ActingPerson, ConfirmOrder, EnsureAdministrator, ReadOrder, ReceiveOrder, RemoveOrder } from '@workflow';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
const NOW = new Date('2023-03-09T05:00:00Z');

describe('removing an order', () => {
  let database: TestDatabase;
  let source: DataSource;
  let queues: Queues;
  let actor: ActingPerson;
  const clock = new StandingClock(NOW);

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

  const receive = async (text: Buffer | string): Promise<string> => {
    const file = { fileName: 'приказ.txt', bytes: Buffer.from(text), actor };
    const { orderId } = await new ReceiveOrder(source, clock, queues).run(file);
    await new ReadOrder(source).run(orderId);
    return orderId;
  };
  const remove = (orderId: string, who = actor) => new RemoveOrder(source, clock).run({ orderId, actor: who });
  const order = (id: string) => source.manager.findOneBy(OrderDocumentEntity, { id });

  it('takes a file that could not be read away, and the audit says whose it was', async () => {
    const id = await receive('О погоде\n\nСегодня пасмурно.\n');
    const { fileId, fileSha256 } = (await order(id))!;
    await remove(id);
    expect(await order(id)).toBeNull();
    expect(await source.manager.countBy(StoredFileEntity, { id: fileId })).toBe(0);
    expect(await source.manager.findBy(AuditEventEntity, { subject: `order:${id}` })).toMatchObject([
      {
        at: NOW,
        actorId: actor.personId,
        action: 'order-removed',
        details: { fileName: 'приказ.txt', sha256: fileSha256, state: 'unreadable', reason: 'order-without-duties' },
      },
    ]);
    await expect(remove(id)).rejects.toMatchObject({ code: 'not-found-order' });
  });

  it('may happen while another process is at the end of reading it, and nothing comes of the reading', async () => {
    const file = { fileName: 'приказ.txt', bytes: await readFile(ORDER), actor };
    const { orderId: id } = await new ReceiveOrder(source, clock, queues).run(file);
    const remover = source.createQueryRunner();
    await remover.startTransaction();
    await remover.query('select from order_document where id = $1 for update', [id]);
    const reading = new ReadOrder(source).run(id);
    const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await source.query<unknown[]>(waits)).length === 0) expect((await order(id))?.state).toBe('received');
    await remover.query('delete from order_document where id = $1', [id]);
    await remover.commitTransaction();
    await remover.release();
    await expect(reading).resolves.toBeUndefined();
    expect(await order(id)).toBeNull();
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId: id })).toBe(0);
  });

  it('lets the same file come again afterwards, as a new order', async () => {
    const first = await receive('О дорогах\n\nРемонт идёт.\n');
    await remove(first);
    const second = await receive('О дорогах\n\nРемонт идёт.\n');
    expect(second).not.toBe(first);
    expect(await order(second)).toMatchObject({ state: 'unreadable' });
  });

  it('is refused while something was made of it, and allowed for another copy of an issued one', async () => {
    const text = await readFile(ORDER);
    const issued = await receive(text);
    await expect(remove(issued)).rejects.toMatchObject({ code: 'order-in-use' });
    await new ConfirmOrder(source, clock).run({ orderId: issued, actor });
    await expect(remove(issued)).rejects.toMatchObject({ code: 'order-in-use' });

    const copy = await receive(Buffer.concat([text, Buffer.from('\n')]));
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId: copy })).toBeGreaterThan(0);
    await remove(copy);
    expect(await order(copy)).toBeNull();
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId: copy })).toBe(0);
    expect(await order(issued)).toMatchObject({ state: 'confirmed' });
  });

  it('is for those who may bring one', async () => {
    const id = await receive('О спорте\n\nИгры отложены.\n');
    await expect(remove(id, { ...actor, role: 'observer' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await order(id)).not.toBeNull();
  });
});
