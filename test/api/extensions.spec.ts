import type { TaskDetail } from '@contract';
import { localDate } from '@domain/calendar';
import type { OrganisationEntity, PersonEntity, TaskEntity } from '@storage';
import { ExtensionRequestEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

/** Without the spaces that do not break. */
const shown = (text: unknown) => JSON.parse(JSON.stringify(text).replaceAll('\u00a0', ' '));
const WHY = 'Зал совещаний на ремонте до 10 апреля';

describe('a later date', () => {
  let world: ApiWorld;
  let body: OrganisationEntity;
  let ministry: OrganisationEntity;
  let asker: PersonEntity;
  let acceptor: PersonEntity;
  let lead: Client;
  let accepting: Client;
  let coordinator: Client;
  let task: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    ministry = await world.addOrganisation({ kind: 'ministry' });
    body = await world.addOrganisation({ parentId: ministry.id });
    asker = await world.addPerson({ organisationId: body.id, fullName: 'Орлов П.П.' });
    acceptor = await world.addPerson({ role: 'supervisor', fullName: 'Лугова В.А.', organisationId: ministry.id });
    lead = await world.signIn(asker.id);
    accepting = await world.signIn(acceptor.id);
    coordinator = await world.signIn(
      (await world.addPerson({ role: 'coordinator', organisationId: ministry.id, branchId: ministry.id })).id,
    );
  });
  beforeEach(async () => {
    task = await addTask();
  });
  afterAll(() => world.close());

  const addTask = (fields: Partial<TaskEntity> = {}) =>
    world.addTask({ organisationId: body.id }, { acceptorId: acceptor.id, ...fields }, [], {
      ownerOrganisationId: ministry.id,
    });
  const at = (path: string, id = task.id): string => `/api/tasks/${id}${path}`;
  const ask = (newDate: string, by = lead, version = 1) =>
    by.post(at('/extension')).send({ version, newDate, reason: WHY });

  it('is asked for with a reason; the old date stands, and whoever gave the task hears of it', async () => {
    expect(shown((await lead.get(at(''))).body.extensionNote)).toBe(
      'Просить о переносе можно до 30 марта 2023 г., ещё 2 раза. Решает Лугова В.А., решение ожидается не позднее 15 марта 2023 г.; до него действует прежний срок.',
    );
    const { body: asked }: { body: TaskDetail } = await ask('2023-04-14').expect(200);
    expect(asked).toMatchObject({
      dueDate: '2023-03-31',
      extensions: [
        {
          askedBy: 'Орлов П.П.',
          oldDueDate: '2023-03-31',
          newDueDate: '2023-04-14',
          decision: null,
          decisionExpectedBy: '2023-03-15',
        },
      ],
      extensionNote: null,
    });
    expect(asked.allowed).not.toContain('ask_extension');
    expect(asked.reminders.map(({ rung, role }) => [rung, role])).toContainEqual(['extension-asked-1', 'acceptor']);
    const { body: queue } = await accepting.get('/api/extensions').expect(200);
    const waiting = (queue as { task: TaskDetail; request: object }[]).find(({ task: { id } }) => id === task.id);
    expect(waiting?.request).toMatchObject({ number: 1, decisionExpectedBy: '2023-03-15' });
    expect((await accepting.get(at(''))).body.allowed).toEqual(['grant_extension', 'refuse_extension', 'extend']);
  });

  it('is granted: the first date stays on record, the story says who and why, reminders begin anew', async () => {
    await ask('2023-04-15').expect(200); // a Saturday
    const { body: granted }: { body: TaskDetail } = await accepting
      .post(at('/extension/grant'))
      .send({ version: 2, request: 1, reason: 'С пользой для дела' })
      .expect(200);
    expect(granted).toMatchObject({
      dueDate: '2023-04-15',
      controlDate: '2023-04-14',
      movedFrom: '2023-03-31',
      extensions: [
        {
          decision: 'granted',
          decisionExpectedBy: null,
          decidedBy: 'Лугова В.А.',
          decisionReason: 'С пользой для дела',
        },
      ],
    });
    expect(shown(granted.biography)).toContain(
      'Лугова В.А.: срок перенесён с 31 марта 2023 г. на 15 апреля 2023 г. Основание: С пользой для дела.',
    );
    expect(granted.history.map(({ command, who }) => [command, who])).toEqual([
      ['ask_extension', 'Орлов П.П.'],
      ['grant_extension', 'Лугова В.А.'],
    ]);
    const rungs = granted.reminders.filter(({ state }) => state === 'planned').map(({ rung, role }) => [rung, role]);
    expect(rungs).toContainEqual(['extension-granted', 'lead']);
    const [{ round }] = await world.source.query('select max(round) as round from reminder where task_id = $1', [
      task.id,
    ]);
    expect(round).toBe(2);
  });

  it('is refused with a reason, and can be asked for again; each refusal has its letter', async () => {
    for (const time of [1, 2]) {
      await ask('2023-04-14', lead, 2 * time - 1).expect(200);
      const seen = { version: 2 * time, request: time };
      await accepting
        .post(at('/extension/refuse'))
        .send({ ...seen, reason: ' ' })
        .expect(422);
      const { body: refused }: { body: TaskDetail } = await accepting
        .post(at('/extension/refuse'))
        .send({ ...seen, reason: 'Итоги нужны в марте' })
        .expect(200);
      expect(refused.dueDate).toBe('2023-03-31');
      const letters = refused.reminders.map(({ rung, role, state }) => [rung, role, state]);
      expect(letters).toContainEqual([`extension-asked-${time}`, 'acceptor', 'skipped']);
      expect(letters).toContainEqual([`extension-refused-${time}`, 'lead', 'planned']);
    }
    const { body: decided } = await accepting.post(at('/extension/grant')).send({ version: 4, request: 2 }).expect(409);
    expect(decided.detail).toBe('Просьбы о переносе, которая ждёт решения, у задачи нет: о ней уже решено.');
  });

  it.each([
    ['not later than the old one', '2023-03-31', 'newDate', 'Новый срок должен быть позже прежнего, 31 марта 2023 г.'],
    ['a day that is over', '2023-03-09', 'newDate', 'Эта дата уже прошла. Назовите сегодняшнюю или более позднюю.'],
    [
      'a day off that the calendar takes back',
      '2023-04-01',
      'newDate',
      'Новый срок должен быть позже прежнего, 31 марта 2023 г.',
    ],
  ])('cannot be %s', async (_what, newDate, place, message) => {
    const { body: refused } = await ask(newDate).expect(422);
    expect(shown(refused.errors)).toMatchObject([{ place, detail: message }]);
    expect(await world.source.manager.countBy(ExtensionRequestEntity, { taskId: task.id })).toBe(0);
  });

  it('may be later than that of the class an organisation is of, which only stands for all of them', async () => {
    const { id: classId } = await world.addOrganisation({ kind: 'class', parentId: ministry.id });
    const owner = { ownerOrganisationId: ministry.id };
    const whole = await world.addTask({ organisationId: classId }, { acceptorId: acceptor.id }, [], owner);
    task = await addTask({ parentTaskId: whole.id, classId });
    await ask('2023-04-14').expect(200);
    const { body: granted }: { body: TaskDetail } = await accepting
      .post(at('/extension/grant'))
      .send({ version: 2, request: 1 })
      .expect(200);
    expect(granted.dueDate).toBe('2023-04-14');
    expect((await coordinator.get(at('', whole.id))).body.dueDate).toBe('2023-03-31');
  });

  it('is asked for once at a time, twice in all, and not on the last day', async () => {
    await ask('2023-04-14').expect(200);
    expect((await ask('2023-04-15', lead, 2).expect(409)).body.code).toBe('extension-waits');
    await accepting.post(at('/extension/grant')).send({ version: 2, request: 1 }).expect(200);
    await ask('2023-04-28', lead, 3).expect(200);
    await accepting.post(at('/extension/grant')).send({ version: 4, request: 2 }).expect(200);
    const third = await ask('2023-05-12', lead, 5);
    expect(third.body.detail).toContain('столько раз, сколько можно: 2');
    // Whoever gave the task is not bound by that.
    await accepting.post(at('/extend')).send({ version: 5, newDate: '2023-05-12', reason: 'Каникулы' }).expect(200);

    task = await addTask({ dueDate: localDate('2023-03-10'), controlDate: localDate('2023-03-10') });
    const { body: late } = await ask('2023-04-14').expect(409);
    expect(shown(late.detail)).toContain('Просить о переносе можно было до 9 марта 2023 г.');
  });

  it('is decided by nobody who does the work or asked, and by nobody beside', async () => {
    await ask('2023-04-14').expect(200);
    await lead.post(at('/extension/grant')).send({ version: 2, request: 1 }).expect(403);
    await lead.post(at('/extend')).send({ version: 2, newDate: '2023-04-14', reason: WHY }).expect(403);
    await ask('2023-05-12', accepting, 2).expect(403);
    const stranger = await world.signInAs('official');
    await stranger.post(at('/extension/grant')).send({ version: 2, request: 1 }).expect(404);
  });

  it('is not granted by a deputy who asked for it himself', async () => {
    const deputy = await world.addPerson({ organisationId: body.id });
    await world.source.query(
      `insert into substitution (person_id, deputy_id, from_day, to_day, created_at) values ($1, $2, '2023-03-01', '2023-03-31', now())`,
      [acceptor.id, deputy.id],
    );
    const client = await world.signIn(deputy.id);
    await ask('2023-04-14', client).expect(200);
    await client.post(at('/extension/grant')).send({ version: 2, request: 1 }).expect(403);
    expect((await client.get('/api/extensions')).body).toEqual([]);
  });

  it('waits in the queue of those who decide, with what moves along, until it is decided', async () => {
    const below = (day: string, giverId: string | null) =>
      world.addTask(
        { organisationId: body.id },
        {
          ...{ parentTaskId: task.id, giverId, aboveIds: giverId === null ? [] : [task.id] },
          ...{ dueDate: localDate(day), controlDate: localDate(day) },
        },
      );
    await below('2023-03-30', asker.id);
    // An organisation of its class was given as long already.
    await below('2023-04-14', null);
    await ask('2023-04-14').expect(200);
    const queue = async (client: Client) => {
      const rows: { task: { id: string } }[] = (await client.get('/api/extensions').expect(200)).body;
      return rows.filter(({ task: waiting }) => waiting.id === task.id);
    };
    for (const client of [accepting, coordinator]) {
      expect(await queue(client)).toMatchObject([{ children: 1, request: { newDueDate: '2023-04-14', reason: WHY } }]);
    }
    expect(await queue(lead)).toEqual([]);
    await coordinator.post(at('/extension/grant')).send({ version: 2, request: 1 }).expect(200);
    expect(await queue(accepting)).toEqual([]);
  });

  it('takes sub-tasks along at their distance, and a sub-task never passes its parent', async () => {
    const dates = { dueDate: localDate('2023-03-30'), controlDate: localDate('2023-03-30') };
    const part = { parentTaskId: task.id, giverId: asker.id, aboveIds: [task.id], ...dates };
    const child = await addTask(part);
    const done = await addTask({ ...part, state: 'closed' });
    const { body: refused } = await lead
      .post(at('/extension', child.id))
      .send({ version: 1, newDate: '2023-04-03', reason: WHY })
      .expect(422);
    expect(shown(refused.detail)).toBe('Срок не может быть позже срока вышестоящей задачи, 31 марта 2023 г.');
    await accepting.post(at('/extend')).send({ version: 1, newDate: '2023-04-14', reason: WHY }).expect(200);
    const { body: moved }: { body: TaskDetail } = await lead.get(at('', child.id)).expect(200);
    expect(moved).toMatchObject({ dueDate: '2023-04-13', movedFrom: '2023-03-30', version: 2 });
    expect(shown(moved.biography)).toContain(
      'Перенесён с 30 марта 2023 г. на 13 апреля 2023 г. вслед за вышестоящей задачей. Основание: Зал совещаний на ремонте до 10 апреля.',
    );
    expect((await lead.get(at('', done.id))).body.dueDate).toBe('2023-03-30');
  });

  it('refuses the second of two deciders and says who was first', async () => {
    await ask('2023-04-14').expect(200);
    await accepting.post(at('/extension/grant')).send({ version: 2, request: 1 }).expect(200);
    const { body: conflict } = await coordinator
      .post(at('/extension/refuse'))
      .send({ version: 2, request: 1, reason: 'Нет' })
      .expect(409);
    expect(conflict.detail).toContain('Лугова В.А., перенос срока по просьбе');
  });

  describe('is granted as whoever decides saw it, and no other date is', () => {
    const anotherWaits = async () => {
      await ask('2023-04-14').expect(200);
      const seen = (await accepting.get(at(''))).body;
      await coordinator
        .post(at('/extension/refuse'))
        .send({ version: seen.version, request: 1, reason: 'Итоги нужны в марте' })
        .expect(200);
      await ask('2023-06-30', lead, seen.version + 1).expect(200);
      return seen.version as number;
    };

    it('where the one he saw was refused and a later date is asked for by now', async () => {
      const version = await anotherWaits();
      const { body: said } = await accepting.post(at('/extension/grant')).send({ version, request: 1 }).expect(409);
      expect(shown(said.detail)).toBe(
        'Решения ждёт уже другая просьба: о сроке 30 июня 2023 г. О прежней решено. Посмотрите новую, прежде чем решать.',
      );
      // Not under the number of the new one either: the version is still that of the old.
      await accepting.post(at('/extension/grant')).send({ version, request: 2 }).expect(409);
      const { body: kept } = await accepting.get(at(''));
      expect(kept).toMatchObject({ dueDate: '2023-03-31', extensions: [{ decision: 'refused' }, { decision: null }] });
    });

    it('by the link of a letter too', async () => {
      const deciding = await world.addLink(task.id, acceptor.id, { purpose: 'extension' });
      const version = await anotherWaits();
      for (const [step, more] of [
        ['grant', {}],
        ['refuse', { reason: 'Нет' }],
      ] as const)
        await world
          .browser()
          .post(`/api/links/${deciding}/extension/${step}`)
          .send({ version, request: 1, ...more })
          .expect(409);
      const { body: view } = await world.browser().get(`/api/links/${deciding}`).expect(200);
      expect(view).toMatchObject({ canAct: true, task: { dueDate: '2023-03-31' } });
    });

    it('where a refusal and a grant of the same request arrive at once', async () => {
      await ask('2023-04-14').expect(200);
      const seen = { version: 2, request: 1 };
      const answers = await Promise.all([
        accepting.post(at('/extension/grant')).send(seen),
        coordinator.post(at('/extension/refuse')).send({ ...seen, reason: 'Нет' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { body: decided }: { body: TaskDetail } = await accepting.get(at(''));
      expect(decided.history).toHaveLength(2);
      expect(decided.extensions[0]?.decision === 'granted').toBe(decided.dueDate === '2023-04-14');
    });
  });

  it('is asked for and decided by the links of letters; asking leaves the link good for the report', async () => {
    const token = await world.addLink(task.id, asker.id);
    const { body: asked } = await world
      .browser()
      .post(`/api/links/${token}/extension`)
      .send({ version: 1, newDate: '2023-04-14', reason: WHY })
      .expect(200);
    expect(asked.task.allowed).toContain('report');
    const deciding = await world.addLink(task.id, acceptor.id, { purpose: 'extension' });
    const { body: view } = await world.browser().get(`/api/links/${deciding}`).expect(200);
    expect(view).toMatchObject({ purpose: 'extension', task: { allowed: ['grant_extension', 'refuse_extension'] } });
    const { body: granted } = await world
      .browser()
      .post(`/api/links/${deciding}/extension/grant`)
      .send({ version: 2, request: 1 })
      .expect(200);
    expect(granted).toMatchObject({ canAct: false, task: { dueDate: '2023-04-14' } });
    await world
      .browser()
      .post(`/api/links/${deciding}/extension/refuse`)
      .send({ version: 3, request: 1, reason: 'Нет' })
      .expect(410);
    await world.browser().post(`/api/links/${token}/extension/grant`).send({ version: 3, request: 1 }).expect(403);
  });
});
