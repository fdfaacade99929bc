import {
  type OrganisationEntity,
  type PersonEntity,
  ReportEntity,
  StoredFileEntity,
  TaskEntity,
  TaskHistoryEntity,
} from '@storage';
import { ApiWorld } from './api-world.js';

describe('a link from a letter', () => {
  let world: ApiWorld;
  let body: OrganisationEntity;
  let office: PersonEntity;
  let acceptor: PersonEntity;
  let task: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    body = await world.addOrganisation({ name: 'Центр развития' });
    office = await world.addPerson({
      organisationId: body.id,
      kind: 'office',
      fullName: 'Центр развития',
      email: 'office@centre.example',
    });
    acceptor = await world.addPerson({ fullName: 'Лугова В.А.' });
  });
  beforeEach(async () => {
    task = await world.addTask({ organisationId: body.id }, { acceptorId: acceptor.id });
  });
  afterAll(() => world.close());

  const browser = () => world.browser();
  const everything = () =>
    world.source.query(`select
      (select json_agg(task order by id) from task) as tasks,
      (select json_agg(action_link order by id) from action_link) as links,
      (select count(*) from task_history) as history,
      (select count(*) from session) as sessions`);

  it('opens the task without a password and changes nothing, however often it is opened', async () => {
    const token = await world.addLink(task.id, office.id);
    const before = await everything();
    for (let count = 0; count < 3; count += 1) {
      const { body: view, headers } = await browser().get(`/api/links/${token}`).expect(200);
      expect(view).toMatchObject({
        forWhom: 'Центр развития',
        purpose: 'task',
        canAct: true,
        whyNot: null,
        task: { id: task.id, allowed: ['take', 'report', 'hand_on', 'interim_report', 'decline', 'ask_extension'] },
      });
      expect(headers['set-cookie']).toBeUndefined();
    }
    expect(await everything()).toEqual(before);
  });

  it('keeps the addresses of others to itself', async () => {
    const token = await world.addLink(task.id, acceptor.id, { purpose: 'accept' });
    const { text } = await browser().get(`/api/links/${token}`).expect(200);
    expect(text).toContain('Центр развития');
    expect(text).not.toContain('office@centre.example');
  });

  it('takes the task, stays good for the report, and is spent with it', async () => {
    const token = await world.addLink(task.id, office.id);
    const { body: taken } = await browser().post(`/api/links/${token}/take`).send({ version: 1 }).expect(200);
    expect(taken).toMatchObject({ canAct: true, task: { state: 'in_progress' } });
    const { body: reported } = await browser()
      .post(`/api/links/${token}/report`)
      .field('version', String(taken.task.version))
      .field('text', 'Сделано')
      .attach('files', Buffer.from('x'), 'протокол.txt')
      .expect(200);
    expect(reported).toMatchObject({
      canAct: false,
      whyNot: 'По этой ссылке уже ответили. Следующее действие будет в новом письме.',
      task: { state: 'submitted', allowed: [] },
    });
    const { body: refused } = await browser()
      .post(`/api/links/${token}/decline`)
      .send({ version: reported.task.version, reason: 'Не наше' })
      .expect(410);
    expect(refused.code).toBe('link-used');
  });

  it('writes down that the person came by a link', async () => {
    const token = await world.addLink(task.id, office.id);
    await browser().post(`/api/links/${token}/take`).send({ version: 1 }).expect(200);
    expect(await world.source.manager.findBy(TaskHistoryEntity, { taskId: task.id })).toMatchObject([
      { command: 'take', via: 'link', actorId: office.id },
    ]);
  });

  it('stays good after an interim report', async () => {
    const token = await world.addLink(task.id, office.id);
    const { body: view } = await browser()
      .post(`/api/links/${token}/report`)
      .field('version', '1')
      .field('kind', 'interim')
      .field('text', 'Половина сделана')
      .expect(200);
    expect(view).toMatchObject({ canAct: true, task: { state: 'in_progress' } });
  });

  it('accepts or returns where it was written to the acceptor', async () => {
    const report = await world.addLink(task.id, office.id);
    await browser().post(`/api/links/${report}/report`).field('version', '1').field('text', 'Сделано').expect(200);
    const accept = await world.addLink(task.id, acceptor.id, { purpose: 'accept' });
    expect((await browser().get(`/api/links/${accept}`)).body.task.allowed).toEqual(['accept', 'return']);
    const { body: view } = await browser().post(`/api/links/${accept}/accept`).send({ version: 2 }).expect(200);
    expect(view.task.state).toBe('closed');
  });

  it('takes the dates a task waits for, and stays good for the report', async () => {
    const waiting = await world.addTask(
      { organisationId: body.id },
      { state: 'awaiting_schedule', startDate: null, dueDate: null, controlDate: null, scheduleKind: 'external' },
    );
    const token = await world.addLink(waiting.id, office.id);
    const { body: looked } = await browser().get(`/api/links/${token}`).expect(200);
    expect(looked.task.allowed).toContain('supply_dates');
    const { body: dated } = await browser()
      .post(`/api/links/${token}/supply-dates`)
      .send({ version: 1, dueDate: '2023-05-31' })
      .expect(200);
    expect(dated).toMatchObject({ canAct: true, task: { state: 'open', controlDate: '2023-05-31' } });
  });

  it('gives a declined task back where it was written to a coordinator, and to nobody else', async () => {
    const coordinator = await world.addPerson({ role: 'coordinator' });
    const [theirs, his] = [await world.addLink(task.id, office.id), await world.addLink(task.id, coordinator.id)];
    await browser().post(`/api/links/${theirs}/decline`).send({ version: 1, reason: 'Не наше' }).expect(200);
    const stillOpen = await world.addLink(task.id, office.id);
    await browser().post(`/api/links/${stillOpen}/reassign`).send({ version: 2, reason: 'Наше' }).expect(403);
    const { body: back } = await browser()
      .post(`/api/links/${his}/reassign`)
      .send({ version: 2, reason: 'Так решил совет' })
      .expect(200);
    expect(back).toMatchObject({ canAct: false, task: { state: 'open' } });
  });

  it('takes in no file before the link is found good', async () => {
    const used = await world.addLink(task.id, office.id, { usedAt: new Date('2023-03-10T05:30:00Z') });
    for (const [token, status] of [
      ['no-such-link', 404],
      [used, 410],
    ] as const) {
      const form = browser().post(`/api/links/${token}/report`).field('version', '1').field('text', 'Сделано');
      // One more than a form may carry: had they been taken in, the answer would be 413.
      for (let count = 0; count < 6; count += 1) form.attach('files', Buffer.from('x'), `${count}.txt`);
      expect((await form).status).toBe(status);
    }
  });

  it('does nothing it was not written for', async () => {
    const token = await world.addLink(task.id, acceptor.id);
    await browser().post(`/api/links/${token}/accept`).send({ version: 1 }).expect(403);
    expect((await world.source.manager.findOneByOrFail(TaskEntity, { id: task.id })).state).toBe('open');
  });

  it.each([
    ['expired', { expiresAt: new Date('2023-03-10T05:59:00Z') }, 'link-expired'],
    ['was revoked', { revokedAt: new Date('2023-03-10T05:00:00Z') }, 'link-revoked'],
  ])('is gone when it %s, for looking and for acting', async (_how, fields, code) => {
    const token = await world.addLink(task.id, office.id, fields);
    const { body: looked } = await browser().get(`/api/links/${token}`).expect(410);
    expect(looked).toMatchObject({ status: 410, code, detail: expect.stringMatching(/письма или войдите в систему/) });
    await browser().post(`/api/links/${token}/take`).send({ version: 1 }).expect(410);
  });

  it('is unknown when somebody guesses, and guessing has a limit', async () => {
    const statuses = new Set<number>();
    for (let count = 0; count < 125; count += 1) statuses.add((await browser().get('/api/links/guess')).status);
    expect([...statuses]).toEqual([404, 429]);
  });

  it('has a limit for each caller, whom a proxy of ours names where one stands before us', async () => {
    const ask = async (client: ApiWorld, address: string) =>
      (await client.browser().get('/api/links/guess').set('X-Forwarded-For', address)).status;
    const [direct, behind] = [await ApiWorld.create(), await ApiWorld.create({ trustedProxies: 1 })];
    for (let count = 0; count < 120; count += 1) {
      await ask(direct, '192.0.2.1');
      await ask(behind, '192.0.2.1');
    }
    expect([await ask(behind, '192.0.2.1'), await ask(behind, '192.0.2.2')]).toEqual([429, 404]);
    expect(await ask(direct, '192.0.2.2')).toBe(429);
    await direct.close();
    await behind.close();
  });

  it('hands out the files of its own task and of no other, without a password, while its holder may see the task', async () => {
    const attach = async (taskId: string) => {
      const { manager } = world.source;
      const file = await manager.save(
        manager.create(StoredFileEntity, {
          name: 'приказ.pdf',
          mediaType: 'application/pdf',
          byteCount: 4,
          sha256: taskId,
          bytes: Buffer.from('%PDF'),
        }),
      );
      await manager.save(
        manager.create(ReportEntity, {
          taskId,
          round: 1,
          kind: 'execution',
          authorId: office.id,
          text: 'Сделано',
          submittedAt: new Date('2023-03-10T05:00:00Z'),
          files: [file],
        }),
      );
      return file.id;
    };
    const other = await world.addTask({ organisationId: body.id });
    const [mine, theirs] = [await attach(task.id), await attach(other.id)];
    const token = await world.addLink(task.id, acceptor.id, { purpose: 'accept' });
    const { headers } = await browser().get(`/api/links/${token}/files/${mine}`).expect(200);
    expect(headers['content-disposition']).toContain('attachment');
    expect(headers['content-type']).toBe('application/octet-stream');
    await browser().get(`/api/links/${token}/files/${theirs}`).expect(404);
    await world.source.manager.update(TaskEntity, { id: task.id }, { acceptorId: null });
    await browser().get(`/api/links/${token}/files/${mine}`).expect(404);
  });
});
