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
import { ConfirmOrder, ReadOrder, ReceiveOrder, RunHandovers } from '@workflow';
import type { AddMemberDto } from '../../apps/api/src/directory/members.dto.js';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client } from './api-world.js';

type Page = components['schemas']['OrganisationPageDto'];

const DAY_MS = 24 * 60 * 60 * 1000;
const WHY = 'Приказ о составе № 12';
const DEPARTMENT = 'Департамент образования Зареченской области';

describe('a collegial body and its members', () => {
  let world: ApiWorld;
  let department: OrganisationEntity;
  let institute: OrganisationEntity;
  let coordinatorId: string;
  let coordinator: Client;
  let body: OrganisationEntity;
  let chair: PersonEntity;
  let secretary: PersonEntity;
  let expert: PersonEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    department = await world.addOrganisation({ kind: 'ministry', name: DEPARTMENT });
    institute = await world.addOrganisation({ kind: 'institute', parentId: department.id, name: 'ГАУ ДПО «ЗИРО»' });
    const person = { role: 'coordinator', organisationId: department.id, branchId: department.id } as const;
    coordinatorId = (await world.addPerson({ ...person, fullName: 'Сергеева Е.В.' })).id;
    coordinator = await world.signIn(coordinatorId);
  });
  beforeEach(async () => {
    body = await world.addOrganisation({ kind: 'body', parentId: department.id, name: `Комиссия ${letters()}` });
    chair = await someone('Снегова П.П.', department);
    secretary = await someone('Дождева Л.Л.', institute);
    expert = await someone('Ветрова А.А.', institute);
  });
  afterAll(() => world.close());

  /** Numbers would tell one body from another by themselves; words of letters that look like Russian ones are read as Russian. */
  const letters = () => `F${randomUUID().replace(/[\d-]/gu, '').toUpperCase()}`;
  const someone = (name: string, { id: organisationId }: OrganisationEntity) =>
    world.addPerson({ organisationId, fullName: `${name} ${letters()}`, email: `${randomUUID()}@zareche.example` });
  const post = (personId: string | null, fields: Partial<AddMemberDto> = {}) =>
    coordinator.post(`/api/directory/organisations/${body.id}/members`).send({
      ...{ personId, entryId: null, seat: 'member', fromDay: '2023-03-01', toDay: null, reason: WHY },
      ...fields,
    });
  const seat = ({ id }: PersonEntity, fields: Partial<AddMemberDto> = {}) => post(id, fields).expect(204);
  const page = async (): Promise<Page> =>
    (await coordinator.get(`/api/directory/organisations/${body.id}`).expect(200)).body;
  const end = async (person: PersonEntity, lastDay: string) => {
    const { members } = await page();
    const id = members.find(({ fullName }) => fullName === person.fullName)?.id;
    return coordinator
      .post(`/api/directory/organisations/${body.id}/members/${id}/end`)
      .send({ lastDay, reason: 'Выведена из состава' });
  };
  const shown = async ({ id }: { id: string }): Promise<TaskDetail> =>
    (await coordinator.get(`/api/tasks/${id}`).expect(200)).body;
  const takingPart = async ({ id }: { id: string }) => {
    const parts = await world.source.manager.find(TaskParticipantEntity, {
      where: { taskId: id },
      order: { position: 'ASC' },
    });
    return parts.map(({ role, personId, organisationId }) => [role, personId ?? organisationId]);
  };
  async function afterDays(days: number): Promise<void> {
    const clock = world.holdClock();
    clock.move(days * DAY_MS);
    await new RunHandovers(world.source, world.app.get(Clock)).run();
    clock.release();
  }

  async function confirm(responsible: readonly string[]): Promise<TaskEntity[]> {
    const rows = responsible.map(
      (who, at) => [`${at + 1}`, `Мероприятие ${at + 1}`, '31 марта 2023 года', who] as const,
    );
    const actor = {
      personId: coordinatorId,
      organisationId: department.id,
      role: 'administrator',
      via: 'web',
    } as const;
    const clock = world.app.get(Clock);
    const { orderId } = await new ReceiveOrder(world.source, clock, { add: async () => true } as never).run({
      ...{ fileName: 'приказ.txt', actor, bytes: Buffer.from(orderText({ number: letters(), rows })) },
    });
    await new ReadOrder(world.source).run(orderId);
    await new ConfirmOrder(world.source, clock).run({ orderId, actor });
    return world.source.manager.find(TaskEntity, { where: { orderId }, order: { title: 'ASC' } });
  }

  it('is shown on its page, of whatever organisations they are, and in a line on that of its organisation', async () => {
    await seat(chair, { seat: 'chair' });
    await seat(secretary, { seat: 'secretary', toDay: '2023-12-31' });
    await seat(expert, { fromDay: '2023-04-01' });
    expect(await page()).toMatchObject({
      isCollegial: true,
      members: [
        {
          fullName: chair.fullName,
          seat: 'chair',
          answers: true,
          organisationName: DEPARTMENT,
          state: 'running',
          reason: WHY,
        },
        { fullName: secretary.fullName, seat: 'secretary', answers: false, toDay: '2023-12-31', state: 'running' },
        { fullName: expert.fullName, seat: 'member', organisationName: institute.name, state: 'waiting' },
      ],
    });
    const above = await coordinator.get(`/api/directory/organisations/${department.id}`).expect(200);
    expect(above.body.bodies).toContainEqual(
      expect.objectContaining({ id: body.id, chairName: chair.fullName, memberCount: 2 }),
    );
  });

  it('needs no address of its own where somebody with one sits in it', async () => {
    const without = async (): Promise<number> =>
      (await coordinator.get('/api/directory').query({ search: body.name, withoutAddress: true }).expect(200)).body
        .organisationTotal as number;
    expect(await without()).toBe(1);
    await seat(chair, { seat: 'chair' });
    expect(await without()).toBe(0);
  });

  it('answers by its chair for a row of an order; the others are co-executors and see the task', async () => {
    await seat(expert);
    await seat(chair, { seat: 'chair' });
    await seat(secretary, { seat: 'secretary' });
    const [task] = (await confirm([body.name])) as [TaskEntity];
    expect(await takingPart(task)).toEqual([
      ['lead', chair.id],
      ['co_executor', secretary.id],
      ['co_executor', expert.id],
    ]);
    expect((await shown(task)).participants[0]).toMatchObject({ post: `${body.name}, ${DEPARTMENT}` });
    await (await world.signIn(expert.id)).get(`/api/tasks/${task.id}`).expect(200);
    await (await world.signIn((await someone('Чужая Ч.Ч.', institute)).id)).get(`/api/tasks/${task.id}`).expect(404);
  });

  it('is handed a task on like any organisation: who answers for it leads that part, the others help', async () => {
    await seat(expert, { seat: 'chair' });
    await seat(secretary);
    const ofBranch = { ownerOrganisationId: department.id, coordinatorId };
    const task = await world.addTask(
      { organisationId: department.id },
      { dueDate: localDate('2023-04-28') },
      [],
      ofBranch,
    );
    const part = { organisationId: body.id, dueDate: '2023-04-14', required: true };
    await (await world.signIn(chair.id))
      .post(`/api/tasks/${task.id}/parts`)
      .send({ version: 1, parts: [part] })
      .expect(200);
    const below = await world.source.manager.findOneByOrFail(TaskEntity, { parentTaskId: task.id });
    expect(await takingPart(below)).toEqual([
      ['lead', expert.id],
      ['co_executor', secretary.id],
    ]);
  });

  it('takes its open tasks along when its members change, each of them is told why', async () => {
    const [task] = (await confirm([body.name])) as [TaskEntity];
    expect(await takingPart(task)).toEqual([['lead', body.id]]);
    await seat(chair, { seat: 'chair' });
    await seat(expert);
    await seat(secretary, { seat: 'chair', fromDay: '2023-03-10' });
    expect(await takingPart(task)).toEqual([
      ['lead', secretary.id],
      ['co_executor', expert.id],
    ]);
    expect(
      (await shown(task)).history.map(({ command, from, to, as, reason }) => [command, from, to, as[0], reason]),
    ).toEqual([
      ['create', null, null, undefined, null],
      ['pass_over', null, chair.fullName, 'lead', WHY],
      ['pass_over', null, expert.fullName, 'co_executor', WHY],
      ['pass_over', chair.fullName, secretary.fullName, 'lead', WHY],
    ]);
    await (await world.signIn(chair.id)).get(`/api/tasks/${task.id}`).expect(404);
    const roles = await world.source.manager.findBy(ReminderEntity, { taskId: task.id, state: 'planned' });
    expect(new Set(roles.map(({ recipientRole }) => recipientRole))).toEqual(
      new Set(['coordinator', 'lead', 'executor-1']),
    );
  });

  it('is followed by its tasks on the day a term begins and after the day it ends', async () => {
    await seat(chair, { seat: 'chair', toDay: '2023-03-12' });
    const [task] = (await confirm([body.name])) as [TaskEntity];
    await seat(expert, { fromDay: '2023-03-12' });
    expect(await takingPart(task)).toEqual([['lead', chair.id]]);
    await afterDays(2);
    expect(await takingPart(task)).toEqual([
      ['lead', chair.id],
      ['co_executor', expert.id],
    ]);
    await afterDays(3);
    expect(await takingPart(task)).toEqual([['lead', expert.id]]);
    expect((await shown(task)).history.at(-1)).toMatchObject({
      via: 'system',
      from: chair.fullName,
      to: expert.fullName,
    });
    await end(expert, '2023-03-09').then((answer) => expect(answer.status).toBe(422));
  });

  it('answers as a whole again when nobody sits in it, what is over stays as it was', async () => {
    await seat(chair, { seat: 'chair' });
    const [open, over] = (await confirm([body.name, body.name])) as [TaskEntity, TaskEntity];
    await world.source.manager.update(TaskEntity, { id: over.id }, { state: 'closed' });
    expect((await end(chair, '2023-03-09')).status).toBe(204);
    expect(await takingPart(open)).toEqual([['lead', body.id]]);
    expect(await takingPart(over)).toEqual([['lead', chair.id]]);
    expect((await page()).members).toMatchObject([
      { state: 'over', toDay: '2023-03-09', endReason: 'Выведена из состава' },
    ]);
    await seat(expert, { seat: 'chair', fromDay: '2023-03-10' });
    await coordinator
      .post(`/api/tasks/${over.id}/reopen`)
      .send({ version: (await shown(over)).version, reason: 'Нужен новый отчёт' })
      .expect(200);
    expect([await takingPart(open), await takingPart(over)]).toEqual([[['lead', expert.id]], [['lead', expert.id]]]);
  });

  it('answers by the member who was named to, and by the chair again when nobody is', async () => {
    await seat(chair, { seat: 'chair' });
    await seat(expert);
    const [task] = (await confirm([body.name])) as [TaskEntity];
    const name = (memberId: string | null) =>
      coordinator.put(`/api/directory/organisations/${body.id}/answering-member`).send({ memberId, reason: WHY });
    const id = (await page()).members.find(({ fullName }) => fullName === expert.fullName)?.id ?? '';
    await name(id).expect(204);
    expect(await takingPart(task)).toEqual([
      ['lead', expert.id],
      ['co_executor', chair.id],
    ]);
    await name(null).expect(204);
    expect(await takingPart(task)).toEqual([
      ['lead', chair.id],
      ['co_executor', expert.id],
    ]);
    await name(randomUUID()).expect(404);
  });

  it('has posts for members: whoever holds one sits there, and what he handed on passes to the next', async () => {
    const { body: entry } = await coordinator
      .post('/api/directory/organisations')
      .send({ name: `Директор ${letters()}`, kind: 'role', parentId: institute.id })
      .expect(201);
    const hold = (personId: string | null, fromDay: string) =>
      coordinator
        .put(`/api/directory/organisations/${entry.id}/holder`)
        .send({ personId, fromDay, reason: WHY })
        .expect(204);
    await hold(secretary.id, '2023-03-01');
    await post(null, { entryId: entry.id, seat: 'chair' }).expect(204);
    await seat(expert);
    const [task] = (await confirm([body.name])) as [TaskEntity];
    expect(await takingPart(task)).toEqual([
      ['lead', secretary.id],
      ['co_executor', expert.id],
    ]);
    const part = await world.addPart(task, { organisationId: institute.id }, secretary.id);
    await hold(chair.id, '2023-03-10');
    expect(await takingPart(task)).toEqual([
      ['lead', chair.id],
      ['co_executor', expert.id],
    ]);
    expect(await shown(part)).toMatchObject({ giverName: chair.fullName });
    await hold(null, '2023-03-11');
    await afterDays(1);
    expect((await takingPart(task))[0]).toEqual(['lead', expert.id]);
  });

  it('loses a member who works here no longer; the next one answers for it', async () => {
    await seat(chair, { seat: 'chair' });
    await seat(expert);
    const [task] = (await confirm([body.name])) as [TaskEntity];
    const leaving = { version: 1, successorId: null, fromDay: '2023-03-10', reason: 'Уволилась' };
    await coordinator.post(`/api/directory/people/${chair.id}/handover`).send(leaving).expect(200);
    expect(await takingPart(task)).toEqual([['lead', expert.id]]);
    expect((await page()).members).toMatchObject([
      { fullName: expert.fullName },
      { state: 'over', toDay: '2023-03-09' },
    ]);
  });

  it('lets nobody accept what he takes part in: the report goes one step up', async () => {
    await seat(chair, { seat: 'chair' });
    const [task] = (await confirm([body.name])) as [TaskEntity];
    await world.source.manager.update(TaskEntity, { id: task.id }, { acceptorId: expert.id, state: 'submitted' });
    await seat(expert);
    expect(await shown(task)).toMatchObject({ acceptor: { name: 'Сергеева Е.В.' } });
    expect(await world.source.manager.countBy(ReminderEntity, { taskId: task.id, recipientRole: 'acceptor' })).toBe(1);
  });

  it.each<[string, () => Partial<AddMemberDto>, string]>([
    ['who sits there already', () => ({ personId: chair.id }), 'member-already'],
    ['the directory does not have', () => ({ personId: randomUUID() }), 'member-unfit'],
    ['and a post at once', () => ({ personId: expert.id, entryId: body.id }), 'member-unfit'],
    ['for days that end before they begin', () => ({ toDay: '2023-02-01' }), 'member-reversed'],
    ['for chair before the present one began', () => ({ seat: 'chair', fromDay: '2023-02-01' }), 'seat-taken-later'],
    ['without a reason', () => ({ reason: ' ' }), 'reason-missing'],
  ])('does not take a person %s', async (_fact, fields, code) => {
    await seat(chair, { seat: 'chair' });
    expect((await post(expert.id, fields()).expect(422)).body.code).toBe(code);
  });

  it('is kept by those who keep its branch, with people they see; no other organisation has members', async () => {
    const elsewhere = await world.addOrganisation();
    const foreign = { role: 'coordinator', organisationId: elsewhere.id, branchId: elsewhere.id } as const;
    const { id: foreignId } = await world.addPerson(foreign);
    const asked = {
      personId: expert.id,
      entryId: null,
      seat: 'member',
      fromDay: '2023-03-01',
      toDay: null,
      reason: WHY,
    };
    const client = await world.signIn(foreignId);
    await client.post(`/api/directory/organisations/${body.id}/members`).send(asked).expect(404);
    expect((await post(foreignId).expect(422)).body.code).toBe('member-unfit');
    const { body: problem } = await coordinator
      .post(`/api/directory/organisations/${institute.id}/members`)
      .send(asked)
      .expect(422);
    expect(problem.code).toBe('not-collegial');
  });
});
