import type { LetterList, TaskDetail, TaskList } from '@contract';
import { localDate } from '@domain/calendar';
import { readLetter } from '@platform/mail';
import { type LetterClass, LetterEntity, type PersonEntity, ReminderEntity } from '@storage';
import { ApiWorld, type Client, TODAY } from './api-world.js';

const RAW = [
  'From: =?utf-8?B?0JLQtdGF0LA=?= <vekha@authority.example>',
  'To: sedova@school.example',
  'Subject: =?utf-8?B?0KHRgNC+0Lo=?=',
  'Message-ID: <one@authority.example>',
  'X-Vekha-Letter: 1',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Срок 31 марта</p>',
].join('\r\n');

describe('the ledger of letters', () => {
  let world: ApiWorld;
  let coordinator: Client;
  let recipient: PersonEntity;
  let sent: LetterEntity;
  let gathering: LetterEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    coordinator = await world.signInAs('coordinator');
    recipient = await world.addPerson({ fullName: 'Седова А.А.', email: 'sedova@school.example' });
    const { manager } = world.source;
    const letter = (fields: Partial<LetterEntity>) =>
      manager.save(
        manager.create(LetterEntity, {
          recipientId: recipient.id,
          localDay: TODAY,
          class: 'digest',
          sendAt: new Date('2023-03-10T04:00:00Z'),
          nextAttemptAt: new Date('2023-03-10T04:00:00Z'),
          attempts: 0,
          ...fields,
        }),
      );
    sent = await letter({
      sequence: 1,
      state: 'sent',
      raw: Buffer.from(RAW),
      subject: 'Срок',
      address: 'sedova@school.example',
      messageId: '<one@authority.example>',
      sentAt: new Date('2023-03-10T04:00:05Z'),
      serverAnswer: '250 OK',
    });
    gathering = await letter({ sequence: 2, state: 'gathering' });
    const task = await world.addTask({ organisationId: recipient.organisationId, personId: recipient.id });
    const reminder = { taskId: task.id, round: 1, recipientRole: 'lead', plannedFor: TODAY, sendAt: sent.sendAt };
    await manager.insert(ReminderEntity, [
      { ...reminder, rung: 'assigned', state: 'sent', letterId: sent.id, recipientId: recipient.id },
      { ...reminder, rung: 'due', plannedFor: localDate('2023-03-31'), state: 'planned' },
      { ...reminder, rung: 'before-3', state: 'skipped', skipReason: 'no_address' },
    ]);
  });
  afterAll(() => world.close());

  it('counts by state and shows where each letter went', async () => {
    const { body }: { body: LetterList } = await coordinator.get('/api/letters').expect(200);
    expect(body).toMatchObject({ total: 2, counts: { planned: 1, sent: 1, skipped: 0, failed: 0 } });
    expect(body.rows.find(({ id }) => id === sent.id)).toEqual({
      id: sent.id,
      recipientName: 'Седова А.А.',
      address: 'sedova@school.example',
      subject: 'Срок',
      state: 'sent',
      sendAt: '2023-03-10T04:00:00.000Z',
      sentAt: '2023-03-10T04:00:05.000Z',
      attempts: 0,
      lastError: null,
      taskCount: 1,
    });
  });

  it.each([
    [{ state: 'gathering' }, 1],
    [{ recipient: 'седова' }, 2],
    [{ recipient: '@school.example' }, 2],
    [{ recipient: '_' }, 0],
    [{ search: 'срок' }, 1],
  ])('finds by %j', async (query, total) => {
    expect((await coordinator.get('/api/letters').query(query).expect(200)).body.total).toBe(total);
  });

  it('shows a letter as its recipient reads it, from the bytes that went out', async () => {
    const { body } = await coordinator.get(`/api/letters/${sent.id}`).expect(200);
    expect(body).toMatchObject({
      html: '<p>Срок 31 марта</p>',
      serverAnswer: '250 OK',
      raw: `/api/letters/${sent.id}/raw`,
      reminders: [{ rung: 'assigned', recipientName: 'Седова А.А.', state: 'sent' }],
    });
    expect(body.from).toContain('Веха');
    expect(body.headers).toContainEqual({ name: 'x-vekha-letter', value: '1' });
    const administrator = await world.signInAs('administrator');
    const { headers, text, body: bytes } = await administrator.get(`/api/letters/${sent.id}/raw`).buffer(true);
    expect(headers['content-type']).toContain('message/rfc822');
    expect(text ?? Buffer.from(bytes).toString()).toBe(RAW);
  });

  it('has nothing to show of a letter that is still gathering, but knows for whom it is', async () => {
    const { body } = await coordinator.get(`/api/letters/${gathering.id}`).expect(200);
    expect(body).toMatchObject({ address: 'sedova@school.example', html: null, text: null, raw: null, headers: [] });
    await coordinator.get(`/api/letters/${gathering.id}/raw`).expect(404);
  });

  it('says on the page of a task who will be reminded, and why somebody was not', async () => {
    const official = await world.signIn(recipient.id);
    const { body: list }: { body: TaskList } = await official.get('/api/tasks').expect(200);
    const { body }: { body: TaskDetail } = await official.get(`/api/tasks/${list.rows[0]?.id}`).expect(200);
    const byRung = new Map(body.reminders.map((row) => [row.rung, row]));
    expect(byRung.get('due')).toMatchObject({ recipientName: 'Седова А.А.', plannedFor: '2023-03-31', letterId: null });
    expect(byRung.get('before-3')).toMatchObject({ skipReason: 'у получателя нет адреса почты' });
  });
});

const SECRET = 'k'.repeat(43);

describe('the secrets of links in letters', () => {
  const settings = {
    mailbox: {},
    smtp: { smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'vekha@authority.example' },
  };

  /** One letter of a class, with one link, and who looks at it. */
  async function worldWith(mode: keyof typeof settings, letterClass: LetterClass) {
    const world = await ApiWorld.create(settings[mode]);
    const recipient = await world.addPerson({ role: 'coordinator', email: 'sedova@school.example' });
    const address = letterClass === 'sign_in' ? `/sign-in?token=${SECRET}` : `/link/${SECRET}`;
    const { id } = await world.source.manager.save(
      world.source.manager.create(LetterEntity, {
        recipientId: recipient.id,
        localDay: TODAY,
        class: letterClass,
        sequence: 1,
        state: 'sent',
        sendAt: new Date('2023-03-10T04:00:00Z'),
        nextAttemptAt: new Date('2023-03-10T04:00:00Z'),
        attempts: 1,
        raw: Buffer.from(`${RAW}<a href="https://vekha.example${address}">Открыть</a>`),
        serverAnswer: '250 OK',
      }),
    );
    const viewers = {
      administrator: await world.signInAs('administrator'),
      coordinator: await world.signInAs('coordinator'),
      recipient: await world.signIn(recipient.id),
    };
    return { world, id, viewers };
  }

  it.each<[keyof typeof settings, LetterClass, object]>([
    ['smtp', 'sign_in', { administrator: 'hidden', coordinator: 'hidden', recipient: 'hidden' }],
    ['smtp', 'digest', { administrator: 'masked, bytes', coordinator: 'masked', recipient: 'whole' }],
    ['mailbox', 'sign_in', { administrator: 'whole, bytes', coordinator: 'hidden', recipient: 'hidden' }],
    ['mailbox', 'digest', { administrator: 'whole, bytes', coordinator: 'masked, bytes', recipient: 'whole, bytes' }],
  ])('%s, a letter of class %s', async (mode, letterClass, expected) => {
    const { world, id, viewers } = await worldWith(mode, letterClass);
    const seen: Record<string, string> = {};
    for (const [who, client] of Object.entries(viewers)) {
      const { body, text } = await client.get(`/api/letters/${id}`).expect(200);
      const bytes = await client.get(`/api/letters/${id}/raw`).buffer(true);
      const raw = bytes.status === 200 ? (await readLetter(Buffer.from(bytes.text ?? bytes.body))).html : null;
      const kind = body.html === null ? 'hidden' : text.includes(SECRET) ? 'whole' : 'masked';
      seen[who] = raw === null ? kind : `${kind}, bytes`;
      expect(body).toMatchObject({ state: 'sent', serverAnswer: '250 OK' });
      expect(body.raw === null).toBe(bytes.status === 404);
      expect(body.withheld === null).toBe(kind === 'whole');
      if (raw !== null) expect(raw.includes(SECRET)).toBe(kind === 'whole');
    }
    expect(seen).toEqual(expected);
    await world.close();
  });
});

describe('notices that wait for the morning', () => {
  it('go out now when the coordinator says so; other rungs keep their mornings', async () => {
    const world = await ApiWorld.create();
    const coordinator = await world.signInAs('coordinator');
    const person = await world.addPerson({ email: 'orlov@school.example' });
    const task = await world.addTask({ organisationId: person.organisationId, personId: person.id });
    const monday = new Date('2023-03-13T04:00:00Z');
    const plannedFor = localDate('2023-03-13');
    const waiting = {
      taskId: task.id,
      round: 1,
      recipientRole: 'lead',
      plannedFor,
      sendAt: monday,
      state: 'planned' as const,
    };
    await world.source.manager.insert(ReminderEntity, [
      { ...waiting, rung: 'assigned' },
      { ...waiting, rung: 'before-10' },
    ]);
    const { body: refused } = await coordinator.post('/api/letters/send-now').send({ orderId: null }).expect(422);
    expect(refused.errors).toMatchObject([{ place: 'orderId', code: 'field.required' }]);
    const { body } = await coordinator.post('/api/letters/send-now').send({ orderId: task.orderId }).expect(200);
    expect(body).toEqual({ letters: 1 });
    const rows = await world.source.manager.find(ReminderEntity, { order: { rung: 'ASC' } });
    expect(rows.map(({ rung, sendAt }) => [rung, sendAt < monday])).toEqual([
      ['assigned', true],
      ['before-10', false],
    ]);
    await world.close();
  });
});
