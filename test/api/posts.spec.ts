import { randomUUID } from 'node:crypto';
import type { components, TaskDetail } from '@contract';
import { localDate } from '@domain/calendar';
import { Clock } from '@platform/clock';
import {
  type OrganisationEntity,
  type PersonEntity,
  ReminderEntity,
  TaskEntity,
  TaskParticipantEntity,
} from '@storage';
import { ConfirmOrder, GatherLetters, ReadOrder, ReceiveOrder, RunHandovers } from '@workflow';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client } from './api-world.js';

type Page = components['schemas']['OrganisationPageDto'];

const DAY_MS = 24 * 60 * 60 * 1000;
const WHY = 'Приказ о назначении № 12-к';
const DEPARTMENT = 'Департамент образования Зареченской области';

describe('a post and who holds it', () => {
  let world: ApiWorld;
  let department: OrganisationEntity;
  let institute: OrganisationEntity;
  let coordinatorId: string;
  let coordinator: Client;
  let postId: string;
  let first: PersonEntity;
  let second: PersonEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    department = await world.addOrganisation({ kind: 'ministry', name: DEPARTMENT });
    const person = { role: 'coordinator', organisationId: department.id, branchId: department.id } as const;
    coordinatorId = (await world.addPerson({ ...person, fullName: 'Сергеева Е.В.' })).id;
    coordinator = await world.signIn(coordinatorId);
  });
  beforeEach(async () => {
    institute = await world.addOrganisation({
      ...{ kind: 'institute', parentId: department.id, name: `ГАУ ДПО «ЗИРО ${letters()}»` },
    });
    await world.addPerson({
      kind: 'office',
      organisationId: institute.id,
      fullName: institute.name,
      email: 'office@institute.example',
    });
    [first, second] = [await colleague('Снегова П.П.'), await colleague('Дождева Л.Л.')];
    postId = await addPost('Директор');
    await hold(first.id, '2023-03-01');
  });
  afterAll(() => world.close());

  /** Numbers would tell one institute from another by themselves; words of letters that look like Russian ones are read as Russian. */
  const letters = () => `F${randomUUID().replace(/[\d-]/gu, '').toUpperCase()}`;
  const colleague = (name: string, fields: Partial<PersonEntity> = {}) =>
    world.addPerson({
      organisationId: institute.id,
      fullName: `${name} ${letters()}`,
      email: `${randomUUID()}@institute.example`,
      ...fields,
    });
  const addPost = async (name: string): Promise<string> =>
    (
      await coordinator
        .post('/api/directory/organisations')
        .send({ name, kind: 'role', parentId: institute.id })
        .expect(201)
    ).body.id;
  const put = (personId: string | null, fromDay: string, fields: object = {}) =>
    coordinator
      .put(`/api/directory/organisations/${postId}/holder`)
      .send({ personId, fromDay, reason: WHY, ...fields });
  const hold = (personId: string | null, fromDay = '2023-03-10') => put(personId, fromDay).expect(204);
  const page = async (): Promise<Page> =>
    (await coordinator.get(`/api/directory/organisations/${institute.id}`).expect(200)).body;
  const shown = async (task: { id: string }): Promise<TaskDetail> =>
    (await coordinator.get(`/api/tasks/${task.id}`).expect(200)).body;
  const runHandovers = () => new RunHandovers(world.source, world.app.get(Clock)).run();
  const ofBranch = () => ({ ownerOrganisationId: department.id, coordinatorId });

  /** A task of the post, as an order would give it. */
  async function addTask(holder: PersonEntity | null, fields: Partial<TaskEntity> = {}): Promise<TaskEntity> {
    const lead = { organisationId: institute.id, personId: holder?.id ?? null };
    const task = await world.addTask(lead, { acceptorId: coordinatorId, ...fields }, [], ofBranch());
    await world.source.manager.update(TaskParticipantEntity, { taskId: task.id }, { postId });
    return task;
  }
  const leadOf = async ({ id }: { id: string }) => {
    const { personId, organisationId } = await world.source.manager.findOneByOrFail(TaskParticipantEntity, {
      taskId: id,
      role: 'lead',
    });
    return personId ?? organisationId;
  };

  async function confirm(responsible: readonly string[]): Promise<{ id: string; title: string }[]> {
    const rows = responsible.map(
      (who, at) => [`${at + 1}`, `Мероприятие ${at + 1}`, '31 марта 2023 года', who] as const,
    );
    const actor = {
      personId: coordinatorId,
      organisationId: department.id,
      role: 'administrator',
      via: 'web',
    } as const;
    const bytes = Buffer.from(orderText({ number: letters(), rows }));
    const clock = world.app.get(Clock);
    const queues = { add: async () => true } as never;
    const { orderId } = await new ReceiveOrder(world.source, clock, queues).run({
      fileName: 'приказ.txt',
      bytes,
      actor,
    });
    await new ReadOrder(world.source).run(orderId);
    await new ConfirmOrder(world.source, clock).run({ orderId, actor });
    return world.source.manager.find(TaskEntity, {
      where: { orderId },
      order: { title: 'ASC' },
      select: { id: true, title: true },
    });
  }

  it('is shown on the page of its organisation with everybody who held it', async () => {
    await hold(second.id);
    expect((await page()).posts).toMatchObject([
      {
        ...{ id: postId, title: 'Директор', holderName: second.fullName, taskCount: 0, planned: null, standing: null },
        holders: [
          { fullName: second.fullName, fromDay: '2023-03-10', toDay: null },
          { fullName: first.fullName, fromDay: '2023-03-01', toDay: '2023-03-09' },
        ],
      },
    ]);
  });

  it('is one of its organisation by its title; every organisation may have one', async () => {
    const twice = { name: 'директор', kind: 'role', parentId: institute.id };
    const { body } = await coordinator.post('/api/directory/organisations').send(twice).expect(422);
    expect(body.code).toBe('name-taken');
    await coordinator
      .post('/api/directory/organisations')
      .send({ ...twice, parentId: department.id })
      .expect(201);
  });

  it('is what an order means by a post without a surname: its holder of the day answers', async () => {
    const name = institute.name.replace(/^ГАУ ДПО «|»$/gu, '');
    const [byPost, unknown] = (await confirm([`директор ${name}`, 'главный бухгалтер'])) as [TaskEntity, TaskEntity];
    expect(await leadOf(byPost)).toBe(first.id);
    expect(await shown(byPost)).toMatchObject({
      leadName: first.fullName,
      participants: [{ name: first.fullName, post: `Директор, ${institute.name}` }],
    });
    expect((await shown(unknown)).leadName.toLowerCase()).toBe('главный бухгалтер');
    await hold(second.id);
    expect(await leadOf(byPost)).toBe(second.id);
  });

  it('takes its open tasks along to a new holder, with those the one before handed on from them', async () => {
    const [open, over] = [await addTask(first), await addTask(first, { state: 'closed' })];
    const part = await world.addPart(open, { organisationId: institute.id, personId: second.id }, first.id);
    const other = await world.addPart(open, { organisationId: department.id }, first.id);
    expect((await page()).posts).toMatchObject([{ taskCount: 1 }]);
    await hold(second.id);
    expect((await shown(open)).history.at(-1)).toMatchObject({
      ...{
        command: 'pass_over',
        from: first.fullName,
        to: second.fullName,
        as: ['lead'],
        reason: WHY,
        who: 'Сергеева Е.В.',
      },
    });
    expect([await leadOf(open), await leadOf(over)]).toEqual([second.id, first.id]);
    expect(await shown(other)).toMatchObject({ giverName: second.fullName, acceptor: { name: second.fullName } });
    // He leads it himself, so somebody else accepts.
    expect(await shown(part)).toMatchObject({ giverName: second.fullName, acceptor: { name: 'Сергеева Е.В.' } });
    const acting = await world.signIn(second.id);
    await acting.post(`/api/tasks/${open.id}/take`).send({ version: 2 }).expect(200);
    await (await world.signIn(first.id)).get(`/api/tasks/${open.id}`).expect(404);
  });

  it('passes on a day to come when it comes, and a letter of that day finds the new holder', async () => {
    const task = await addTask(first);
    await hold(second.id, '2023-03-13');
    expect((await page()).posts).toMatchObject([
      { holderName: first.fullName, planned: { fromDay: '2023-03-13', holderName: second.fullName, reason: WHY } },
    ]);
    expect((await put(second.id, '2023-03-14').expect(409)).body.code).toBe('holder-change-waits');
    expect(await runHandovers()).toBe(0);
    const { id } = await world.source.manager.save(ReminderEntity, {
      ...{ taskId: task.id, rung: 'before-10', round: 1, recipientRole: 'lead', state: 'planned' as const },
      ...{ plannedFor: localDate('2023-03-13'), sendAt: new Date('2023-03-13T04:00:00Z') },
    });
    const clock = world.holdClock();
    clock.move(3 * DAY_MS);
    await runHandovers();
    await new GatherLetters(world.source, world.app.get(Clock)).run();
    clock.release();
    expect(await world.source.manager.findOneByOrFail(ReminderEntity, { id })).toMatchObject({
      state: 'gathered',
      recipientId: second.id,
    });
    expect(await shown(task)).toMatchObject({
      leadName: second.fullName,
      history: [{ command: 'pass_over', via: 'system' }],
    });
  });

  it('stays where it is when what was planned is withdrawn', async () => {
    await hold(null, '2023-03-13');
    const withdraw = () => coordinator.delete(`/api/directory/organisations/${postId}/holder`);
    await withdraw().expect(204);
    await withdraw().expect(404);
    const clock = world.holdClock();
    clock.move(3 * DAY_MS);
    await runHandovers();
    clock.release();
    expect((await page()).posts).toMatchObject([
      { holderName: first.fullName, planned: null, holders: [{ toDay: null }] },
    ]);
  });

  it('leaves its tasks to the whole organisation while it is vacant, and takes them back then', async () => {
    const task = await addTask(first);
    await hold(null);
    expect(await leadOf(task)).toBe(institute.id);
    expect((await shown(task)).history.at(-1)).toMatchObject({ from: first.fullName, to: institute.name });
    await (await world.signIn(second.id)).post(`/api/tasks/${task.id}/take`).send({ version: 2 }).expect(200);
    await hold(second.id, '2023-03-13');
    const clock = world.holdClock();
    clock.move(3 * DAY_MS);
    await runHandovers();
    clock.release();
    expect(await leadOf(task)).toBe(second.id);
    expect((await shown(task)).history.at(-1)).toMatchObject({ from: null, to: second.fullName });
  });

  it('that an order named before anybody held it gives its tasks to its first holder', async () => {
    const [task] = (await confirm([`главный методист ${letters()}`])) as [TaskEntity];
    const { postId: entry } = await world.source.manager.findOneByOrFail(TaskParticipantEntity, { taskId: task.id });
    expect(await leadOf(task)).toBe(entry);
    await coordinator
      .put(`/api/directory/organisations/${entry}/holder`)
      .send({ personId: second.id, fromDay: '2023-03-10', reason: WHY })
      .expect(204);
    expect(await leadOf(task)).toBe(second.id);
  });

  it('is vacant when its holder works here no longer; his successor has the tasks until it is held again', async () => {
    const task = await addTask(first);
    const leaving = { version: 1, successorId: second.id, fromDay: '2023-03-10', reason: 'Уволилась' };
    await coordinator.post(`/api/directory/people/${first.id}/handover`).send(leaving).expect(200);
    expect((await page()).posts).toMatchObject([
      { holderName: null, taskCount: 1, holders: [{ toDay: '2023-03-09' }] },
    ]);
    expect(await leadOf(task)).toBe(second.id);
    const third = await colleague('Ветрова А.А.');
    await hold(third.id);
    expect(await leadOf(task)).toBe(third.id);
    expect((await shown(task)).history.map(({ from, to }) => [from, to])).toEqual([
      [first.fullName, second.fullName],
      [second.fullName, third.fullName],
    ]);
  });

  it('answers again for a task that is put under control again, whoever held it then', async () => {
    const [ofPost, ofLeaver] = [await addTask(first, { state: 'closed' }), await addTask(first, { state: 'closed' })];
    await world.source.manager.update(TaskParticipantEntity, { taskId: ofLeaver.id }, { postId: null });
    await hold(second.id);
    const leaving = { version: 1, successorId: second.id, fromDay: '2023-03-10', reason: 'Уволилась' };
    await coordinator.post(`/api/directory/people/${first.id}/handover`).send(leaving).expect(200);
    for (const task of [ofPost, ofLeaver]) {
      await coordinator
        .post(`/api/tasks/${task.id}/reopen`)
        .send({ version: 1, reason: 'Нужен новый отчёт' })
        .expect(200);
      expect(await leadOf(task)).toBe(second.id);
      expect((await shown(task)).history.map(({ command }) => command)).toEqual(['reopen', 'pass_over']);
    }
  });

  it('with its holder at the head of the organisation gets the letters to it, where he has an address', async () => {
    const task = await world.addTask({ organisationId: institute.id }, {}, [], ofBranch());
    const standing = async (value: string | null, id = postId) => {
      const version = (await page()).posts.find((post) => post.id === id)?.version;
      return coordinator.patch(`/api/directory/organisations/${id}`).send({ version, standing: value }).expect(200);
    };
    const addressee = async () => (await shown(task)).participants[0]?.email;
    expect(await addressee()).toBe('office@institute.example');
    await standing('head');
    expect(await addressee()).toBe(first.email);
    const deputy = await addPost('Исполняющий обязанности директора');
    await standing('head', deputy);
    expect((await page()).posts.map((post) => [post.title, post.standing])).toEqual([
      ['Исполняющий обязанности директора', 'head'],
      ['Директор', null],
    ]);
    expect(await addressee()).toBe('office@institute.example');
    await standing('head');
    await hold((await colleague('Без адреса', { email: null })).id);
    expect(await addressee()).toBe('office@institute.example');
  });

  it.each<[string, () => object, string]>([
    ['by whoever holds it already', () => ({ personId: first.id }), 'holder-same'],
    ['by somebody the directory does not have', () => ({ personId: randomUUID() }), 'holder-unfit'],
    ['from a day before its holder began', () => ({ fromDay: '2023-02-20' }), 'not-after-holder'],
    ['without a reason', () => ({ reason: ' ' }), 'reason-missing'],
  ])('is not held %s', async (_fact, fields, code) => {
    expect((await put(second.id, '2023-03-10', fields()).expect(422)).body.code).toBe(code);
  });

  it('is changed by those who keep the directory of its branch, and nothing else has a holder', async () => {
    const elsewhere = await world.addOrganisation();
    const foreign = await world.addPerson({
      role: 'coordinator',
      organisationId: elsewhere.id,
      branchId: elsewhere.id,
    });
    const change = { personId: second.id, fromDay: '2023-03-10', reason: WHY };
    await (await world.signIn(foreign.id))
      .put(`/api/directory/organisations/${postId}/holder`)
      .send(change)
      .expect(404);
    expect((await put(foreign.id, '2023-03-10').expect(422)).body.code).toBe('holder-unfit');
    const { body } = await coordinator
      .put(`/api/directory/organisations/${institute.id}/holder`)
      .send(change)
      .expect(422);
    expect(body.code).toBe('not-a-post');
    const [post] = (await page()).posts;
    const edit = (fields: object) =>
      coordinator
        .patch(`/api/directory/organisations/${postId}`)
        .send({ version: post?.version, ...fields })
        .expect(422);
    expect((await edit({ kind: 'body' })).body.code).toBe('post-in-use');
    expect((await edit({ parentId: department.id })).body.code).toBe('post-in-use');
  });
});
