import type { OrderDetail, TaskDetail } from '@contract';
import { type OrganisationEntity, type PersonEntity, ReminderEntity, TaskEntity } from '@storage';
import { ReadOrder } from '@workflow';
import { orderText } from '../support/review-world.js';
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
    region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    town = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id });
    school = await world.addOrganisation({ parentId: town.id, name: 'Школа № 5' });
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

  it('goes on without its evidence only where whoever checks says why, on the site and by a letter’s link', async () => {
    const asked = { kind: 'document', acceptorId: controller.id } as const;
    task = await world.addTask({ organisationId: school.id }, asked, [], { ownerOrganisationId: region.id });
    expect((await report(1)).closing).toMatchObject([{ form: 'document', met: false }]);
    const { body: refused } = await checking.post(at('/endorse')).send({ version: 2 }).expect(422);
    expect(refused).toMatchObject({ code: 'evidence-missing-endorsed', errors: [{ place: 'whyWithout' }] });
    expect(refused.detail).toContain('Не хватает 1 подтверждения');
    const token = await world.addLink(task.id, checker.id, { purpose: 'accept' });
    const byLink = () => world.browser().post(`/api/links/${token}/endorse`);
    await byLink().send({ version: 2, whyWithout: ' ' }).expect(422);
    await byLink().send({ version: 2, whyWithout: 'Приказ показан на совещании' }).expect(200);
    // What is missing and her words are there for the controller, who answers for himself.
    const seen: TaskDetail = (await accepting.get(at('')).expect(200)).body;
    expect(seen).toMatchObject({ state: 'submitted', closing: [{ met: false }] });
    expect(seen.history.at(-1)).toMatchObject({ command: 'endorse', reason: 'Приказ показан на совещании' });
    await accepting.post(at('/accept')).send({ version: 3 }).expect(422);
    await accepting.post(at('/accept')).send({ version: 3, whyWithout: 'Приказ виден на сайте' }).expect(200);
  });

  it('has one level again once nobody checks', async () => {
    const { body: person } = await regional
      .patch(`/api/directory/people/${checker.id}`)
      .send({ version: checker.version + 1, checksReports: false })
      .expect(200);
    expect(person).toMatchObject({ checksReports: false });
    expect(await report(1)).toMatchObject({ state: 'submitted' });
  });

  it('takes nobody for the first level who does not coordinate, and ends with his role', async () => {
    const { body: again } = await regional
      .patch(`/api/directory/people/${checker.id}`)
      .send({ version: checker.version + 2, checksReports: true })
      .expect(200);
    const { body: refusal } = await regional
      .patch(`/api/directory/people/${checker.id}`)
      .send({ version: again.version, role: 'school', checksReports: true })
      .expect(422);
    expect(refusal.code).toBe('checker-coordinates');
    const { body: left } = await regional
      .patch(`/api/directory/people/${checker.id}`)
      .send({ version: again.version, role: 'supervisor' })
      .expect(200);
    expect(left).toMatchObject({ role: 'supervisor', checksReports: false });
    await regional
      .patch(`/api/directory/people/${checker.id}`)
      .send({ version: left.version, role: 'coordinator', branchId: town.id })
      .expect(200);
    checking = await world.signIn(checker.id);
  });

  describe('by the line of control of its order', () => {
    const CONTROL = 'Контроль за исполнением настоящего приказа возложить на заместителя министра Лугову В.А.';
    let number = 0;

    async function received(clause?: string, lead = 'Школа № 5'): Promise<string> {
      number += 1;
      const rows = [['1', 'Провести анкетирование', 'до 31 марта 2023 года', lead]] as const;
      const text = orderText({ issuer: 'МИНИСТЕРСТВО', number: String(number), rows, ...(clause && { clause }) });
      const file = Buffer.from(text);
      const { body } = await regional.post('/api/orders').attach('file', file, 'приказ.txt').expect(201);
      await world.app.get(ReadOrder).run(body.id);
      return body.id;
    }
    const seen = async (orderId: string): Promise<OrderDetail> =>
      (await regional.get(`/api/orders/${orderId}`).expect(200)).body;
    /** Issues it, and reports on its row. */
    async function reported(orderId: string): Promise<TaskDetail> {
      await regional.post(`/api/orders/${orderId}/confirm`).send({}).expect(200);
      task = await world.source.manager.findOneByOrFail(TaskEntity, { orderId, assigneeOrganisationId: school.id });
      return report(task.version);
    }

    it('goes to the coordinator of the town though nobody marked him, then to the controller', async () => {
      const orderId = await received(CONTROL);
      expect(await seen(orderId)).toMatchObject({ acceptance: 'two_levels', proposedAcceptance: 'two_levels' });
      expect(await reported(orderId)).toMatchObject({
        state: 'checking',
        checkerName: 'Рябинина Е.В.',
        acceptorName: 'Лугова В.А.',
      });
      await tell(checking, 'endorse', { version: 2 });
      expect(await planned()).toEqual(['report-submitted acceptor']);
      const without = { version: 3, whyWithout: 'Сдано на бумаге' };
      expect(await tell(accepting, 'accept', without)).toMatchObject({ state: 'closed' });
    });

    it('goes straight to the controller where that was chosen at review; the choice is taken back like any step', async () => {
      const orderId = await received(CONTROL);
      const choose = (acceptance: string) => regional.put(`/api/orders/${orderId}/acceptance`).send({ acceptance });
      await choose('three_levels').expect(422);
      await choose('one_level').expect(204);
      expect(await seen(orderId)).toMatchObject({ acceptance: 'one_level', proposedAcceptance: 'two_levels' });
      const { body: history } = await regional.get(`/api/orders/${orderId}/review`).expect(200);
      expect(history.undo).toMatchObject({ text: 'выбрано, как принимать отчёты' });
      await regional.post(`/api/orders/${orderId}/undo`).send({ stepId: history.undo.id }).expect(204);
      expect(await seen(orderId)).toMatchObject({ acceptance: 'two_levels' });
      await choose('one_level').expect(204);
      expect(await reported(orderId)).toMatchObject({ state: 'submitted', checkerName: null });
      await choose('two_levels').expect(409);
    });

    it('stays as the directory has it where the order names nobody to control it', async () => {
      const orderId = await received();
      expect(await seen(orderId)).toMatchObject({ acceptance: 'by_directory', proposedAcceptance: 'by_directory' });
      expect(await reported(orderId)).toMatchObject({ state: 'submitted', checkerName: null });
    });

    it('is never accepted by who does the work: the row of the controller goes to the next in the line of control', async () => {
      const orderId = await received(CONTROL, 'Лугова В.А.');
      await regional.post(`/api/orders/${orderId}/confirm`).send({}).expect(200);
      task = await world.source.manager.findOneByOrFail(TaskEntity, { orderId });
      const own: TaskDetail = (await accepting.get(at('')).expect(200)).body;
      expect(own).toMatchObject({ participants: [{ name: 'Лугова В.А.' }] });
      expect(own.acceptor?.id).not.toBe(controller.id);
      expect(await report(task.version, task.id, accepting)).toMatchObject({ state: 'submitted', checkerName: null });
      await accepting.post(at('/accept')).send({ version: 2 }).expect(403);
      expect(await tell(regional, 'accept', { version: 2, whyWithout: 'Сдано на бумаге' })).toMatchObject({
        state: 'closed',
      });
    });
  });
});
