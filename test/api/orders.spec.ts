import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ItemDetail, OrderDetail, OrderList, Rehearsal, TaskList } from '@contract';
import { addDays } from '@domain/calendar';
import { OrderDocumentEntity, PersonEntity, StoredFileEntity, TaskEntity } from '@storage';
import { IssueSignInLink, ReadOrder } from '@workflow';
import { ApiWorld, type Client, orderFile, TODAY } from './api-world.js';

describe('an order on its way to tasks', () => {
  let world: ApiWorld;
  let coordinator: Client;
  let orderId: string;
  const coordinatorName = 'Координатор О.О.';

  beforeAll(async () => {
    world = await ApiWorld.create();
    const person = await world.addPerson({ role: 'coordinator', fullName: coordinatorName });
    coordinator = await world.signIn(person.id);
    const file = await orderFile(/^001/);
    const { body } = await coordinator.post('/api/orders').attach('file', file, 'приказ 545.txt').expect(201);
    expect(body).toEqual({ id: expect.any(String), state: 'received', duplicate: false });
    orderId = body.id;
    await world.app.get(ReadOrder).run(orderId);
  });
  afterAll(() => world.close());

  it('is the same order when the same file comes again', async () => {
    const { body } = await coordinator.post('/api/orders').attach('file', await orderFile(/^001/), 'copy.txt');
    expect(body).toEqual({ id: orderId, state: 'read', duplicate: true });
  });

  it('stands in the list under its Russian file name, with its number, date and counts', async () => {
    const { body } = await coordinator.get('/api/orders').expect(200);
    expect(body).toMatchObject({
      total: 1,
      rows: [
        {
          id: orderId,
          state: 'read',
          fileName: 'приказ 545.txt',
          number: '01/545',
          date: '2023-03-07',
          taskCount: 0,
          refusal: null,
        },
      ],
    });
    expect(body.rows[0].warningCount).toBeGreaterThan(0);
  });

  it('is found in the list by its number, title, issuer, file and state', async () => {
    const listed = async (query: object) => {
      const { body }: { body: OrderList } = await coordinator.get('/api/orders').query(query).expect(200);
      return [body.total, ...body.rows.map(({ id }) => id)];
    };
    for (const search of ['01/54', 'ПРИКАЗ 545', 'образован']) expect(await listed({ search })).toEqual([1, orderId]);
    expect(await listed({ orderId, state: 'read' })).toEqual([1, orderId]);
    expect(await listed({ search: '%' })).toEqual([0]);
    expect(await listed({ state: 'confirmed' })).toEqual([0]);
    const { body } = await coordinator.get('/api/orders').query({ state: 'lost' }).expect(422);
    expect(body).toMatchObject({ errors: [{ place: 'state' }] });
  });

  it('refuses requisites that are none, field by field, and those of an order seen as it was before', async () => {
    const address = `/api/orders/${orderId}/requisites`;
    const { version, ...requisites } = (await coordinator.get(address).expect(200)).body;
    expect(requisites).toMatchObject({ number: '01/545', date: '2023-03-07' });
    const refused = async (body: object) => {
      const answer = await coordinator.patch(address).send(body).expect(422);
      const { errors }: { errors: { place: string }[] } = answer.body;
      return errors.map(({ place }) => place).sort();
    };
    expect(await refused({ version, date: '2023-02-30', number: '1'.repeat(101) })).toEqual(['date', 'number']);
    expect(await refused({ version, periodStart: '3023-01-01' })).toEqual(['periodStart']);
    expect(await refused({ version, periodEnd: null })).toEqual(['periodEnd']);
    const { body: stale } = await coordinator
      .post(`${address}/preview`)
      .send({ version: version - 1 })
      .expect(409);
    expect(stale.code).toBe('stale-review');
    expect((await coordinator.get(address).expect(200)).body).toEqual({ version, ...requisites });
  });

  it('shows each row with its words, its reading, its source and how many tasks it will give', async () => {
    const { body }: { body: OrderDetail } = await coordinator.get(`/api/orders/${orderId}`).expect(200);
    expect(body.items).toHaveLength(body.itemCount);
    const item = body.items.find(({ number }) => number === '1.1');
    expect(item).toMatchObject({
      source: 'table',
      deadlineText: 'Февраль 2023 года',
      retrospective: true,
      tasks: [],
      plannedTasks: 1,
      responsible: [{ name: 'ГБУ ДПО «ЧИРО»', type: 'organisation', directoryId: expect.any(String) }],
    });
    expect(item?.schedules).toMatchObject([
      { kind: 'window', occurrences: [{ start: '2023-02-01', due: '2023-02-28', controlDate: '2023-02-28' }] },
    ]);
    expect(item?.sourceText).toContain('Определение состава участников');
    expect(item?.warnings.map(({ code }) => code)).toContain('due-before-order');
  });

  it('says every warning and every step of a reading in words, never as a key', async () => {
    const { body }: { body: OrderDetail } = await coordinator.get(`/api/orders/${orderId}`).expect(200);
    const words: string[] = [
      ...body.warnings.flatMap(({ message, where }) => [message, where]),
      ...body.items.flatMap(({ explanation }) => explanation),
      ...body.items.flatMap(({ schedules }) => schedules.map(({ text }) => text)),
    ];
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((text) => !/[а-яё]/i.test(text) || text.includes('{{'))).toEqual([]);
  });

  it('shows its text as it was decoded', async () => {
    const { text, headers } = await coordinator.get(`/api/orders/${orderId}/source`).expect(200);
    expect(headers['content-type']).toContain('text/plain; charset=utf-8');
    expect(text).toContain('МИНИСТЕРСТВО ОБРАЗОВАНИЯ И НАУКИ ЧЕЛЯБИНСКОЙ ОБЛАСТИ');
  });

  it('reads corrected words anew, and refuses the second of two corrections made at once', async () => {
    const { body: order }: { body: OrderDetail } = await coordinator.get(`/api/orders/${orderId}`);
    const before = order.items.at(-1) as ItemDetail;
    const correct = (deadlineText: string) =>
      coordinator.patch(`/api/orders/${orderId}/items/${before.id}`).send({ version: before.version, deadlineText });
    const { body } = await correct('до 15 декабря 2023 года').expect(200);
    expect(body.schedules[0].occurrences).toMatchObject([{ due: '2023-12-15' }]);
    expect(body.version).toBeGreaterThan(before.version);
    const refused = await correct('до 20 декабря 2023 года').expect(409);
    expect(refused.body).toMatchObject({ code: 'stale-entry', detail: expect.stringContaining(before.number) });
    await coordinator
      .patch(`/api/orders/${orderId}/items/${before.id}`)
      .send({ version: body.version, deadlineText: before.deadlineText })
      .expect(200);
  });

  it('names who cannot be written to, with whoever keeps it under control and signed it', async () => {
    const { body: withoutAddress } = await coordinator.get(`/api/orders/${orderId}/without-address`).expect(200);
    const people = await world.source.manager.findBy(PersonEntity, { role: 'supervisor', state: 'proposed' });
    expect(people.map(({ fullName }) => fullName).sort()).toEqual(['Бухмастова Е.В.', 'Кузнецов А.И.']);
    expect(withoutAddress).toEqual(expect.arrayContaining(people.map(({ id }) => id)));
  });

  it('rehearses its year before anything is issued', async () => {
    const { body }: { body: Rehearsal } = await coordinator
      .get(`/api/orders/${orderId}/rehearsal`)
      .query({ from: '2023-01-01', to: '2023-12-31' })
      .expect(200);
    expect(body.months).toHaveLength(12);
    const letters = body.months.reduce((sum, month) => sum + month.letters, 0);
    const byRecipient = body.recipients.reduce((sum, one) => sum + one.letters, 0);
    expect(letters).toBe(byRecipient);
    expect(letters).toBeGreaterThan(0);
    expect(body.recipients.map(({ name }) => name)).toContain(coordinatorName);
    expect(await world.source.manager.count(TaskEntity)).toBe(0);
  });

  it('refuses to rehearse from the end to the beginning', async () => {
    const span = { from: '2023-12-31', to: '2023-01-01' };
    const { body } = await coordinator.get(`/api/orders/${orderId}/rehearsal`).query(span).expect(422);
    expect(body).toMatchObject({ code: 'dates-reversed', errors: [{ place: 'from' }] });
  });

  it('gives its tasks once, however often it is confirmed', async () => {
    const confirmed = await coordinator.post(`/api/orders/${orderId}/confirm`).send({ profile: 'нет такого' });
    const { status, body: first } = confirmed;
    expect(status).toBe(200);
    const { profile } = await world.source.manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
    expect(profile).toBeNull();
    const { body: again } = await coordinator.post(`/api/orders/${orderId}/confirm`).send({}).expect(200);
    expect(first.tasksCreated).toBeGreaterThan(0);
    expect(again).toMatchObject({ tasksCreated: 0, tasksExisting: first.tasksCreated });
    const { body }: { body: OrderDetail } = await coordinator.get(`/api/orders/${orderId}`).expect(200);
    const shown = body.items.flatMap(({ tasks }) => tasks);
    expect(shown).toHaveLength(first.tasksCreated);
    expect(body.taskCount).toBe(first.tasksCreated);
  });

  it('counts what is overdue and what is closed where the order is at home', async () => {
    const { manager } = world.source;
    const tasks = await manager.findBy(TaskEntity, { orderId, retrospective: false, state: 'open' });
    const [late, dueToday, closed] = tasks.map(({ id }) => id);
    await manager.update(TaskEntity, { id: late! }, { controlDate: addDays(TODAY, -1) });
    await manager.update(TaskEntity, { id: dueToday! }, { controlDate: TODAY });
    await manager.update(TaskEntity, { id: closed! }, { state: 'closed', controlDate: addDays(TODAY, -1) });
    const { body } = await coordinator.get('/api/orders').expect(200);
    expect(body.rows[0]).toMatchObject({ overdueCount: 1, closedCount: 1 });
    for (const { id, controlDate } of tasks) await manager.update(TaskEntity, { id }, { controlDate, state: 'open' });
  });

  it('shows the four occurrences of item 2.3 by date', async () => {
    const query = { orderId, search: '2.3', pageSize: 500 };
    const { body }: { body: TaskList } = await coordinator.get('/api/tasks').query(query).expect(200);
    const due = body.rows.filter(({ itemNumber }) => itemNumber === '2.3').map(({ dueDate }) => dueDate);
    expect(due).toHaveLength(4);
    expect([...due].sort()).toEqual(due);
  });

  it('lets nobody correct it any more', async () => {
    const { body }: { body: OrderDetail } = await coordinator.get(`/api/orders/${orderId}`);
    const item = body.items[0] as ItemDetail;
    const refused = await coordinator
      .patch(`/api/orders/${orderId}/items/${item.id}`)
      .send({ version: item.version, kind: 'other' })
      .expect(409);
    expect(refused.body.code).toBe('order-confirmed');
  });

  it('gives its own file back under its name', async () => {
    const file = await world.source.manager.findOneByOrFail(StoredFileEntity, { name: 'приказ 545.txt' });
    const { headers } = await coordinator.get(`/api/files/${file.id}`).expect(200);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-disposition']).toContain(encodeURIComponent('приказ 545.txt'));
  });
});

describe('a file that is no order', () => {
  let world: ApiWorld;
  let coordinator: Client;
  beforeAll(async () => {
    world = await ApiWorld.create();
    coordinator = await world.signInAs('coordinator');
  });
  afterEach(async () => {
    expect(await world.source.manager.count(StoredFileEntity)).toBe(0);
  });
  afterAll(() => world.close());

  const ARCHIVE = gzipSync('приказ');
  /** A PDF whose trailer says that a password opens it. */
  const LOCKED = Buffer.from(
    [
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj',
      `3 0 obj\n<</Filter/Standard/V 1/R 2/P -44/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>\nendobj`,
      'trailer\n<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<01><01>]>>\n%%EOF\n',
    ].join('\n'),
  );

  it.each([
    ['an empty file', Buffer.alloc(0), 422, 'empty-file'],
    ['an archive renamed .txt', ARCHIVE, 422, 'file-kind-unread'],
    ['a PDF closed by a password', LOCKED, 422, 'file-encrypted'],
    ['a file over 60 MB', Buffer.alloc(60 * 1024 * 1024 + 1, 'п'), 413, 'upload-too-large'],
  ])('is refused in one readable line: %s', async (_what, bytes, status, code) => {
    const { body } = await coordinator.post('/api/orders').attach('file', bytes, 'приказ.txt').expect(status);
    expect(body).toMatchObject({ status: status, code, detail: expect.stringMatching(/^[А-ЯЁ«].*\.$/u) });
    expect(Object.keys(body).sort()).toEqual(expect.not.arrayContaining(['stack', 'error']));
  });

  it('is named when it is too large, with a remedy that fits an order', async () => {
    const { body } = await coordinator
      .post('/api/orders')
      .attach('file', Buffer.alloc(60 * 1024 * 1024 + 1, 'п'), 'Приказ 12.txt')
      .expect(413);
    expect(body.detail).toMatch(/^Файл «Приказ 12\.txt» больше 60 МБ\. .*тот ли это файл/u);
    expect(body.detail).not.toContain('картин');
  });

  it('is one: a second one is refused in words for orders, not for reports', async () => {
    const { body } = await coordinator
      .post('/api/orders')
      .attach('file', Buffer.from('один'), '1.txt')
      .attach('file', Buffer.from('два'), '2.txt')
      .expect(413);
    expect(body).toMatchObject({ code: 'too-many-uploads', detail: expect.stringContaining('одним файлом') });
    expect(body.detail).not.toMatch(/отчёт/u);
  });

  it('that breaks off half-way is nobody’s bug and leaves no trace in the log', async () => {
    const logged: string[] = [];
    const log = (...parts: unknown[]): unknown => logged.push(parts.join(' '));
    world.app.useLogger({ log, error: log, warn: log });
    const server = world.app.getHttpServer();
    const { port } = server.address() as AddressInfo;
    const { token } = await world.app.get(IssueSignInLink).run((await world.addPerson({ role: 'coordinator' })).id);
    const { headers } = await world.stranger().post('/api/session').set('X-Vekha', '1').send({ token }).expect(201);
    const cookie = String(headers['set-cookie']).split(';')[0];
    const arrived = once(server, 'request') as Promise<[IncomingMessage, ServerResponse]>;
    const socket = connect(port, '127.0.0.1');
    socket.write(
      [
        'POST /api/orders HTTP/1.1\r\nHost: localhost\r\nX-Vekha: 1',
        `Cookie: ${cookie}`,
        'Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: 5000\r\n',
        '--edge\r\nContent-Disposition: form-data; name="file"; filename="1.txt"\r\n\r\nORDER',
      ].join('\r\n'),
    );
    const [, answer] = await arrived;
    const over = once(answer, 'close');
    await world.stranger().get('/api/health').expect(200);
    socket.destroy();
    await over;
    await world.stranger().get('/api/health').expect(200);
    expect(logged).toEqual([]);
  });

  it('is asked for when the form came without it', async () => {
    const { body } = await coordinator.post('/api/orders').field('note', 'x').expect(422);
    expect(body).toMatchObject({ code: 'file-missing', errors: [{ place: 'file' }] });
  });
});

describe('a table without a column for deadlines', () => {
  it('is read all the same, with a warning that names the place and the remedy', async () => {
    const world = await ApiWorld.create();
    const coordinator = await world.signInAs('coordinator');
    const text = `ПРИКАЗ

01 марта 2023 года № 7

О плане

ПРИКАЗЫВАЮ:

1. Утвердить план мероприятий.

План мероприятий на 2023 год

| № | Мероприятие | Ответственный |
|---|---|---|
| 1 | Провести совещание | Центр развития |
| 2 | Провести семинар | Центр развития |
`;
    const { body: received } = await coordinator.post('/api/orders').attach('file', Buffer.from(text), 'план.txt');
    await world.app.get(ReadOrder).run(received.id);
    const { body }: { body: OrderDetail } = await coordinator.get(`/api/orders/${received.id}`).expect(200);
    const warning = body.warnings.find(({ code }) => code === 'no-deadline-column');
    expect(warning).toMatchObject({ level: 'warn', remedy: expect.stringContaining('Впишите сроки') });
    await world.close();
  });
});
