import type { OrderDetail } from '@contract';
import { MOST_ORDER_ROWS } from '@domain/orders';
import { ReadOrder } from '@workflow';
import { ApiWorld, type Client, orderFile } from './api-world.js';

describe('an order much longer than any real one', () => {
  let world: ApiWorld;
  let coordinator: Client;
  let order: string;

  beforeAll(async () => {
    world = await ApiWorld.create();
    coordinator = await world.signInAs('coordinator');
    order = (await orderFile(/^001/)).toString('utf8');
  });
  afterAll(() => world.close());

  /** The order so many times over, so that every number repeats, read. */
  async function readCopies(copies: number): Promise<string> {
    const file = Buffer.from(`${order}\n`.repeat(copies));
    const { body } = await coordinator.post('/api/orders').attach('file', file, `${copies}.txt`).expect(201);
    await world.app.get(ReadOrder).run(body.id);
    return body.id;
  }

  async function show(id: string): Promise<{ detail: OrderDetail; bytes: number }> {
    const { body, text } = await coordinator.get(`/api/orders/${id}`).expect(200);
    return { detail: body, bytes: text.length };
  }

  it('is answered at a cost that grows with its rows, each warning at one row', async () => {
    const [short, long] = [await show(await readCopies(4)), await show(await readCopies(20))];
    // 23 rows of the table a copy; the clauses of the copies below the first table stand in its annex.
    expect([short, long].map(({ detail }) => detail.items.filter(({ source }) => source === 'table').length)).toEqual([
      4 * 23,
      20 * 23,
    ]);
    const bytesOfRow = ({ detail, bytes }: typeof short): number => bytes / detail.items.length;
    expect(bytesOfRow(long) / bytesOfRow(short)).toBeLessThan(1.1);
    for (const { detail } of [short, long]) {
      const atRows = detail.items.flatMap(({ warnings }) => warnings);
      expect(atRows.length).toBeLessThanOrEqual(detail.warnings.length);
      expect(detail.items.filter(({ number, warnings }) => number === '1.1' && warnings.length > 0).length).toBe(
        detail.items.filter(({ number }) => number === '1.1').length,
      );
    }
  });

  it('leaves the server free to answer others meanwhile', async () => {
    const id = await readCopies(40);
    let isShown = false;
    const shown = show(id).then(() => {
      isShown = true;
    });
    let answers = 0;
    while (!isShown) {
      await world.stranger().get('/api/health').expect(200);
      if (!isShown) answers += 1;
    }
    await shown;
    // 40 × 23 = 920 rows, worded 50 at a time.
    expect(answers).toBeGreaterThan(3);
  });

  it('is not read beyond the limit, which is said with the remedy', async () => {
    // 35 lines of a copy are rows of the table or numbered clauses.
    const id = await readCopies(Math.ceil((MOST_ORDER_ROWS + 1) / 35));
    const { detail } = await show(id);
    expect(detail).toMatchObject({ state: 'unreadable', items: [], refusal: { code: 'order-too-long' } });
    expect(detail.refusal?.message).toMatch(/не больше 5000\. Проверьте/u);
  });
});
