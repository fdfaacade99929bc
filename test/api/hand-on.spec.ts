import type { TaskDetail } from '@contract';
import { type OrganisationEntity, type PersonEntity, ReminderEntity, TaskEntity } from '@storage';
import { VerifyHistory } from '@workflow';
import { ApiWorld, type Client } from './api-world.js';

const WHY = 'Так решили на совещании';
/** Without the spaces that do not break. */
const shown = (text: unknown) => JSON.parse(JSON.stringify(text).replaceAll('\u00a0', ' '));

describe('a task handed on', () => {
  let world: ApiWorld;
  let institute: OrganisationEntity;
  let school: OrganisationEntity;
  let head: PersonEntity;
  let teacher: PersonEntity;
  let controller: PersonEntity;
  let lead: Client;
  let receiver: Client;
  let schoolHead: Client;
  let beside: Client;
  let coordinator: Client;
  let ministryId: string;
  let task: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const ministry = await world.addOrganisation({ kind: 'ministry' });
    ministryId = ministry.id;
    institute = await world.addOrganisation({ parentId: ministry.id, name: 'Институт', kind: 'institute' });
    school = await world.addOrganisation({ parentId: institute.id, name: 'Школа № 5' });
    const neighbour = await world.addOrganisation({ parentId: ministry.id, name: 'Сосед' });
    head = await world.addPerson({ organisationId: institute.id, fullName: 'Ромашкина Д.С.' });
    teacher = await world.addPerson({ organisationId: institute.id, fullName: 'Ветрова Ю.И.', position: 'методист' });
    controller = await world.addPerson({ organisationId: ministry.id, fullName: 'Лугова В.А.', role: 'supervisor' });
    lead = await world.signIn(head.id);
    receiver = await world.signIn(teacher.id);
    schoolHead = await world.signIn((await world.addPerson({ organisationId: school.id, role: 'school' })).id);
    beside = await world.signIn((await world.addPerson({ organisationId: neighbour.id, fullName: 'Чужая А.А.' })).id);
    coordinator = await world.signIn(
      (await world.addPerson({ role: 'coordinator', organisationId: ministry.id, branchId: ministry.id })).id,
    );
  });
  beforeEach(async () => {
    task = await world.addTask({ organisationId: institute.id, personId: head.id }, { acceptorId: controller.id }, [], {
      ownerOrganisationId: ministryId,
    });
  });
  afterAll(() => world.close());

  const at = (path: string, id = task.id): string => `/api/tasks/${id}${path}`;
  const toTeacher = (fields: object = {}) => ({
    organisationId: institute.id,
    personId: teacher.id,
    dueDate: '2023-03-24',
    ...fields,
  });
  const toSchool = (fields: object = {}) => ({ organisationId: school.id, dueDate: '2023-03-30', ...fields });
  const handOn = async (parts: object[], by = lead): Promise<TaskDetail> =>
    (await by.post(at('/parts')).send({ version: 1, parts }).expect(200)).body;
  const partsOf = (id = task.id) =>
    world.source.manager.find(TaskEntity, { where: { parentTaskId: id }, order: { dueDate: 'ASC' } });
  const tell = async (id: string, command: string, version: number, by = lead): Promise<TaskDetail> =>
    (
      await by
        .post(at(`/${command}`, id))
        .send({ version, reason: WHY })
        .expect(200)
    ).body;
  const report = (id: string, version: number, by: Client) =>
    by.post(at('/report', id)).field('version', String(version)).field('text', 'Сделано');
  const planned = async (taskId: string) =>
    (await world.source.manager.findBy(ReminderEntity, { taskId, state: 'planned' })).map(
      ({ rung, recipientRole }) => `${rung} ${recipientRole}`,
    );

  it('is offered those below the lead, found by words, and nobody else', async () => {
    const find = async (search: string) => {
      const found: { name: string }[] = (await lead.get(at('/receivers')).query({ search }).expect(200)).body;
      return found.map(({ name }) => name);
    };
    expect(await find('ветрова')).toEqual(['Ветрова Ю.И.']);
    expect(await find('методист')).toEqual(['Ветрова Ю.И.']);
    expect(await find('школа')).toContain('Школа № 5');
    expect(await find('')).not.toEqual(expect.arrayContaining(['Институт', 'Ромашкина Д.С.', 'Чужая А.А.', 'Сосед']));
    await receiver.get(at('/receivers')).expect(404);
    await coordinator.get(at('/receivers')).expect(403);
  });

  it('is another’s to do and stays the lead’s: a child task with its own owner and date, its report comes to him', async () => {
    expect((await lead.get(at(''))).body).toMatchObject({ handOn: { latest: '2023-03-31', suggested: '2023-03-30' } });
    const parent = await handOn([toTeacher({ note: 'Нужна таблица по школам' })]);
    expect(parent).toMatchObject({
      state: 'in_progress',
      leadName: 'Ромашкина Д.С.',
      childCounts: { total: 1, closed: 0 },
    });
    expect(parent.history.at(-1)).toMatchObject({ command: 'hand_on', who: 'Ромашкина Д.С.', to: 'Ветрова Ю.И.' });
    const { id } = parent.children[0]!;
    const { body: child }: { body: TaskDetail } = await receiver.get(at('', id)).expect(200);
    expect(child).toMatchObject({
      title: parent.title,
      state: 'open',
      dueDate: '2023-03-24',
      leadName: 'Ветрова Ю.И.',
      giverName: 'Ромашкина Д.С.',
      acceptor: { name: 'Ромашкина Д.С.' },
      parentTaskId: null,
      history: [{ command: 'create', who: 'Ромашкина Д.С.', reason: 'Нужна таблица по школам' }],
    });
    expect(shown(child.biography)).toContain('Срок подзадачи назначен (Ромашкина Д.С.): 24 марта 2023 г.');
    expect(await planned(id)).toEqual(expect.arrayContaining(['assigned lead', 'before-1 lead']));
    await beside.get(at('', id)).expect(404);
  });

  it('waits for its parts: nobody reports on it or declines it while a required one is open', async () => {
    const parent = await handOn([
      toTeacher({ title: 'Собрать данные' }),
      toSchool({ title: 'Сводка школы', required: false }),
    ]);
    expect(parent.allowed).not.toContain('report');
    expect(shown(parent.partsNote)).toBe(
      'Отчёт можно представить, когда будут приняты отчёты по подзадачам: «Собрать данные» (Ветрова Ю.И.).',
    );
    const { body: refused } = await report(task.id, parent.version, lead).expect(409);
    expect(refused).toMatchObject({ code: 'parts-open', detail: expect.stringContaining('«Собрать данные»') });
    await lead.post(at('/decline')).send({ version: parent.version, reason: WHY }).expect(409);

    const [data, summary] = (await partsOf()) as [TaskEntity, TaskEntity];
    await report(data.id, 1, receiver).expect(200);
    const { body: day } = await lead.get('/api/day').expect(200);
    expect(day.blocks).toMatchObject([{ name: 'decisions', rows: [{ id: data.id, next: 'accept' }] }]);
    await receiver.post(at('/accept', data.id)).send({ version: 2 }).expect(403);
    await lead.post(at('/accept', data.id)).send({ version: 2 }).expect(200);
    await report(task.id, parent.version, lead).expect(200);
    const accepting = await world.signIn(controller.id);
    await accepting
      .post(at('/accept'))
      .send({ version: parent.version + 1 })
      .expect(200);
    expect(await world.source.manager.findOneByOrFail(TaskEntity, { id: summary.id })).toMatchObject({
      state: 'cancelled',
    });
    expect((await lead.get(at(''))).body.childCounts).toEqual({ total: 1, closed: 1 });
  });

  it('may go to one body twice, and further down from there', async () => {
    await handOn([toSchool({ title: 'Первая часть' }), toSchool({ title: 'Вторая часть' })]);
    const [first] = (await partsOf()) as [TaskEntity];
    const pupil = await world.addPerson({ organisationId: school.id, fullName: 'Завуч' });
    await schoolHead
      .post(at('/parts', first.id))
      .send({ version: 1, parts: [{ organisationId: school.id, personId: pupil.id, dueDate: '2023-03-29' }] })
      .expect(200);
    const [below] = (await partsOf(first.id)) as [TaskEntity];
    expect(below.aboveIds).toEqual([task.id, first.id]);
    await lead.get(at('', below.id)).expect(200);
    await receiver.get(at('', below.id)).expect(404);
  });

  it.each<[string, () => object, string, string]>([
    [
      'after the task itself',
      () => toTeacher({ dueDate: '2023-04-03' }),
      'parts.0.dueDate',
      'Срок подзадачи не может быть позже срока самой задачи, а если он прошёл – позже сегодняшнего дня: 31 марта 2023 г.',
    ],
    [
      'for a day that is over',
      () => toTeacher({ dueDate: '2023-03-09' }),
      'parts.0.dueDate',
      'Эта дата уже прошла. Назовите сегодняшнюю или более позднюю.',
    ],
    [
      'to oneself',
      () => toTeacher({ personId: head.id }),
      'parts.0.personId',
      'Эта задача уже у того, кому вы её передаёте. Выберите другого исполнителя.',
    ],
    [
      'to the body above',
      () => ({ organisationId: ministryId, dueDate: '2023-03-30' }),
      'parts.0.personId',
      'Поручить можно только людям и организациям, которые вам подведомственны.',
    ],
  ])('is not handed on %s', async (_what, part, place, message) => {
    const { body: refused } = await lead
      .post(at('/parts'))
      .send({ version: 1, parts: [part()] })
      .expect(422);
    expect(shown(refused.errors)).toMatchObject([{ place, detail: message }]);
    expect(await partsOf()).toEqual([]);
  });

  it('is handed on by its lead alone', async () => {
    await coordinator
      .post(at('/parts'))
      .send({ version: 1, parts: [toTeacher()] })
      .expect(403);
    await receiver
      .post(at('/parts'))
      .send({ version: 1, parts: [toTeacher()] })
      .expect(404);
    await lead.post(at('/parts')).send({ version: 1, parts: [] }).expect(422);
  });

  it('comes back when it is declined: the lead decides, and may report himself', async () => {
    await handOn([toTeacher()]);
    const [part] = (await partsOf()) as [TaskEntity];
    await tell(part.id, 'decline', 1, receiver);
    expect(await planned(part.id)).toEqual(['task-declined coordinator']);
    const { body: parent }: { body: TaskDetail } = await lead.get(at(''));
    expect(parent.allowed).toContain('report');
    expect((await lead.get(at('', part.id))).body.allowed).toEqual(expect.arrayContaining(['reassign', 'cancel']));
    await tell(part.id, 'reassign', 2);
    expect((await lead.get(at(''))).body.allowed).not.toContain('report');
  });

  it('stands still, goes on and is withdrawn with its parts', async () => {
    await handOn([toTeacher(), toSchool()]);
    const [first, second] = (await partsOf()) as [TaskEntity, TaskEntity];
    await tell(second.id, 'suspend', 1);
    await tell(task.id, 'suspend', 2, coordinator);
    const states = async () => (await partsOf()).map(({ state }) => state);
    expect(await states()).toEqual(['suspended', 'suspended']);
    expect(await planned(first.id)).toEqual(['task-suspended lead']);
    const { body: refused } = await lead.post(at('/resume', second.id)).send({ version: 2, reason: WHY }).expect(409);
    expect(shown(refused.detail)).toBe(
      'Вышестоящая задача в состоянии «приостановлено», поэтому её подзадачу нельзя вернуть в работу.',
    );
    await tell(task.id, 'resume', 3, coordinator);
    // What was stopped by itself stays stopped.
    expect(await states()).toEqual(['open', 'suspended']);
    expect(await planned(first.id)).toEqual(expect.arrayContaining(['before-1 lead', 'task-resumed lead']));
    await tell(task.id, 'cancel', 4, coordinator);
    expect(await states()).toEqual(['cancelled', 'cancelled']);
    expect(await planned(first.id)).toEqual(['task-cancelled lead']);
  });

  it('takes its parts along to a later date', async () => {
    await handOn([toTeacher()]);
    const accepting = await world.signIn(controller.id);
    await accepting.post(at('/extend')).send({ version: 2, newDate: '2023-04-14', reason: WHY }).expect(200);
    expect(await partsOf()).toMatchObject([{ dueDate: '2023-04-07', movedFrom: '2023-03-24' }]);
  });

  it('is handed on by the link of a letter, which stays good for the report', async () => {
    const token = await world.addLink(task.id, head.id);
    const browser = world.browser();
    const { body: found } = await browser.get(`/api/links/${token}/receivers`).query({ search: 'Ветрова' }).expect(200);
    const [{ organisationId, personId }] = found;
    const { body: view } = await browser
      .post(`/api/links/${token}/parts`)
      .send({ version: 1, parts: [{ organisationId, personId, dueDate: '2023-03-24' }] })
      .expect(200);
    expect(view).toMatchObject({ canAct: true, task: { children: [{ leadName: 'Ветрова Ю.И.' }] } });
    expect(view.task.allowed).toContain('hand_on');
    const accepts = await world.addLink(task.id, controller.id, { purpose: 'accept' });
    await browser.get(`/api/links/${accepts}/receivers`).expect(403);
    await browser
      .post(`/api/links/${accepts}/parts`)
      .send({ version: 2, parts: [toTeacher()] })
      .expect(403);
  });

  it('leaves histories whose chains are whole', async () => {
    const touched = await world.source.query<{ id: string }[]>('select distinct task_id as id from task_history');
    expect(touched.length).toBeGreaterThan(1);
    for (const { id } of touched) {
      expect(await new VerifyHistory(world.source).run(id)).toMatchObject({ broken: null });
    }
  });
});
