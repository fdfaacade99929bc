import { withClient } from '@platform/database';
import { Product } from '../support/product.mjs';
import { RedisServer } from '../support/redis-server.mjs';
import { countDelivered, countLost, countRecipients, untilNothingIsOpen } from './due-letters.js';

const SCHOOLS = 12;
const SEND_TIMEOUT_MS = 60_000;

describe('the queue on Redis', () => {
  let redis: RedisServer;
  let product: Product;

  beforeAll(async () => {
    redis = await RedisServer.start();
    product = new Product({ REDIS_URL: redis.url });
    await product.run('seed', '--tasks', '24', '--organisations', String(SCHOOLS), '--due-now');
    await product.start();
  });

  afterAll(async () => {
    await product?.remove();
    await redis?.stop();
  });

  it('carries every due letter to the mailbox', async () => {
    await untilNothingIsOpen(product.databaseUrl, SEND_TIMEOUT_MS);
    const recipients = await countRecipients(product.databaseUrl);
    expect(recipients).toBeGreaterThanOrEqual(SCHOOLS);
    expect(await countDelivered(product.databaseUrl)).toBe(recipients);
    expect(await countLost(product.databaseUrl)).toBe(0);
  });

  it('was the one that did', async () => {
    const jobsEver = Number(await redis.client.get('bull:send-letters:id'));
    expect(jobsEver).toBeGreaterThan(0);
    const { rows } = await withClient(product.databaseUrl, (client) =>
      client.query("select to_regclass('bullmq.job') as queue"),
    );
    expect(rows).toEqual([{ queue: null }]);
  });
});
