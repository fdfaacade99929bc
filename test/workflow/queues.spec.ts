import { Config } from '@platform/config';
import { withClient } from '@platform/database';
import { type JobHandlers, Queues } from '@platform/queues';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Relay } from '../support/relay.js';

describe('queues', () => {
  let database: TestDatabase;
  let queues: Queues;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(async () => {
    queues = await Queues.connect(Object.assign(new Config(), database.settings));
  });
  afterEach(() => queues.close());
  afterAll(() => database.drop());

  const handlers = (changed: Partial<JobHandlers>): JobHandlers => ({
    'read-order': async () => {},
    'import-directory': async () => {},
    'send-letters': async () => {},
    ...changed,
  });

  it('hands a job to its worker with what it carries', async () => {
    const received = new Promise((resolve) => {
      void queues.startWorkers(handlers({ 'send-letters': async (payload) => resolve(payload) }));
    });
    expect(await queues.add('send-letters', { letterIds: ['one', 'two'] })).toBe(true);
    expect(await received).toEqual({ letterIds: ['one', 'two'] });
  });

  it('does not try a failed job again and goes on with the next', async () => {
    const attempts: string[] = [];
    const secondDone = new Promise<void>((resolve) => {
      void queues.startWorkers(
        handlers({
          'read-order': async ({ orderId }) => {
            attempts.push(orderId);
            if (orderId === 'bad') throw new Error('cannot be read');
            resolve();
          },
        }),
      );
    });
    await queues.add('read-order', { orderId: 'bad' });
    await queues.add('read-order', { orderId: 'good' });
    await secondDone;
    expect(attempts).toEqual(['bad', 'good']);
  });

  it('refuses to start while a job has no handler', async () => {
    const incomplete = { 'read-order': async () => {} } as unknown as JobHandlers;
    await expect(queues.startWorkers(incomplete)).rejects.toThrow(
      'Jobs without a handler: [import-directory, send-letters]',
    );
  });

  it('refuses a handler of no job', async () => {
    const mistaken = { ...handlers({}), 'send-leters': async () => {} } as JobHandlers;
    await expect(queues.startWorkers(mistaken)).rejects.toThrow('handlers without a job: [send-leters]');
  });

  it('waits for the job in hand when it stops', async () => {
    let finish = () => {};
    let finished = false;
    const started = new Promise<void>((resolve) => {
      void queues.startWorkers(
        handlers({
          'read-order': async () => {
            resolve();
            await new Promise<void>((end) => {
              finish = end;
            });
            finished = true;
          },
        }),
      );
    });
    await queues.add('read-order', { orderId: 'slow' });
    await started;
    const stopped = queues.stopWorkers(10_000);
    finish();
    await stopped;
    expect(finished).toBe(true);
  });

  it('answers that a job was not taken when the server of the queue is away, instead of failing', async () => {
    const { redisUrl } = database.settings;
    const relay = await Relay.open(redisUrl ?? database.url);
    const settings = redisUrl ? { redisUrl: relay.url } : { databaseUrl: relay.url };
    const lost = await Queues.connect(Object.assign(new Config(), settings));
    await relay.cut();
    expect(await lost.add('read-order', { orderId: 'any' })).toBe(false);
    await lost.close();
  });

  it('keep their jobs on the back end of the run and nowhere else', async () => {
    await queues.add('read-order', { orderId: 'nobody takes it' });
    const { rows } = await withClient(database.url, (client) => client.query('select data from bullmq.job'));
    expect(rows).toHaveLength(database.settings.redisUrl === undefined ? 1 : 0);
  });
});
