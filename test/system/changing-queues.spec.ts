import { withClient } from '@platform/database';
import { Product } from '../support/product.mjs';
import { RedisServer } from '../support/redis-server.mjs';
import { countDelivered, countLost, countRecipients, untilDelivered, untilNothingIsOpen } from './due-letters.js';

const ORGANISATIONS = 300;
/** Every school, and the coordinator, the controller and the signatory, who are told of what is late. */
const RECIPIENTS = ORGANISATIONS + 3;
const A_PART = 40;
const SEND_TIMEOUT_MS = 90_000;

/** Jobs stay behind in the queue that is left; what was due is in the tables, and the queue that is taken up gets it. */
describe('the queue changed while letters leave: PostgreSQL, Redis, PostgreSQL', () => {
  let redis: RedisServer;
  let product: Product;

  beforeAll(async () => {
    redis = await RedisServer.start();
    product = new Product({ REDIS_URL: '' });
    await product.run('seed', '--tasks', '900', '--organisations', String(ORGANISATIONS), '--due-now');
  });

  afterAll(async () => {
    await product?.remove();
    await redis?.stop();
  });

  /** Kills it in mid-work, so that jobs are left in the queue. Answers how many letters had arrived. */
  async function killAfter(letters: number): Promise<number> {
    await untilDelivered(() => product.databaseUrl, letters, SEND_TIMEOUT_MS);
    await product.kill();
    const delivered = await countDelivered(product.databaseUrl);
    expect(delivered).toBeLessThan(RECIPIENTS);
    return delivered;
  }

  async function jobsInPostgres(): Promise<number> {
    const { rows } = await withClient(product.databaseUrl, (client) =>
      client.query<{ count: number }>(`select count(*)::int as count from bullmq.job`),
    );
    return rows[0]?.count ?? Number.NaN;
  }

  it('is left in the middle of the work, twice', async () => {
    await product.launch();
    await untilDelivered(() => product.databaseUrl, 0, SEND_TIMEOUT_MS);
    expect(await countRecipients(product.databaseUrl)).toBe(RECIPIENTS);
    const first = await killAfter(A_PART);
    expect(await jobsInPostgres()).toBeGreaterThan(0);
    product.settings = { REDIS_URL: redis.url };
    await product.launch();
    await killAfter(first + A_PART);
    expect(Number(await redis.client.get('bull:send-letters:id'))).toBeGreaterThan(0);
    expect(await redis.client.llen('bull:send-letters:wait')).toBeGreaterThan(0);
  });

  it('loses nothing and doubles nothing', async () => {
    product.settings = { REDIS_URL: '' };
    await product.start();
    await untilNothingIsOpen(product.databaseUrl, SEND_TIMEOUT_MS);
    expect(await countLost(product.databaseUrl)).toBe(0);
    const { rows } = await withClient(product.databaseUrl, (client) =>
      client.query(
        `select count(*)::int as letters, count(distinct address)::int as addresses,
           count(distinct message_id)::int as ids from mailbox_letter`,
      ),
    );
    expect(rows).toEqual([{ letters: RECIPIENTS, addresses: RECIPIENTS, ids: RECIPIENTS }]);
  });
});
