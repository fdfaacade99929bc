import { randomUUID } from 'node:crypto';
import type { TaskDetail } from '@contract';
import { type RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { OrderDocumentEntity, TaskEntity, TaskHistoryEntity } from '@storage';
import { ForgetAnswers, TakeTask } from '@workflow';
import { controllers } from '../../apps/api/src/controllers.js';
import { NEVER_KEPT } from '../../apps/api/src/http/idempotency/named-requests.js';
import { ApiWorld, type Client, orderFile } from './api-world.js';

const HOUR_MS = 60 * 60 * 1000;

describe('a request that names itself by Idempotency-Key', () => {
  let world: ApiWorld;
  let lead: Client;
  let leadId: string;
  let organisationId: string;
  let coordinator: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const person = await world.addPerson();
    ({ id: leadId, organisationId } = person);
    lead = await world.signIn(leadId);
    coordinator = await world.signInAs('coordinator');
  });
  afterAll(() => world.close());

  const taskOfLead = () => world.addTask({ organisationId, personId: leadId });
  const historyOf = (taskId: string) => world.source.manager.countBy(TaskHistoryEntity, { taskId });
  const take = (task: TaskEntity, key: string, client = lead, version = task.version) =>
    client.post(`/api/tasks/${task.id}/take`).set('Idempotency-Key', key).send({ version });

  it('is done once, and its repeat hears the same answer, which says so', async () => {
    const task = await taskOfLead();
    const key = randomUUID();
    const first = await take(task, key).expect(200);
    const again = await take(task, key).expect(200);
    expect(again.body).toEqual(first.body);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([undefined, 'true']);
    expect(await historyOf(task.id)).toBe(1);
  });

  it('hears a refusal again as well, though the world has changed', async () => {
    const task = await taskOfLead();
    const key = randomUUID();
    const first = await take(task, key, lead, task.version + 1).expect(409);
    await world.source.manager.update(TaskEntity, task.id, { version: task.version + 1 });
    const again = await take(task, key, lead, task.version + 1).expect(409);
    expect(again.body).toEqual(first.body);
  });

  it('is refused under a key that named another request', async () => {
    const [task, other] = [await taskOfLead(), await taskOfLead()];
    const key = randomUUID();
    await take(task, key).expect(200);
    const otherBody = await take(task, key, lead, 7).expect(422);
    expect(otherBody.body).toMatchObject({ code: 'idempotency-key-reused', errors: [{ place: 'Idempotency-Key' }] });
    expect((await take(other, key).expect(422)).body.code).toBe('idempotency-key-reused');
    expect(await historyOf(other.id)).toBe(0);
  });

  it.each(['', ' ', 'два слова', 'x'.repeat(201)])('is refused under the key «%s»', async (key) => {
    const task = await taskOfLead();
    const { body } = await take(task, encodeURI(key).replaceAll('%20', ' ').slice(0, 300)).expect(422);
    expect(body.code).toBe('idempotency-key-malformed');
  });

  it('shares its key with nobody and with no other door', async () => {
    const mine = await taskOfLead();
    const colleague = await world.addPerson({ organisationId });
    const his = await world.addTask({ organisationId, personId: colleague.id });
    await take(mine, 'one').expect(200);
    await take(his, 'one', await world.signIn(colleague.id)).expect(200);
    const { body } = await lead
      .post(`/api/tasks/${mine.id}/decline`)
      .set('Idempotency-Key', 'one')
      .send({ version: mine.version + 1, reason: 'Не наше' })
      .expect(200);
    expect(body.state).toBe('declined');
  });

  it('is told from a repeat by its files, not by the bytes of its form, which differ each time', async () => {
    const task = await taskOfLead();
    await take(task, randomUUID()).expect(200);
    const key = randomUUID();
    const report = (text: string, file: string) =>
      lead
        .post(`/api/tasks/${task.id}/report`)
        .set('Idempotency-Key', key)
        .field({ version: task.version + 1, kind: 'execution', text })
        .attach('files', Buffer.from(file), 'протокол.txt');
    const first = await report('Сделано', 'протокол').expect(200);
    expect((await report('Сделано', 'протокол').expect(200)).body).toEqual(first.body);
    expect((await report('Сделано', 'другой').expect(422)).body.code).toBe('idempotency-key-reused');
    expect((await report('Иначе', 'протокол').expect(422)).body.code).toBe('idempotency-key-reused');
  });

  it('hears its first answer also when what it was about is gone by its own doing', async () => {
    const file = await orderFile(/000/);
    const { body } = await coordinator.post('/api/orders').attach('file', file, 'приказ.txt').expect(201);
    await world.source.manager.update(OrderDocumentEntity, body.id, { state: 'unreadable' });
    const remove = () => coordinator.delete(`/api/orders/${body.id}`).set('Idempotency-Key', 'away');
    await remove().expect(204);
    await remove().expect(204);
    await coordinator.delete(`/api/orders/${body.id}`).set('Idempotency-Key', 'another').expect(404);
  });

  it('by a link that acts once is answered as before when it is repeated', async () => {
    const acceptor = await world.addPerson();
    const task = await world.addTask({ organisationId }, { state: 'submitted', acceptorId: acceptor.id });
    const token = await world.addLink(task.id, acceptor.id, { purpose: 'accept' });
    const press = (key: string) =>
      world.browser().post(`/api/links/${token}/accept`).set('Idempotency-Key', key).send({ version: task.version });
    const first = await press('k').expect(200);
    expect((await press('k').expect(200)).body).toEqual(first.body);
    expect((await press('another').expect(410)).body.code).toBe('link-used');
    expect(await historyOf(task.id)).toBe(1);
  });

  it('is not known any more after a day', async () => {
    const task = await taskOfLead();
    const clock = world.holdClock();
    try {
      await take(task, 'day').expect(200);
      clock.move(23 * HOUR_MS);
      await world.app.get(ForgetAnswers).run();
      await take(task, 'day').expect(200);
      clock.move(HOUR_MS);
      await world.app.get(ForgetAnswers).run();
      expect((await take(task, 'day').expect(409)).body.code).toBe('stale-version');
    } finally {
      clock.release();
    }
  });

  it('that broke off is not done again: nobody knows whether it was done', async () => {
    const task = await taskOfLead();
    const verb = world.app.get(TakeTask);
    verb.run = () => Promise.reject(new Error('broken, as the test wants it'));
    await take(task, 'broken').expect(500);
    Reflect.deleteProperty(verb, 'run');
    expect((await take(task, 'broken').expect(409)).body.code).toBe('idempotency-outcome-unknown');
    expect(await historyOf(task.id)).toBe(0);
  });

  it('whose process died is "still being done" for ten minutes, then of unknown outcome', async () => {
    const task = await taskOfLead();
    const clock = world.holdClock();
    try {
      await take(task, 'died').expect(200);
      await world.source.query(`update kept_answer set status = null, answer = null where key = 'died'`);
      expect((await take(task, 'died').expect(409)).body.code).toBe('idempotency-in-flight');
      clock.move(HOUR_MS);
      expect((await take(task, 'died').expect(409)).body.code).toBe('idempotency-outcome-unknown');
    } finally {
      clock.release();
    }
  });

  it('lies in the table neither in words nor as a hash that could be tried out', async () => {
    const task = await taskOfLead();
    await take(task, 'sealed').expect(200);
    const [row] = await world.source.query<{ answer: string; text: string }[]>(
      `select answer, kept_answer::text as text from kept_answer where key = 'sealed'`,
    );
    expect(row?.text).not.toContain(task.id);
    expect(Buffer.from(row?.answer ?? '', 'base64').toString()).not.toContain(task.id);
  });

  it('fought over by 60 clients with 12 keys is done once per key, and all who are answered hear the same', async () => {
    const tasks = await Promise.all(Array.from({ length: 12 }, taskOfLead));
    const sendings = Array.from({ length: 60 }, (_, at) => tasks[at % tasks.length]!);
    const answers = await Promise.all(sendings.map((task) => take(task, `race ${task.id}`.replace(' ', '-'))));
    for (const task of tasks) {
      const heard = answers.filter((_, at) => sendings[at] === task);
      const done = heard.filter(({ status }) => status === 200);
      expect(new Set(done.map(({ body }: { body: TaskDetail }) => JSON.stringify(body))).size).toBe(1);
      expect(done.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
      const waiting = heard.filter(({ status }) => status !== 200);
      expect(waiting.filter(({ body }) => body.code !== 'idempotency-in-flight')).toEqual([]);
      expect(await historyOf(task.id)).toBe(1);
    }
  });

  it('is heeded at every writing door but those that open or end a session and those that count a thing once anyhow', () => {
    const GET = 0 satisfies RequestMethod;
    const passedOver = controllers.flatMap((controller) =>
      Object.getOwnPropertyNames(controller.prototype)
        .map((name) => ({ name, handler: controller.prototype[name] as object }))
        .filter(({ handler }) => (Reflect.getMetadata(METHOD_METADATA, handler) ?? GET) !== GET)
        .filter(
          ({ handler }) => Reflect.hasMetadata(NEVER_KEPT, handler) || Reflect.hasMetadata(NEVER_KEPT, controller),
        )
        .map(({ name }) => name),
    );
    expect(passedOver.sort()).toEqual([
      'acceptInvitation',
      'beginAtProvider',
      'beginEnrolment',
      'chooseLanguage',
      'confirmEnrolment',
      'noteLinkOpened',
      'requestPasswordReset',
      'requestSignInLink',
      'resetPassword',
      'signIn',
      'signInByCode',
      'signInByPassword',
      'signOut',
      'takeInMail',
      'unsubscribe',
    ]);
  });
});
