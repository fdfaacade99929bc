import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { localDate } from '@domain/calendar';
import { Clock } from '@platform/clock';
import { AuditEventEntity, claimDeliveries, type PersonEntity } from '@storage';
import { CompleteClasses, SendWebhooks, TakeTask, TendWebhooks } from '@workflow';
import { ApiWorld, type Client } from './api-world.js';

const HOUR_MS = 60 * 60 * 1000;
const EVERY_EVENT = ['task.created', 'task.changed', 'task.closed', 'task.overdue', 'report.submitted'];

interface Told {
  readonly id: string;
  readonly timestamp: string;
  readonly signatures: string[];
  readonly body: string;
  readonly event: string;
  readonly taskId: string;
}

describe('a program that is told of what happens', () => {
  let world: ApiWorld;
  let administrator: Client;
  let lead: PersonEntity;
  let atLead: Client;
  let server: http.Server;
  let told: Told[];
  let answers: number[];

  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const { event, task } = JSON.parse(body) as { event: string; task: { id: string } };
        const header = (name: string) => String(request.headers[name]);
        told.push({
          id: header('webhook-id'),
          timestamp: header('webhook-timestamp'),
          signatures: header('webhook-signature').split(' '),
          body,
          event,
          taskId: task.id,
        });
        response.writeHead(answers.shift() ?? 204).end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    world = await ApiWorld.create({ allowedNetworks: ['127.0.0.1'] });
    administrator = await world.signInAs('administrator');
    lead = await world.addPerson();
    atLead = await world.signIn(lead.id);
  });
  beforeEach(async () => {
    told = [];
    answers = [];
    await world.source.query('delete from webhook');
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await world.close();
  });

  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/vekha`;
  const add = async (events = EVERY_EVENT): Promise<{ id: string; secret: string }> => {
    const { body } = await administrator.post('/api/webhooks').send({ address: address(), events }).expect(201);
    return body as { id: string; secret: string };
  };
  const taskOfLead = () => world.addTask({ organisationId: lead.organisationId, personId: lead.id });
  const takeOne = async () => {
    const task = await taskOfLead();
    await atLead.post(`/api/tasks/${task.id}/take`).send({ version: task.version }).expect(200);
    return task;
  };
  const send = () => world.app.get(SendWebhooks).run();
  const logOf = async (id: string) =>
    (await administrator.get(`/api/webhooks/${id}/deliveries`).expect(200)).body as {
      id: string;
      state: string;
      attempts: number;
      answer: string | null;
    }[];
  const signed = ({ id, timestamp, body }: Told, secret: string) =>
    `v1,${createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64')}`;

  it('hears of a change with a signature of its secret, once', async () => {
    const { id, secret } = await add();
    const task = await takeOne();
    await send();
    await send();
    expect(told).toHaveLength(1);
    const [message] = told as [Told];
    expect(message.signatures).toEqual([signed(message, secret)]);
    expect(Number(message.timestamp)).toBeCloseTo(world.app.get(Clock).now().getTime() / 1000, -2);
    expect(JSON.parse(message.body)).toMatchObject({
      event: 'task.changed',
      command: 'take',
      via: 'web',
      occurredAt: expect.stringMatching(/^2023-03-10T\d\d:\d\d:\d\d\.\d{3}Z$/),
      task: { id: task.id, title: 'Провести совещание', state: 'in_progress', dueDate: '2023-03-31', version: 2 },
    });
    expect(await logOf(id)).toMatchObject([{ state: 'delivered', attempts: 1, answer: 'HTTP 204' }]);
  });

  it('hears of what it asked for and of nothing else', async () => {
    await add(['report.submitted', 'task.overdue']);
    const task = await takeOne();
    await atLead
      .post(`/api/tasks/${task.id}/report`)
      .send({ version: 2, kind: 'execution', text: 'Сделано' })
      .expect(200);
    const late = await world.addTask(
      { organisationId: lead.organisationId },
      { dueDate: localDate('2023-03-10'), controlDate: localDate('2023-03-10') },
    );
    const clock = world.holdClock();
    try {
      await world.app.get(TendWebhooks).run();
      clock.move(24 * HOUR_MS);
      await world.app.get(TendWebhooks).run();
      await world.app.get(TendWebhooks).run();
      await send();
    } finally {
      clock.release();
    }
    expect(told.map(({ event, taskId }) => [event, taskId]).sort()).toEqual([
      ['report.submitted', task.id],
      ['task.overdue', late.id],
    ]);
  });

  it('hears the whole life of what stands for organisations of a list, marked as such, and never that it is late', async () => {
    const list = await world.addOrganisation({ kind: 'class' });
    const school = await world.addOrganisation();
    const late = { dueDate: localDate('2023-03-10'), controlDate: localDate('2023-03-10') };
    const whole = await world.addTask({ organisationId: list.id }, { ...late, standsForClass: true });
    const part = { parentTaskId: whole.id, classId: list.id, state: 'closed' } as const;
    await world.addTask({ organisationId: school.id }, { ...late, ...part });
    await add();
    const clock = world.holdClock();
    try {
      clock.move(24 * HOUR_MS);
      await world.app.get(TendWebhooks).run();
      await world.app.get(CompleteClasses).run();
      await send();
    } finally {
      clock.release();
    }
    expect(
      told.filter(({ taskId }) => taskId === whole.id).map(({ body }) => JSON.parse(body) as unknown),
    ).toMatchObject([
      { event: 'task.closed', command: 'complete', via: 'system', task: { id: whole.id, standsForClass: true } },
    ]);
  });

  it('hears nothing of a change that was undone with its transaction', async () => {
    const { id } = await add();
    const task = await taskOfLead();
    const actor = { personId: lead.id, organisationId: lead.organisationId, role: lead.role, via: 'web' as const };
    await expect(
      world.app.get(TakeTask).run({ taskId: task.id, version: task.version + 1, actor }),
    ).rejects.toMatchObject({ code: 'stale-version' });
    expect(await logOf(id)).toEqual([]);
  });

  it('that does not take a message is asked again later and later, with the same bytes under the same number', async () => {
    const { id } = await add();
    await takeOne();
    answers = [500, 503];
    const clock = world.holdClock();
    try {
      await send();
      await send();
      expect(told).toHaveLength(1);
      clock.move(75_000);
      await send();
      expect(told).toHaveLength(2);
      clock.move(75_000);
      await send();
      expect(told).toHaveLength(2);
      clock.move(75_000);
      await send();
    } finally {
      clock.release();
    }
    expect(told).toHaveLength(3);
    expect(new Set(told.map((message) => `${message.id} ${message.body}`)).size).toBe(1);
    expect(await logOf(id)).toMatchObject([{ state: 'delivered', attempts: 3 }]);
  });

  it('that is silent for 40 tries is given up, and is told at a press', async () => {
    const { id } = await add();
    await takeOne();
    await world.source.query('update webhook_delivery set attempts = 39');
    answers = [500];
    await send();
    const [dead] = await logOf(id);
    expect(dead).toMatchObject({ state: 'dead', attempts: 40, answer: 'HTTP 500' });
    const { body } = await administrator.get('/api/webhooks').expect(200);
    expect(body).toMatchObject([{ id, dead: 1, waiting: 0 }]);
    await administrator.post(`/api/webhooks/${id}/deliveries/${dead!.id}/replay`).expect(204);
    await administrator.post(`/api/webhooks/${id}/deliveries/${dead!.id}/replay`).expect(404);
    await send();
    expect(await logOf(id)).toMatchObject([{ state: 'delivered', attempts: 1 }]);
    expect(told.map((message) => message.id)).toEqual([dead!.id, dead!.id]);
  });

  it('is told once when several workers send at once', async () => {
    await add();
    const tasks = [];
    for (let count = 0; count < 12; count += 1) tasks.push(await takeOne());
    await Promise.all([send(), send(), send()]);
    expect(told.map(({ taskId }) => taskId).sort()).toEqual(tasks.map(({ id }) => id).sort());
  });

  it('is told what a worker held that died, after its lease', async () => {
    await add();
    const task = await takeOne();
    const clock = world.holdClock();
    const now = world.app.get(Clock).now();
    try {
      const leasedUntil = new Date(now.getTime() + 80_000);
      const held = await claimDeliveries(world.source.manager, { now, leasedUntil, ofEach: 5 });
      expect(held).toHaveLength(1);
      await send();
      expect(told).toEqual([]);
      clock.move(81_000);
      await send();
      expect(told.map(({ id, taskId }) => [id, taskId])).toEqual([[held[0]!.id, task.id]]);
    } finally {
      clock.release();
    }
  });

  it('gets a new secret, and for a day messages are signed with both', async () => {
    const { id, secret } = await add();
    const { body } = await administrator.post(`/api/webhooks/${id}/secret`).expect(201);
    const clock = world.holdClock();
    try {
      await takeOne();
      await send();
      clock.move(25 * HOUR_MS);
      await takeOne();
      await send();
    } finally {
      clock.release();
    }
    const [first, second] = told as [Told, Told];
    expect(first.signatures).toEqual([signed(first, body.secret), signed(first, secret)]);
    expect(second.signatures).toEqual([signed(second, body.secret)]);
  });

  it('is told nothing while it is switched off, and nothing of that time afterwards', async () => {
    const { id } = await add();
    await administrator.patch(`/api/webhooks/${id}`).send({ active: false }).expect(204);
    await takeOne();
    await administrator.patch(`/api/webhooks/${id}`).send({ active: true }).expect(204);
    await send();
    expect(told).toEqual([]);
    await administrator.delete(`/api/webhooks/${id}`).expect(204);
    await administrator.delete(`/api/webhooks/${id}`).expect(404);
  });

  it.each([
    ['http://10.0.0.1/hook', 'address-closed'],
    ['https://[::1]/hook', 'address-closed'],
    ['http://93.184.216.34/hook', 'address-protocol'],
    ['hook', 'address-malformed'],
  ])('is not entered under the address %s: %s', async (bad, code) => {
    const { body } = await administrator.post('/api/webhooks').send({ address: bad, events: EVERY_EVENT }).expect(422);
    expect(body.code).toBe(code);
  });

  it('has its secret sealed, and its comings and goings in the journal', async () => {
    const { id, secret } = await add();
    await administrator.delete(`/api/webhooks/${id}`).expect(204);
    const { id: kept, secret: other } = await add();
    const [row] = await world.source.query<{ whole: string }[]>(
      'select webhook::text as whole from webhook where id = $1',
      [kept],
    );
    expect(row?.whole).not.toContain(other.replace('whsec_', '').slice(0, 20));
    const events = await world.source.manager.findBy(AuditEventEntity, { subject: `webhook:${id}` });
    expect(events.map(({ action }) => action).sort()).toEqual(['webhook-added', 'webhook-removed']);
    expect(JSON.stringify(events)).not.toContain(secret);
  });
});
