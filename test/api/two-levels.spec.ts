import type { TaskDetail } from '@contract';
import { type OrganisationEntity, type PersonEntity, ReminderEntity, TaskEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

describe('a report accepted at two levels', () => {
  let world: ApiWorld;
  let region: OrganisationEntity;
  let town: OrganisationEntity;
  let school: OrganisationEntity;
  let checker: PersonEntity;
  let controller: PersonEntity;
  let lead: Client;
  let checking: Client;
  let accepting: Client;
  let regional: Client;
  let task: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    region = await world.addOrganisation({ kind: 'ministry' });
    town = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id });
    school = await world.addOrganisation({ parentId: town.id });
    checker = await world.addPerson({
      organisationId: town.id,
      branchId: town.id,
      role: 'coordinator',
      fullName: 'Рябинина Е.В.',
    });
    controller = await world.addPerson({ organisationId: region.id, role: 'supervisor', fullName: 'Лугова В.А.' });
    lead = await world.signIn((await world.addPerson({ organisationId: school.id, role: 'school' })).id);
    checking = await world.signIn(checker.id);
    accepting = await world.signIn(controller.id);
    const coordinates = { role: 'coordinator', organisationId: region.id, branchId: region.id } as const;
    regional = await world.signIn((await world.addPerson(coordinates)).id);
    const { body } = await regional
      .patch(`/api/directory/people/${checker.id}`)
      .send({ version: checker.version, checksReports: true })
      .expect(200);
    expect(body).toMatchObject({ checksReports: true, version: checker.version + 1 });
  });
  beforeEach(async () => {
    task = await addTask(school);
  });
  afterAll(() => world.close());

  const addTask = (body: OrganisationEntity, ownerOrganisationId = region.id) =>
    world.addTask({ organisationId: body.id }, { acceptorId: controller.id }, [], { ownerOrganisationId });
  const at = (path: string, id = task.id): string => `/api/tasks/${id}${path}`;
  const report = async (version: number, id = task.id, by = lead): Promise<TaskDetail> =>
    (await by.post(at('/report', id)).field('version', String(version)).field('text', 'Сделано').expect(200)).body;
  const tell = async (by: Client, command: string, body: object): Promise<TaskDetail> =>
    (
      await by
        .post(at(`/${command}`))
        .send(body)
        .expect(200)
    ).body;
  const planned = async () =>
    (await world.source.manager.findBy(ReminderEntity, { taskId: task.id, state: 'planned' })).map(
      ({ rung, recipientRole }) => `${rung} ${recipientRole}`,
    );

  it('waits for the coordinator of the municipality first, then for the controller', async () => {
    expect(await report(1)).toMatchObject({
      state: 'checking',
      checkerName: 'Рябинина Е.В.',
      acceptorName: 'Лугова В.А.',
    });
    expect(await planned()).toEqual(['report-for-check checker']);
    await accepting.post(at('/accept')).send({ version: 2 }).expect(409);
    const { body: day } = await checking.get('/api/day').expect(200);
    expect(day.blocks).toMatchObject([{ name: 'decisions', rows: [{ id: task.id, next: 'endorse' }] }]);
    expect((await accepting.get('/api/day')).body.blocks).toEqual([]);

    expect(await tell(checking, 'endorse', { version: 2 })).toMatchObject({
      state: 'submitted',
      reports: [{ checkedBy: 'Рябинина Е.В.', decision: null }],
    });
    expect(await planned()).toEqual(['report-submitted acceptor']);
    await checking.post(at('/accept')).send({ version: 3 }).expect(403);
    const closed = await tell(accepting, 'accept', { version: 3, whyWithout: 'Протокол сдан на бумаге' });
    expect(closed).toMatchObject({ state: 'closed' });
    expect(closed.history.map(({ command, who, fromState }) => [command, who, fromState])).toEqual([
      ['report_for_check', expect.any(String), 'open'],
      ['endorse', 'Рябинина Е.В.', 'checking'],
      ['accept', 'Лугова В.А.', 'submitted'],
    ]);
  });

  it('is returned on either level with a reason, and comes back to the first', async () => {
    await report(1);
    await checking.post(at('/return')).send({ version: 2, reason: ' ' }).expect(422);
    const first = await tell(checking, 'return', { version: 2, reason: 'Нет протокола' });
    expect(first).toMatchObject({ state: 'returned', reports: [{ decision: 'returned', decidedBy: 'Рябинина Е.В.' }] });
    expect(await report(3)).toMatchObject({ state: 'checking' });
    await tell(checking, 'endorse', { version: 4 });
    const second = await tell(accepting, 'return', { version: 5, reason: 'Протокол без подписи' });
    expect(second.history.filter(({ command }) => command === 'return').map(({ fromState }) => fromState)).toEqual([
      'checking',
      'submitted',
    ]);
    expect(await report(6)).toMatchObject({ state: 'checking' });
  });

  it('may be passed on by the coordinator whose order it is, and by nobody beside or below', async () => {
    await report(1);
    await lead.post(at('/endorse')).send({ version: 2 }).expect(403);
    const neighbour = await world.addOrganisation({ parentId: region.id });
    const beside = await world.signIn((await world.addPerson({ organisationId: neighbour.id, role: 'school' })).id);
    await beside.post(at('/endorse')).send({ version: 2 }).expect(404);
    await tell(regional, 'endorse', { version: 2 });
  });

  it.each<[string, () => Promise<TaskEntity>]>([
    ['where the work is the municipality’s own', () => addTask(town)],
    ['where the order is the municipality’s own', () => addTask(school, town.id)],
    [
      'where it was handed on: whoever gave it is the first level',
      async () => world.addPart(await addTask(town), { organisationId: school.id }, checker.id),
    ],
  ])('goes straight to the acceptor %s', async (_where, make) => {
    const { id } = await make();
    const own = await world.source.manager.findOneByOrFail(TaskEntity, { id });
    const by = own.assigneeOrganisationId === town.id ? checking : lead;
    expect(await report(own.version, id, by)).toMatchObject({ state: 'submitted', checkerName: null });
  });

  it('is checked by the link of a letter', async () => {
    await report(1);
    const token = await world.addLink(task.id, checker.id, { purpose: 'accept' });
    const { body: view } = await world.browser().get(`/api/links/${token}`).expect(200);
    expect(view.task.allowed).toEqual(['endorse', 'return']);
    const { body: done } = await world.browser().post(`/api/links/${token}/endorse`).send({ version: 2 }).expect(200);
    expect(done).toMatchObject({ canAct: false, task: { state: 'submitted' } });
    await world.browser().post(`/api/links/${token}/return`).send({ version: 3, reason: 'Нет' }).expect(410);
  });

  it('has one level again once nobody checks', async () => {
    const { body: person } = await regional
      .patch(`/api/directory/people/${checker.id}`)
      .send({ version: checker.version + 1, checksReports: false })
      .expect(200);
    expect(person).toMatchObject({ checksReports: false });
    expect(await report(1)).toMatchObject({ state: 'submitted' });
  });
});
