import { withClient } from '@platform/database';
import { Product } from '../support/product.mjs';
import { countDelivered, countLost, countRecipients, untilDelivered, untilNothingIsOpen } from './due-letters.js';

const ORGANISATIONS = 250;
/** Every school, and the coordinator, the controller and the signatory, who are told of what is late. */
const RECIPIENTS = ORGANISATIONS + 3;
const SEND_TIMEOUT_MS = 90_000;

/**
 * `kill -9` of the process group, as a terminal or a service manager does it: command, server and worker are gone without a
 * goodbye, and the database, in a session of its own, lives on. kill-everything.spec.ts takes the database too.
 */
describe('the product, killed while it sends', () => {
  let product: Product;

  beforeAll(async () => {
    product = new Product();
    await product.run('seed', '--tasks', '750', '--organisations', String(ORGANISATIONS), '--due-now');
  });

  afterAll(() => product.remove());

  async function killAfter(letters: number): Promise<number> {
    await untilDelivered(() => product.databaseUrl, letters, SEND_TIMEOUT_MS);
    await product.kill();
    return countDelivered(product.databaseUrl);
  }

  it('is hit in the middle of it, twice', async () => {
    await product.launch();
    await untilDelivered(() => product.databaseUrl, 0, SEND_TIMEOUT_MS);
    expect(await countRecipients(product.databaseUrl)).toBe(RECIPIENTS);
    const first = await killAfter(20);
    expect(first).toBeLessThan(RECIPIENTS);
    await product.launch();
    const second = await killAfter(first + 40);
    expect(second).toBeLessThan(RECIPIENTS);
  });

  it('has every due letter in the mailbox exactly once after the next start', async () => {
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
