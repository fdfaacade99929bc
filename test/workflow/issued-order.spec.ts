import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import { createDataSource } from '@storage';
import { type ActingPerson, ConfirmOrder, EnsureAdministrator, ReadOrder, ReceiveOrder } from '@workflow';
import { createTestDatabase } from '../support/database.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');

it('an order that was issued from another file leads to the one that was issued', async () => {
  const database = await createTestDatabase();
  const source = await createDataSource(database.url).initialize();
  const queues = await Queues.connect(Object.assign(new Config(), database.settings));
  const clock = new StandingClock(new Date('2023-03-09T05:00:00Z'));
  const { personId } = await new EnsureAdministrator(source).run();
  const actor: ActingPerson = { personId, organisationId: '', role: 'administrator', via: 'web' };
  const text = await readFile(ORDER);
  const receive = async (bytes: Buffer): Promise<string> => {
    const { orderId } = await new ReceiveOrder(source, clock, queues).run({ fileName: 'приказ.txt', bytes, actor });
    await new ReadOrder(source).run(orderId);
    return orderId;
  };
  const issued = await receive(text);
  const again = await receive(Buffer.concat([text, Buffer.from('\n')]));
  const confirm = (orderId: string) => new ConfirmOrder(source, clock).run({ orderId, actor });

  await confirm(issued);
  await expect(confirm(again)).rejects.toMatchObject({ code: 'order-already-issued', values: { id: issued } });

  await queues.close();
  await source.destroy();
  await database.drop();
});
