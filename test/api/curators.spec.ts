import { randomUUID } from 'node:crypto';
import type { components, TaskDetail, TaskList } from '@contract';
import { textsIn } from '@domain/texts';
import { Clock } from '@platform/clock';
import {
  type OrganisationEntity,
  OrganisationEntity as Organisations,
  type PersonEntity,
  TaskEntity,
  TaskParticipantEntity,
} from '@storage';
import {
  CompareClasses,
  ConfirmOrder,
  FanOutTasks,
  OrderDetailView,
  OrderList,
  ReadOrder,
  ReceiveOrder,
  RunHandovers,
} from '@workflow';
import type { AddMemberDto } from '../../apps/api/src/directory/members.dto.js';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client } from './api-world.js';

type Page = components['schemas']['OrganisationPageDto'];

const DAY_MS = 24 * 60 * 60 * 1000;
const WHY = 'Приказ о кураторах № 7';

describe('curators and mentors of schools', () => {
  let world: ApiWorld;
  /** Each fact has a region of its own. */
  const regions = ['Северной', 'Южной', 'Западной', 'Восточной', 'Луговой', 'Лесной', 'Степной', 'Горной'];
  let region: string;
  let department: OrganisationEntity;
  let coordinatorId: string;
  let coordinator: Client;
  let first: PersonEntity;
  let second: PersonEntity;
  let schools: OrganisationEntity[];

  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  beforeEach(async () => {
    region = regions.shift() ?? '';
    department = await world.addOrganisation({ kind: 'ministry', name: `Департамент образования ${region} области` });
    const person = { role: 'coordinator', organisationId: department.id, branchId: department.id } as const;
    coordinatorId = (await world.addPerson(person)).id;
    coordinator = await world.signIn(coordinatorId);
    const institute = await world.addOrganisation({ kind: 'institute', parentId: department.id });
    first = await world.addPerson({ organisationId: institute.id, fullName: `Снегова П.П. ${letters()}` });
    second = await world.addPerson({ organisationId: institute.id, fullName: `Дождева Л.Л. ${letters()}` });
    schools = [];
    for (const number of [1, 2, 3, 4]) {
      const name = `Школа № ${number} ${letters()}`;
      schools.push(await world.addOrganisation({ parentId: department.id, name, tags: number < 4 ? ['ШНОР'] : [] }));
    }
  });
  afterAll(() => world.close());

  const letters = () => `F${randomUUID().replace(/[\d-]/gu, '').toUpperCase()}`;
  const school = (number: number): OrganisationEntity => schools[number - 1] as OrganisationEntity;
  const post = (to: OrganisationEntity, fields: Partial<AddMemberDto>) =>
    coordinator.post(`/api/directory/organisations/${to.id}/members`).send({
      ...{ personId: null, entryId: null, seat: 'curator', fromDay: '2023-03-01', toDay: null, reason: WHY },
      ...fields,
    });
  const curate = (number: number, { id: personId }: PersonEntity, fields: Partial<AddMemberDto> = {}) =>
    post(school(number), { personId, ...fields }).expect(204);
  const page = async ({ id }: OrganisationEntity): Promise<Page> =>
    (await coordinator.get(`/api/directory/organisations/${id}`).expect(200)).body;

  async function read(responsible: string): Promise<string> {
    const actor = {
      personId: coordinatorId,
      organisationId: department.id,
      role: 'administrator',
      via: 'web',
    } as const;
    const clock = world.app.get(Clock);
    const rows = [['1', 'Провести собеседования', '31 марта 2023 года', responsible]] as const;
    const text = orderText({ number: letters(), rows }).replace('ЗАРЕЧЕНСКОЙ', region.toUpperCase());
    const { orderId } = await new ReceiveOrder(world.source, clock, { add: async () => true } as never).run({
      ...{ fileName: 'приказ.txt', actor, bytes: Buffer.from(text) },
    });
    await new ReadOrder(world.source).run(orderId);
    return orderId;
  }
  async function confirm(responsible: string): Promise<string> {
    const orderId = await read(responsible);
    const actor = {
      personId: coordinatorId,
      organisationId: department.id,
      role: 'administrator',
      via: 'web',
    } as const;
    await new ConfirmOrder(world.source, world.app.get(Clock)).run({ orderId, actor });
    await new FanOutTasks(world.source, world.app.get(Clock)).run();
    return orderId;
  }
  /** Who leads the task of each school: by the number of the school. */
  async function leads(orderId: string): Promise<Record<number, string>> {
    const tasks = await world.source.manager.findBy(TaskEntity, { orderId });
    const found: [number, string][] = [];
    for (const { id, assigneeOrganisationId, parentTaskId } of tasks.filter((task) => task.parentTaskId !== null)) {
      const lead = await world.source.manager.findOneByOrFail(TaskParticipantEntity, { taskId: id, role: 'lead' });
      expect(parentTaskId).not.toBeNull();
      expect(lead.postId).toBe(assigneeOrganisationId);
      found.push([
        schools.findIndex((one) => one.id === assigneeOrganisationId) + 1,
        lead.personId ?? lead.organisationId,
      ]);
    }
    return Object.fromEntries(found.sort());
  }

  it('are shown at the school, at the person and at the organisation that mentors it', async () => {
    await curate(1, first);
    await curate(1, second, { fromDay: '2023-03-10' });
    await post(school(1), { entryId: school(4).id, seat: 'mentor', toDay: '2023-12-31' }).expect(204);
    expect((await page(school(1))).members).toMatchObject([
      { seat: 'curator', fullName: second.fullName, state: 'running', reason: WHY },
      { seat: 'mentor', fullName: null, organisationName: school(4).name, toDay: '2023-12-31' },
      { seat: 'curator', fullName: first.fullName, state: 'over', toDay: '2023-03-09' },
    ]);
    expect((await page(school(4))).attachedTo).toMatchObject([{ organisationName: school(1).name, seat: 'mentor' }]);
    const { body } = await coordinator.get(`/api/directory/people/${second.id}/access`).expect(200);
    expect(body.terms).toMatchObject([{ organisationId: school(1).id, seat: 'curator', fromDay: '2023-03-10' }]);
  });

  it('get each a task for each of their schools; who has none is told before the order is confirmed', async () => {
    await curate(1, first);
    await curate(2, first);
    await curate(4, second);
    const orderId = await read('Кураторы ШНОР');
    const view = new OrderDetailView(
      world.source,
      world.app.get(Clock),
      new OrderList(world.source, world.app.get(Clock)),
    );
    const actor = {
      personId: coordinatorId,
      organisationId: department.id,
      role: 'coordinator',
      branchId: department.id,
    } as const;
    expect((await view.run(orderId, actor, textsIn('ru'))).unattached).toMatchObject([
      { className: 'Кураторы ШНОР', through: 'curator', count: 1, names: [school(3).name] },
    ]);
    const confirmed = await confirm('Кураторы ШНОР');
    expect(await leads(confirmed)).toEqual({ 1: first.id, 2: first.id });
  });

  it('are whole schools too, as mentors of others', async () => {
    await post(school(1), { entryId: school(4).id, seat: 'mentor' }).expect(204);
    expect(await leads(await confirm('школы-наставники'))).toEqual({ 1: school(4).id });
  });

  it('pass their open tasks on to who is attached next, on the day it is so', async () => {
    await curate(1, first);
    await curate(2, first);
    const orderId = await confirm('Кураторы ШНОР');
    await curate(1, second, { fromDay: '2023-03-10' });
    await curate(2, second, { fromDay: '2023-03-12' });
    expect(await leads(orderId)).toEqual({ 1: second.id, 2: first.id });
    const clock = world.holdClock();
    clock.move(2 * DAY_MS);
    await new RunHandovers(world.source, world.app.get(Clock)).run();
    clock.release();
    expect(await leads(orderId)).toEqual({ 1: second.id, 2: second.id });
    const task = await world.source.manager.findOneByOrFail(TaskEntity, {
      orderId,
      assigneeOrganisationId: school(1).id,
    });
    const shown: TaskDetail = (await coordinator.get(`/api/tasks/${task.id}`).expect(200)).body;
    expect(shown.history.at(-1)).toMatchObject({ from: first.fullName, to: second.fullName, reason: WHY });
  });

  it('change the list of those who are attached: a school that gets or loses one is told to the coordinator', async () => {
    await curate(1, first);
    const orderId = await confirm('Кураторы ШНОР');
    await curate(3, second);
    const { members } = await page(school(1));
    const end = { lastDay: '2023-03-09', reason: 'Больше не куратор' };
    await coordinator
      .post(`/api/directory/organisations/${school(1).id}/members/${members[0]?.id}/end`)
      .send(end)
      .expect(204);
    await new CompareClasses(world.source, world.app.get(Clock)).run();
    const [change] = await world.source.query(
      `select to_add, to_withdraw from class_change where order_id = $1 and finished_at is null`,
      [orderId],
    );
    expect(change).toEqual({ to_add: 1, to_withdraw: 1 });
    expect(await leads(orderId)).toEqual({ 1: first.id });
  });

  it('are named by a rule that can be edited', async () => {
    await confirm('Кураторы ШНОР');
    const klass = await world.source.manager.findOneByOrFail(Organisations, {
      name: 'Кураторы ШНОР',
      parentId: department.id,
    });
    const address = `/api/directory/organisations/${klass.id}/class-rule`;
    const { body: rule } = await coordinator.get(address).expect(200);
    expect(rule).toMatchObject({ memberKind: 'school', memberTags: ['ШНОР'], memberThrough: 'curator' });
    const preview = await coordinator
      .get(`${address}/preview`)
      .query({ memberKind: 'school', memberTags: ['ШНОР'] })
      .expect(200);
    expect(preview.body).toMatchObject({ total: 3, joining: 3, leaving: 0 });
    // Whose schools they are is asked of nobody's branch but one's own.
    const foreign = await world.addOrganisation({ kind: 'municipal_authority' });
    await world.addOrganisation({ kind: 'school', parentId: foreign.id, tags: ['ШНОР'] });
    await coordinator
      .get(`${address}/preview`)
      .query({ memberKind: 'school', memberTags: ['ШНОР'], memberBranchId: foreign.id })
      .expect(404);
  });

  it('answer the question of their school on its row, and see it no longer than they are its curators', async () => {
    await curate(1, first);
    const principal = await world.addPerson({ organisationId: school(1).id, role: 'school', fullName: 'Белова С.С.' });
    const owner = { ownerOrganisationId: department.id };
    const row = await world.addTask({ organisationId: school(1).id }, { title: 'Составить программу' }, [], owner);
    const elsewhere = await world.addTask(
      { organisationId: school(2).id },
      { title: 'Составить программу' },
      [],
      owner,
    );
    const asking = await world.signIn(principal.id);
    const answering = await world.signIn(first.id);
    const address = `/api/tasks/${row.id}`;
    const { body: found } = await asking.get(`${address}/mentionable`).query({ search: 'Снегова' }).expect(200);
    expect(found).toMatchObject([{ id: first.id }]);
    const question = { text: 'На сколько лет программа?', mentioned: [first.id] };
    await asking.post(`${address}/comments`).send(question).expect(200);
    const letters = await world.source.query(
      `select recipient_role as role from reminder where task_id = $1 and rung = 'mentioned-1'`,
      [row.id],
    );
    expect(letters).toEqual([{ role: `person-${first.id}` }]);
    const listed = async () => {
      const { body }: { body: TaskList } = await answering.get('/api/tasks').expect(200);
      return body.rows.map(({ id }) => id);
    };
    expect(await listed()).toEqual([row.id]);
    await answering.get(`/api/tasks/${elsewhere.id}`).expect(404);
    const seen: TaskDetail = (await answering.get(address).expect(200)).body;
    expect(seen).toMatchObject({ allowed: [], mayComment: true, mayResolve: false });
    await answering.post(`${address}/take`).send({ version: row.version }).expect(403);
    await answering
      .post(`${address}/comments`)
      .send({ text: 'На три года.', mentioned: [principal.id] })
      .expect(200);

    await curate(1, second, { fromDay: '2023-03-10' });
    await answering.get(address).expect(404);
    expect(await listed()).toEqual([]);
    const next: TaskDetail = (await (await world.signIn(second.id)).get(address).expect(200)).body;
    expect(next.comments.map(({ author, text }) => [author, text])).toEqual([
      ['Белова С.С.', question.text],
      [first.fullName, 'На три года.'],
    ]);
  });

  it('see the row of their school as mentors too, also the people of a school that mentors it', async () => {
    const teacher = await world.addPerson({ organisationId: school(4).id, role: 'school' });
    const owner = { ownerOrganisationId: department.id };
    const row = await world.addTask({ organisationId: school(1).id }, { title: 'Открыть класс' }, [], owner);
    const mentoring = await world.signIn(teacher.id);
    await mentoring.get(`/api/tasks/${row.id}`).expect(404);
    await post(school(1), { entryId: school(4).id, seat: 'mentor' }).expect(204);
    const seen: TaskDetail = (await mentoring.get(`/api/tasks/${row.id}`).expect(200)).body;
    expect(seen).toMatchObject({ allowed: [], mayComment: true, mayResolve: false });
    const { body }: { body: TaskList } = await mentoring.get('/api/tasks').expect(200);
    expect(body.rows.map(({ id }) => id)).toEqual([row.id]);
  });

  it('are of schools only, and not the school itself', async () => {
    expect((await post(department, { personId: first.id }).expect(422)).body.code).toBe('not-a-school');
    expect((await post(school(1), { entryId: school(1).id, seat: 'mentor' }).expect(422)).body.code).toBe(
      'member-unfit',
    );
    expect((await post(school(1), { personId: first.id, seat: 'chair' }).expect(422)).body.code).toBe('not-collegial');
  });
});
