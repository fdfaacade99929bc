import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ConfirmedOrder, OrderDetail, Session } from '@contract';
import { waitUntil } from '@platform/clock';
import { projectFolder } from '@platform/config';
import { withClient } from '@platform/database';
import { RedisServer } from '../support/redis-server.mjs';
import { countDelivered, countLost, countRecipients, untilNothingIsOpen } from './due-letters.js';
import { type Machine, Machines } from './machines.js';
import { SharedDatabase } from './shared-database.js';

const ORDER = path.join(projectFolder(), 'test/fixtures/orders/001_e92bb9a49a23248f.txt');
/** Enough that a worker which starts a second later still finds work. */
const SCHOOLS = 400;
/** Every school, and the coordinator, the controller and the signatory, who are told of what is late. */
const RECIPIENTS = SCHOOLS + 3;
const SEND_TIMEOUT_MS = 90_000;
const READ_TIMEOUT_MS = 30_000;

/** Two servers and two workers, each a process with a folder of its own, as `docker compose up --scale` runs them. */
describe.each(['PostgreSQL', 'Redis'])('two servers and two workers on one database, the queue on %s', (queue) => {
  let database: SharedDatabase;
  let redis: RedisServer | undefined;
  let machines: Machines;
  let servers: readonly [Machine, Machine];
  let workers: readonly Machine[];
  let cookie: string;

  beforeAll(async () => {
    database = await SharedDatabase.create();
    redis = queue === 'Redis' ? await RedisServer.start() : undefined;
    machines = new Machines({
      DATABASE_URL: database.url,
      ...(redis && { REDIS_URL: redis.url }),
      PUBLIC_URL: 'http://vekha.example',
      VEKHA_SECRET: 'a key of the tests, the same for every server',
    });
    await machines.run('seed', '--tasks', String(SCHOOLS * 3), '--organisations', String(SCHOOLS), '--due-now');
    const start = (role: 'api' | 'worker') => machines.start(role);
    const [first, second, ...others] = await Promise.all([
      start('api'),
      start('api'),
      start('worker'),
      start('worker'),
    ]);
    servers = [first, second];
    workers = others;
  }, 300_000);

  afterAll(async () => {
    await machines?.stop();
    await redis?.stop();
    await database?.remove();
  });

  async function ask(server: Machine, method: string, path: string, body?: FormData | object): Promise<Response> {
    const isForm = body instanceof FormData;
    const headers = { 'X-Vekha': '1', Cookie: cookie ?? '', ...(!isForm && { 'Content-Type': 'application/json' }) };
    const sent = body === undefined || isForm ? body : JSON.stringify(body);
    return fetch(`${server.address}/api${path}`, { method, headers, ...(sent !== undefined && { body: sent }) });
  }

  async function count(sql: string): Promise<number> {
    const { rows } = await withClient(database.url, (client) => client.query<{ count: number }>(sql));
    return rows[0]?.count ?? Number.NaN;
  }

  /** The sum of a number that workers print, and what each of them printed of it. */
  function printedBy(pattern: RegExp): number[] {
    return workers.map(({ output }) => {
      const found = [...output.matchAll(new RegExp(pattern, 'g'))];
      return found.reduce((sum, [, number]) => sum + Number(number), 0);
    });
  }

  it('answer how they are, each for itself', async () => {
    const answers = await Promise.all([...servers, ...workers].map((machine) => ask(machine, 'GET', '/health')));
    const words = (await Promise.all(answers.map((answer) => answer.json()))) as object[];
    expect(words).toEqual(words.map(() => expect.objectContaining({ status: 'ok', database: 'ok' })));
  });

  it('send every letter once, and both take part', async () => {
    await untilNothingIsOpen(database.url, SEND_TIMEOUT_MS);
    expect(await countRecipients(database.url)).toBe(RECIPIENTS);
    expect(await countDelivered(database.url)).toBe(RECIPIENTS);
    expect(await countLost(database.url)).toBe(0);
    expect(await count('select sum(deliveries)::int as count from mailbox_letter')).toBe(RECIPIENTS);
    const sent = printedBy(/letters: \{[^}]*"sent":(\d+)/);
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(RECIPIENTS);
    expect(sent.filter((one) => one === 0)).toEqual([]);
  });

  it('gather a reminder once, whichever of them sweeps', async () => {
    const gathered = printedBy(/reminders gathered: (\d+)/);
    const inLetters = await count('select count(*)::int as count from reminder where letter_id is not null');
    expect(gathered.reduce((sum, one) => sum + one, 0)).toBe(inLetters);
  });

  it('know at one server who signed in at the other', async () => {
    const token = new URL(await machines.run('sign-in-link')).searchParams.get('token');
    const signedIn = await ask(servers[0], 'POST', '/session', { token });
    expect(signedIn.status).toBe(201);
    cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { person } = (await signedIn.json()) as Session;
    const there = await ask(servers[1], 'GET', '/session');
    expect(await there.json()).toMatchObject({ person });
  });

  it('read an order that came in at one server, and confirm it once though both are asked at once', async () => {
    const form = new FormData();
    form.set('file', new Blob([readFileSync(ORDER)]), 'приказ 545.txt');
    const received = await ask(servers[0], 'POST', '/orders', form);
    expect(received.status).toBe(201);
    const { id: orderId } = (await received.json()) as { id: string };
    let order: Partial<OrderDetail> = {};
    await waitUntil(
      async () => {
        order = (await (await ask(servers[1], 'GET', `/orders/${orderId}`)).json()) as OrderDetail;
        return order.state === 'received' ? undefined : order;
      },
      { timeoutMs: READ_TIMEOUT_MS, everyMs: 100 },
    );
    expect(order).toMatchObject({ state: 'read' });
    const confirm = (server: Machine) => ask(server, 'POST', `/orders/${orderId}/confirm`, {});
    const answers = await Promise.all(servers.map(confirm));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const told = (await Promise.all(answers.map((answer) => answer.json()))) as ConfirmedOrder[];
    // 26 dated occurrences + 1 row that waits for its dates + 4 requests for a plan + 2 clauses = 33, and whoever comes
    // second finds them made.
    expect(told.map(({ tasksCreated }) => tasksCreated).sort()).toEqual([0, 33]);
    expect(await count(`select count(*)::int as count from task where order_id = '${orderId}'`)).toBe(33);
  });

  it('count the requests of one caller together', async () => {
    const statuses: number[] = [];
    // Ten a minute are let through, whichever server they reach.
    for (let turn = 0; turn < 12; turn += 1) {
      const server = servers[turn % 2] ?? servers[0];
      statuses.push((await ask(server, 'POST', '/session/link', { email: 'nobody@office.example' })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 202), 429, 429]);
  });

  it('forget at both who signed out at one', async () => {
    await ask(servers[1], 'DELETE', '/session');
    expect((await ask(servers[0], 'GET', '/session')).status).toBe(401);
  });
});
