import type { Problem, TaskDetail, TaskList } from '@contract';
import { localDate } from '@domain/calendar';
import { read, utils } from '@e965/xlsx';
import { type OrganisationEntity, type PersonEntity, ReportEntity, StoredFileEntity, type TaskEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

describe('a task in the hands of its people', () => {
  let world: ApiWorld;
  let body: OrganisationEntity;
  let acceptor: PersonEntity;
  let lead: Client;
  let accepting: Client;
  let stranger: Client;
  let task: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    body = await world.addOrganisation();
    acceptor = await world.addPerson({ role: 'supervisor', fullName: 'Лугова В.А.' });
    lead = await world.signIn((await world.addPerson({ organisationId: body.id, fullName: 'Орлов П.П.' })).id);
    accepting = await world.signIn(acceptor.id);
    stranger = await world.signInAs('official');
  });
  beforeEach(async () => {
    task = await world.addTask({ organisationId: body.id }, { acceptorId: acceptor.id });
  });
  afterAll(() => world.close());

  const at = (path: string): string => `/api/tasks/${task.id}${path}`;

  it('tells each what he may do now', async () => {
    const allowed = async (client: Client) => (await client.get(at('')).expect(200)).body.allowed;
    expect(await allowed(lead)).toEqual(['take', 'report', 'hand_on', 'interim_report', 'decline', 'ask_extension']);
    // He may move the date himself.
    expect(await allowed(accepting)).toEqual(['extend']);
  });

  it('does not exist for somebody who has nothing to do with it', async () => {
    const { body: refused } = await stranger.get(at('')).expect(404);
    expect(refused.code).toBe('not-found-task');
    await stranger.post(at('/take')).send({ version: 1 }).expect(404);
  });

  it('is taken, reported with evidence, accepted and closed; every step stands in its history', async () => {
    const taken = (await lead.post(at('/take')).send({ version: task.version }).expect(200)).body;
    const reported = await lead
      .post(at('/report'))
      .field('version', String(taken.version))
      .field('text', 'Совещание проведено')
      .field('documentNumber', '12')
      .field('documentDate', '2023-03-09')
      .attach('files', Buffer.from('протокол'), 'протокол.txt')
      .expect(200);
    expect(reported.body.reports).toMatchObject([
      {
        kind: 'execution',
        authorName: 'Орлов П.П.',
        documentDate: '2023-03-09',
        decision: null,
        files: [{ name: 'протокол.txt', byteCount: 16 }],
      },
    ]);
    const { body: closed }: { body: TaskDetail } = await accepting
      .post(at('/accept'))
      .send({ version: reported.body.version })
      .expect(200);
    expect(closed).toMatchObject({
      state: 'closed',
      allowed: [],
      reports: [{ decision: 'accepted', decidedBy: 'Лугова В.А.' }],
    });
    expect(closed.history.map(({ command, who }) => [command, who])).toEqual([
      ['take', 'Орлов П.П.'],
      ['report', 'Орлов П.П.'],
      ['accept', 'Лугова В.А.'],
    ]);
  });

  it('is taken away with the list: numbers, dates and the document by which it was done', async () => {
    await lead
      .post(at('/report'))
      .field('version', '1')
      .field('text', 'Сделано')
      .field('documentNumber', '=12')
      .field('documentDate', '2023-03-09')
      .expect(200);
    await accepting.post(at('/accept')).send({ version: 2 }).expect(200);
    const query = `orderId=${task.orderId}&mine=true`;
    const file = await lead.get(`/api/task-file?${query}`).responseType('blob').expect(200);
    expect(file.headers['content-disposition']).toBe('attachment; filename=tasks.xlsx');
    const sheet = read(file.body as Buffer).Sheets['Задачи']!;
    expect(utils.sheet_to_json(sheet)).toEqual([
      expect.objectContaining({
        Мероприятие: task.title,
        Исполнитель: body.name,
        Срок: '31.03.2023',
        Состояние: 'снято с контроля',
        'Отчёт представлен': '10.03.2023',
        '№ документа об исполнении': '=12',
        'Дата документа об исполнении': '09.03.2023',
        'Снято с контроля': '10.03.2023',
        'Кто принимает': 'Лугова В.А.',
      }),
    ]);
    // In a file of values nothing may pass for a formula; and who has nothing to do with it gets headings alone.
    const { body: values } = await lead.get(`/api/task-file?${query}&format=csv`).responseType('blob').expect(200);
    expect((values as Buffer).toString('utf8')).toContain(";'=12;");
    const { body: none } = await stranger.get(`/api/task-file?${query}&format=csv`).responseType('blob').expect(200);
    expect((none as Buffer).toString('utf8').trim().split('\r\n')).toHaveLength(1);
  });

  it('shows its evidence to those who see the task, and to nobody else', async () => {
    const { body: reported } = await lead
      .post(at('/report'))
      .field('version', '1')
      .field('text', 'Сделано')
      .attach('files', Buffer.from('справка'), 'справка.txt')
      .expect(200);
    const fileId = reported.reports[0].files[0].id;
    const { body: bytes } = await accepting.get(`/api/files/${fileId}`).buffer(true).expect(200);
    expect(Buffer.from(bytes).toString()).toBe('справка');
    await stranger.get(`/api/files/${fileId}`).expect(404);
  });

  it('comes back for rework with the reason', async () => {
    await lead.post(at('/report')).field('version', '1').field('text', 'Сделано').expect(200);
    await accepting.post(at('/return')).send({ version: 2 }).expect(422);
    const { body: returned } = await accepting
      .post(at('/return'))
      .send({ version: 2, reason: 'Нет протокола' })
      .expect(200);
    expect(returned).toMatchObject({
      state: 'returned',
      reports: [{ decision: 'returned', decisionReason: 'Нет протокола' }],
    });
  });

  it('is declined, and goes back to its lead with an explanation from a coordinator alone', async () => {
    const coordinator = await world.signInAs('coordinator');
    await lead.post(at('/decline')).send({ version: 1, reason: 'Это дело института' }).expect(200);
    expect((await lead.get(at(''))).body.allowed).toEqual([]);
    expect((await coordinator.get(at(''))).body.allowed).toEqual(['reassign', 'redirect', 'cancel']);
    await lead.post(at('/reassign')).send({ version: 2, reason: 'Наше' }).expect(403);
    await coordinator.post(at('/reassign')).send({ version: 2, reason: '  ' }).expect(422);
    const { body: back }: { body: TaskDetail } = await coordinator
      .post(at('/reassign'))
      .send({ version: 2, reason: 'Так решил совет' })
      .expect(200);
    expect(back.state).toBe('open');
    expect(back.history.map(({ command, reason }) => [command, reason])).toEqual([
      ['decline', 'Это дело института'],
      ['reassign', 'Так решил совет'],
    ]);
    const planned = back.reminders.map(({ rung, role, state }) => [rung, role, state]);
    expect(planned).toContainEqual(['task-declined', 'coordinator', 'skipped']);
    expect(planned).toContainEqual(['task-reassigned', 'lead', 'planned']);
    expect((await lead.get(at(''))).body.allowed).toContain('report');
  });

  it('waits for its schedule again where it did so when it was declined', async () => {
    const coordinator = await world.signInAs('coordinator');
    const waiting = await world.addTask(
      { organisationId: body.id },
      { state: 'awaiting_schedule', startDate: null, dueDate: null, controlDate: null, scheduleKind: 'external' },
    );
    await lead.post(`/api/tasks/${waiting.id}/decline`).send({ version: 1, reason: 'Графика не будет' }).expect(200);
    const { body: back } = await coordinator
      .post(`/api/tasks/${waiting.id}/reassign`)
      .send({ version: 2, reason: 'График утверждают в мае' })
      .expect(200);
    expect(back).toMatchObject({ state: 'awaiting_schedule', allowed: ['supply_dates', 'suspend', 'cancel'] });
  });

  it('refuses the second writer and says who was first and what he did', async () => {
    await lead.post(at('/take')).send({ version: 1 }).expect(200);
    const { body: conflict } = await lead.post(at('/take')).send({ version: 1 }).expect(409);
    expect(conflict).toMatchObject({ status: 409, code: 'stale-version' });
    expect(conflict.detail).toContain('Орлов П.П., принятие в работу');
    expect(conflict.errors).toEqual(
      expect.arrayContaining([
        { place: 'who', code: 'stale-version', detail: 'Орлов П.П.' },
        { place: 'command', code: 'stale-version', detail: 'принятие в работу' },
      ]),
    );
  });

  it('refuses a step its state does not have', async () => {
    const { body: refused } = await accepting.post(at('/accept')).send({ version: 1 }).expect(409);
    expect(refused.detail).toBe('Действие «принятие отчёта» невозможно: задача в состоянии «направлено».');
  });

  it('takes at most five files', async () => {
    const form = lead.post(at('/report')).field('version', '1').field('text', 'Сделано');
    for (let count = 0; count < 6; count += 1) form.attach('files', Buffer.from('x'), `${count}.txt`);
    const { body: refused } = await form.expect(413);
    expect(refused).toMatchObject({ code: 'too-many-uploads', detail: expect.stringContaining('не больше 5') });
    expect(await world.source.manager.countBy(ReportEntity, { taskId: task.id })).toBe(0);
  });

  it('names the fields of a form that cannot be used', async () => {
    const files = await world.source.manager.count(StoredFileEntity);
    const { body: refused }: { body: Problem } = await lead
      .post(at('/report'))
      .field('version', 'x')
      .field('text', '')
      .field('documentDate', '2023-02-30')
      .field('colour', 'red')
      .expect(422);
    expect(refused.code).toBe('invalid-input');
    expect(refused.errors?.map(({ place, code }) => [place, code]).sort()).toEqual([
      ['colour', 'field.unknown'],
      ['documentDate', 'field.date'],
      ['text', 'field.too-short'],
      ['version', 'field.number'],
    ]);
    expect(await world.source.manager.count(StoredFileEntity)).toBe(files);
  });

  it('gets the dates of a plan it waited for', async () => {
    const waiting = await world.addTask(
      { organisationId: body.id },
      { state: 'awaiting_schedule', startDate: null, dueDate: null, controlDate: null, scheduleKind: 'external' },
    );
    const { body: refused }: { body: Problem } = await lead
      .post(`/api/tasks/${waiting.id}/supply-dates`)
      .send({ version: 1, dueDate: '2023-09-30', startDate: null, reason: null })
      .expect(422);
    expect(refused.errors?.map(({ place }) => place).sort()).toEqual(['reason', 'startDate']);
    // 30 September 2023 is a Saturday, so control falls on Friday the 29th.
    const { body: dated }: { body: TaskDetail } = await lead
      .post(`/api/tasks/${waiting.id}/supply-dates`)
      .send({ version: 1, dueDate: '2023-09-30', reason: 'План утверждён' })
      .expect(200);
    expect(dated).toMatchObject({ state: 'open', dueDate: '2023-09-30', controlDate: '2023-09-29' });
    expect(dated.biography.join(' ')).toMatch(
      /назначен \(Орлов П\.П\.\): 30.*г\. Основание: План утверждён.*сб →.*29.*пт/s,
    );
  });

  describe('that waits for its dates', () => {
    const NO_DATES = { startDate: null, dueDate: null, controlDate: null, scheduleKind: 'external' } as const;
    const wait = (fields: Partial<TaskEntity> = {}) =>
      world.addTask({ organisationId: body.id }, { state: 'awaiting_schedule', ...NO_DATES, ...fields });
    const supply = (id: string, dueDate: string) =>
      lead.post(`/api/tasks/${id}/supply-dates`).send({ version: 1, dueDate });

    it.each([
      ['is over', '2023-03-09', 'Эта дата уже прошла. Назовите сегодняшнюю или более позднюю.'],
      ['has another year than was meant', '2032-05-31', /^Слишком далёкий срок: не дальше .* Проверьте год\.$/],
      [
        'is past that of the task above',
        '2023-04-01',
        'Срок не может быть позже срока вышестоящей задачи, 31 марта 2023 г.',
      ],
    ])('is given none that %s', async (_what, dueDate, message) => {
      const above = typeof message === 'string' ? (await world.addTask({ organisationId: body.id })).id : null;
      const { id } = await wait({ parentTaskId: above });
      const { body: refused }: { body: Problem } = await supply(id, dueDate).expect(422);
      const [problem] = refused.errors ?? [];
      expect(problem?.place).toBe('dueDate');
      expect(problem?.detail.replaceAll('\u00a0', ' ')).toEqual(
        typeof message === 'string' ? message : expect.stringMatching(message),
      );
      expect((await lead.get(`/api/tasks/${id}`)).body).toMatchObject({ state: 'awaiting_schedule', dueDate: null });
    });

    it('takes along the one under it that had a later date of its own, and leaves an earlier one', async () => {
      const above = await wait();
      const under = (day: string) =>
        world.addTask(
          { organisationId: body.id },
          { parentTaskId: above.id, startDate: localDate(day), dueDate: localDate(day), controlDate: localDate(day) },
        );
      const [later, earlier] = [await under('2023-09-29'), await under('2023-04-28')];
      await supply(above.id, '2023-05-31').expect(200);
      const { body: followed }: { body: TaskDetail } = await lead.get(`/api/tasks/${later.id}`);
      expect(followed).toMatchObject({ startDate: '2023-05-31', dueDate: '2023-05-31', movedFrom: '2023-09-29' });
      expect(followed.history.map(({ command }) => command)).toEqual(['follow_parent']);
      expect((await lead.get(`/api/tasks/${earlier.id}`)).body.dueDate).toBe('2023-04-28');
    });
  });

  it('is found in the list by words, state and order, page by page', async () => {
    const ask = async (query: object): Promise<TaskList> =>
      (await lead.get('/api/tasks').query(query).expect(200)).body;
    expect((await ask({ search: 'СОВЕЩАНИЕ', orderId: task.orderId })).rows.map(({ id }) => id)).toEqual([task.id]);
    expect((await ask({ search: '100%', orderId: task.orderId })).total).toBe(0);
    expect((await ask({ state: 'closed', orderId: task.orderId })).total).toBe(0);
    const first = await ask({ pageSize: 1 });
    expect(first.total).toBeGreaterThan(1);
    expect((await ask({ pageSize: 1, cursor: first.next })).rows).toHaveLength(1);
    await lead.get('/api/tasks').query({ cursor: 'f_2023-02-31_1' }).expect(422);
    await lead.get('/api/tasks').query({ pageSize: 501 }).expect(422);
  });

  it('counts working days to the control date', async () => {
    // From Friday 10 to Friday 31 March 2023: three full weeks, 15 working days.
    expect((await lead.get(at('')).expect(200)).body).toMatchObject({ daysLeft: 15, overdue: false });
  });
});
