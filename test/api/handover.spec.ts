import { randomUUID } from 'node:crypto';
import type { components, TaskDetail } from '@contract';
import { localDate } from '@domain/calendar';
import { Clock } from '@platform/clock';
import {
  ActionLinkEntity,
  ConsultationEntity,
  type OrderDocumentEntity,
  type OrganisationEntity,
  PersonalTokenEntity,
  type PersonEntity,
  ReminderEntity,
  SubstitutionEntity,
  type TaskEntity,
  TaskParticipantEntity,
} from '@storage';
import {
  ConfirmOrder,
  GatherLetters,
  IssueSignInLink,
  ReadOrder,
  ReceiveOrder,
  RunHandovers,
  VerifyHistory,
} from '@workflow';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client } from './api-world.js';
import { LetterOffice } from './letter-office.js';

type Handover = components['schemas']['HandoverDto'];
type Directory = components['schemas']['DirectoryDto'];

const WHY = 'Уволилась';
const DAY_MS = 24 * 60 * 60 * 1000;

describe('somebody who works here no longer', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let ministry: OrganisationEntity;
  let institute: OrganisationEntity;
  let school: OrganisationEntity;
  let leaver: PersonEntity;
  let successor: PersonEntity;
  let controller: PersonEntity;
  let coordinatorId: string;
  let coordinator: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    office = await LetterOffice.of(world);
    ministry = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    institute = await world.addOrganisation({ kind: 'institute', name: 'Институт', parentId: ministry.id });
    school = await world.addOrganisation({ name: 'Школа № 5', parentId: ministry.id });
    controller = await world.addPerson({ organisationId: ministry.id, fullName: 'Лугова В.А.', role: 'supervisor' });
    const person = { role: 'coordinator', organisationId: ministry.id, branchId: ministry.id } as const;
    coordinatorId = (await world.addPerson({ ...person, fullName: 'Сергеева Е.В.' })).id;
    coordinator = await world.signIn(coordinatorId);
  });
  beforeEach(async () => {
    const named = (name: string) => `${name} ${randomUUID().slice(0, 4)}`;
    const at = { organisationId: institute.id };
    leaver = await world.addPerson({
      ...at,
      fullName: named('Ромашкина Д.С.'),
      email: `romashkina-${randomUUID()}@institute.example`,
    });
    successor = await world.addPerson({
      ...at,
      fullName: named('Ветрова Ю.И.'),
      email: `${randomUUID()}@institute.example`,
    });
  });
  afterAll(() => world.close());

  const of = (person: PersonEntity, path = 'handover') => `/api/directory/people/${person.id}/${path}`;
  const leaving = (fields: object = {}) => ({
    ...{ version: leaver.version, successorId: successor.id, fromDay: '2023-03-10', reason: WHY },
    ...fields,
  });
  const leave = async (fields: object = {}, by = coordinator) =>
    (await by.post(of(leaver)).send(leaving(fields)).expect(200)).body;
  const ordered = (fields: Partial<OrderDocumentEntity> = {}): Partial<OrderDocumentEntity> => ({
    ...{ ownerOrganisationId: ministry.id, coordinatorId, controllerId: controller.id },
    ...fields,
  });
  const lead = (person: PersonEntity) => ({ organisationId: person.organisationId, personId: person.id });
  const shown = async (task: TaskEntity, by = coordinator): Promise<TaskDetail> =>
    (await by.get(`/api/tasks/${task.id}`).expect(200)).body;
  const participants = async (task: TaskEntity) =>
    (
      await world.source.manager.find(TaskParticipantEntity, { where: { taskId: task.id }, order: { position: 'ASC' } })
    ).map(({ role, personId }) => [role, personId]);
  const remind = (task: TaskEntity, fields: Partial<ReminderEntity> = {}) =>
    world.source.manager.save(ReminderEntity, {
      ...{ taskId: task.id, rung: 'before-3', round: 1, recipientRole: 'lead', plannedFor: localDate('2023-03-10') },
      ...{ sendAt: new Date('2023-03-10T04:00:00Z'), state: 'planned' as const },
      ...fields,
    });

  it('is shown with all he holds before anything passes', async () => {
    const led = await world.addTask(lead(leaver), { acceptorId: controller.id }, [], ordered());
    await world.addTask({ organisationId: school.id }, { acceptorId: leaver.id }, [
      { role: 'co_executor', organisationId: institute.id, personId: leaver.id },
    ]);
    await world.addTask(
      { organisationId: school.id },
      { acceptorId: leaver.id, state: 'closed' },
      [],
      ordered({ controllerId: leaver.id }),
    );
    await world.source.manager.save(ConsultationEntity, {
      ...{ taskId: led.id, number: 1, askedOn: localDate('2023-03-09'), askedBy: 'Школа', question: 'Как?' },
      ...{ answerBy: localDate('2023-03-16'), registeredBy: leaver.id, registeredAt: new Date('2023-03-09T06:00:00Z') },
    });
    await world.source.manager.save(SubstitutionEntity, {
      ...{
        personId: controller.id,
        deputyId: leaver.id,
        fromDay: localDate('2023-03-06'),
        toDay: localDate('2023-03-17'),
      },
      createdAt: new Date('2023-03-06T06:00:00Z'),
    });
    const { body }: { body: Handover } = await coordinator.get(of(leaver)).expect(200);
    expect(body).toMatchObject({
      person: { fullName: leaver.fullName, state: 'active', organisationName: 'Институт' },
      holdings: { lead: 1, executor: 1, acceptor: 1, orders: 1, consultations: 1, extensions: 0 },
      substitutions: [{ absentName: 'Лугова В.А.', deputyName: leaver.fullName, toDay: '2023-03-17' }],
      ...{ planned: null, done: null },
    });
    // The second one is of nobody's order in the branch, but the school's of it.
    expect(body.tasks.map(({ as }) => as)).toEqual([['lead'], ['co_executor', 'acceptor']]);
  });

  it('leaves his tasks to the successor, and each history says from whom, to whom and why', async () => {
    const led = await world.addTask(lead(leaver), { acceptorId: controller.id }, [], ordered());
    const accepted = await world.addTask({ organisationId: school.id }, { acceptorId: leaver.id }, [], ordered());
    const over = await world.addTask(lead(leaver), { state: 'closed' }, [], ordered());
    const { done, holdings } = await leave();
    expect(done).toMatchObject({
      successorName: successor.fullName,
      reason: WHY,
      byName: 'Сергеева Е.В.',
      taskCount: 2,
    });
    expect(holdings).toMatchObject({ lead: 0, acceptor: 0 });

    const task = await shown(led);
    expect(task.leadName).toBe(successor.fullName);
    expect(task.history.at(-1)).toMatchObject({
      ...{ command: 'pass_over', who: 'Сергеева Е.В.', from: leaver.fullName, to: successor.fullName, as: ['lead'] },
      ...{ reason: WHY, fromState: 'open', toState: 'open' },
    });
    expect((await shown(accepted)).acceptor).toMatchObject({ name: successor.fullName });
    expect(await shown(over)).toMatchObject({ leadName: leaver.fullName, history: [] });
    const acting = await world.signIn(successor.id);
    await acting.post(`/api/tasks/${led.id}/take`).send({ version: 2 }).expect(200);
    expect(await new VerifyHistory(world.source).run(led.id)).toMatchObject({ broken: null });
  });

  it('has nobody take part twice, nor accept his own work by then', async () => {
    const both = await world.addTask(
      lead(leaver),
      { acceptorId: successor.id },
      [
        { role: 'co_executor', ...lead(successor) },
        { role: 'co_executor', organisationId: school.id, personId: null },
      ],
      ordered(),
    );
    await leave();
    expect(await participants(both)).toEqual([
      ['lead', successor.id],
      ['co_executor', null],
    ]);
    expect((await shown(both)).acceptor?.name).toBe('Лугова В.А.');
  });

  it('leaves the tasks to the coordinators of the orders where there is no successor, and what he was given to whoever gave it', async () => {
    const ofOrder = await world.addTask(lead(leaver), {}, [], ordered());
    const above = await world.addTask(lead(successor), {}, [], ordered());
    const part = await world.addPart(above, lead(leaver), successor.id);
    const givenOn = await world.addPart(above, { organisationId: school.id }, leaver.id);
    await leave({ successorId: null });
    expect(await participants(ofOrder)).toEqual([['lead', coordinatorId]]);
    expect(await participants(part)).toEqual([['lead', successor.id]]);
    expect((await shown(part)).acceptor?.name).toBe('Лугова В.А.');
    expect(await shown(givenOn)).toMatchObject({ giverName: 'Сергеева Е.В.', acceptor: { name: 'Сергеева Е.В.' } });
  });

  it('is not written to any more: letters that are not frozen go to the successor, who is told what he has now', async () => {
    await office.sendDue();
    const led = await world.addTask(lead(leaver), {}, [], ordered());
    const [reported, asked] = [
      await world.addTask({ organisationId: school.id }, { acceptorId: leaver.id }, [], ordered()),
      await world.addTask({ organisationId: school.id }, { acceptorId: leaver.id }, [], ordered()),
    ];
    const head = await world.signIn((await world.addPerson({ organisationId: school.id, role: 'school' })).id);
    await head.post(`/api/tasks/${reported.id}/report`).field('version', '1').field('text', 'Сделано').expect(200);
    const later = { version: 1, newDate: '2023-04-07', reason: 'Карантин' };
    await head.post(`/api/tasks/${asked.id}/extension`).send(later).expect(200);
    await office.sendDue();
    expect((await coordinator.get(of(leaver))).body.holdings).toMatchObject({ acceptor: 2, extensions: 1 });
    const reminder = await remind(led);
    await new GatherLetters(world.source, world.app.get(Clock)).run();
    expect(await world.source.manager.findOneByOrFail(ReminderEntity, { id: reminder.id })).toMatchObject({
      state: 'gathered',
      recipientId: leaver.id,
    });
    await leave();
    const planned = await world.source.manager.find(ReminderEntity, {
      where: { state: 'planned' },
      order: { rung: 'ASC' },
    });
    const ids = [led.id, reported.id, asked.id];
    expect(
      planned.filter(({ taskId }) => ids.includes(taskId)).map(({ rung, recipientRole }) => `${rung} ${recipientRole}`),
    ).toEqual(['before-3 lead', 'extension-asked-1-1 acceptor', 'report-submitted-1 acceptor', 'task-passed-1 lead']);
    const letters = await office.sendDue();
    expect(letters.every(({ to }) => to.includes(successor.email!))).toBe(true);
    const said = letters
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('\n')
      .replace(/\s+/gu, ' ');
    expect(said).toContain(
      `Поручение передано вам: Сергеева Е.В., 10 марта 2023 г. Прежний исполнитель – ${leaver.fullName}; причина: ${WHY}`,
    );
    expect(said).toContain('Просят перенести срок на 7 апреля 2023 г.');
    expect(said).toContain('Представлен отчёт');
  });

  it('waits for a letter to him that is being written, which goes on meanwhile', async () => {
    const led = await world.addTask(lead(leaver), {}, [], ordered());
    const reminder = await remind(led);
    await new GatherLetters(world.source, world.app.get(Clock)).run();
    const writer = world.source.createQueryRunner();
    await writer.startTransaction();
    await writer.query('select from reminder where id = $1 for update', [reminder.id]);
    const left = leave();
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await world.source.query<unknown[]>(waiting)).length === 0);
    await writer.manager.insert(ActionLinkEntity, {
      ...{ tokenHash: randomUUID(), personId: leaver.id, taskId: led.id, purpose: 'task' },
      ...{ createdAt: new Date('2023-03-10T06:00:00Z'), expiresAt: new Date('2023-05-10T06:00:00Z') },
    });
    await writer.commitTransaction();
    await writer.release();
    expect((await left).done).toMatchObject({ taskCount: 1 });
  });

  it('is shut out: no session, token, link of a letter or new link lets him in', async () => {
    const led = await world.addTask(lead(leaver), {}, [], ordered());
    const own = await world.signIn(leaver.id);
    await own.get('/api/session').expect(200);
    const { body: token } = await own
      .post('/api/profile/tokens')
      .send({ name: 'Выгрузка', scope: 'read', lifetimeDays: 30 })
      .expect(201);
    const link = await world.addLink(led.id, leaver.id);
    await leave();
    await own.get('/api/session').expect(401);
    await world.stranger().get('/api/tasks').set('Authorization', `Bearer ${token.token}`).expect(401);
    expect(await world.source.manager.findOneByOrFail(PersonalTokenEntity, { personId: leaver.id })).toMatchObject({
      revokedAt: expect.any(Date),
    });
    await world.stranger().get(`/api/links/${link}`).expect(410);
    expect(await world.source.manager.findOneByOrFail(ActionLinkEntity, { personId: leaver.id })).toMatchObject({
      revokedAt: expect.any(Date),
    });
    const issued = await world.app.get(IssueSignInLink).run(leaver.id);
    const { body: refused } = await world.browser().post('/api/session').send({ token: issued.token }).expect(422);
    expect(refused.code).toBe('sign-in-closed');
  });

  it('is offered to nobody: as a deputy, a receiver of a task, in the list of people', async () => {
    const led = await world.addTask(lead(successor), {}, [], ordered());
    await leave();
    const { body: deputies } = await coordinator.get(of(successor, 'substitutions')).expect(200);
    expect(JSON.stringify(deputies)).not.toContain(leaver.id);
    const acting = await world.signIn(successor.id);
    const { body: receivers } = await acting
      .get(`/api/tasks/${led.id}/receivers`)
      .query({ search: 'ромашкина' })
      .expect(200);
    expect(JSON.stringify(receivers)).not.toContain(leaver.id);
    await acting
      .post(`/api/tasks/${led.id}/parts`)
      .send({ version: 1, parts: [{ ...lead(leaver), dueDate: '2023-03-24' }] })
      .expect(404);
    const people = async (query: object) => {
      const { body } = await coordinator
        .get('/api/directory')
        .query({ search: leaver.fullName, ...query })
        .expect(200);
      return (body as Directory).people.map(({ id, state, leftOn }) => [id, state, leftOn]);
    };
    expect(await people({})).toEqual([]);
    expect(await people({ withLeft: true })).toEqual([[leaver.id, 'left', '2023-03-10']]);
    const { body: refused } = await coordinator
      .patch(`/api/directory/people/${leaver.id}`)
      .send({ version: leaver.version + 1, email: 'new@institute.example' })
      .expect(409);
    expect(refused.code).toBe('person-left');
  });

  it('ends what he stood in for from that day on; what lies before stays', async () => {
    const stand = (fromDay: string, toDay: string, personId = controller.id, deputyId = leaver.id) =>
      world.source.manager.save(SubstitutionEntity, {
        ...{
          personId,
          deputyId,
          fromDay: localDate(fromDay),
          toDay: localDate(toDay),
          createdAt: new Date('2023-03-01T06:00:00Z'),
        },
      });
    const running = await stand('2023-03-01', '2023-03-24');
    const toCome = await stand('2023-04-01', '2023-04-10', leaver.id, successor.id);
    await leave();
    expect(await world.source.manager.findOneByOrFail(SubstitutionEntity, { id: running.id })).toMatchObject({
      toDay: '2023-03-09',
    });
    expect(await world.source.manager.existsBy(SubstitutionEntity, { id: toCome.id })).toBe(false);
  });

  it('leaves on a day to come when it comes, or stays where that is withdrawn', async () => {
    const led = await world.addTask(lead(leaver), {}, [], ordered());
    const run = () => new RunHandovers(world.source, world.app.get(Clock)).run();
    const { planned } = await leave({ fromDay: '2023-03-13' });
    expect(planned).toMatchObject({ fromDay: '2023-03-13', successorName: successor.fullName });
    expect((await coordinator.post(of(leaver)).send(leaving()).expect(409)).body.code).toBe('handover-waits');
    expect(await run()).toBe(0);
    await coordinator.delete(of(leaver)).expect(200);
    await coordinator.delete(of(leaver)).expect(404);
    await leave({ fromDay: '2023-03-13' });
    const clock = world.holdClock();
    clock.move(3 * DAY_MS);
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    clock.release();
    expect(await shown(led)).toMatchObject({
      leadName: successor.fullName,
      history: [{ command: 'pass_over', via: 'system', who: 'Сергеева Е.В.', to: successor.fullName }],
    });
  });

  it('may come back, at the address he had, and finds nothing that passed', async () => {
    const led = await world.addTask(lead(leaver), {}, [], ordered());
    const { person } = await leave();
    const back = (version: number) => coordinator.post(of(leaver, 'reinstatement')).send({ version });
    expect((await back(person.version - 1).expect(409)).body.code).toBe('stale-entry');
    const { body } = await back(person.version).expect(200);
    expect(body.person).toMatchObject({ state: 'active', leftOn: null });
    await (await world.signIn(leaver.id)).get(`/api/tasks/${led.id}`).expect(404);
    expect(await participants(led)).toEqual([['lead', successor.id]]);
    expect((await back(body.person.version).expect(409)).body.code).toBe('person-not-left');
    expect((await coordinator.get('/api/directory').query({ search: leaver.fullName })).body.people).toMatchObject([
      { email: leaver.email },
    ]);
  });

  it('is replaced in orders to come by his successor, and by the successor of that one', async () => {
    const third = await world.addPerson({
      organisationId: institute.id,
      fullName: `Третья А.А. ${randomUUID().slice(0, 4)}`,
    });
    const actor = { personId: coordinatorId, organisationId: ministry.id, role: 'administrator', via: 'web' } as const;
    const confirm = async (number: string) => {
      const text = orderText({
        number,
        rows: [
          ['1', 'Провести семинар', '31 марта 2023 года', 'Снегова П.П.'],
          ['2', 'Собрать сведения', '31 марта 2023 года', 'Дождева Л.Л.'],
        ],
      });
      const file = { fileName: 'приказ.txt', bytes: Buffer.from(text), actor };
      const { orderId } = await new ReceiveOrder(world.source, world.app.get(Clock), {
        add: async () => true,
      } as never).run(file);
      await new ReadOrder(world.source).run(orderId);
      await new ConfirmOrder(world.source, world.app.get(Clock)).run({ orderId, actor });
      const rows = await world.source.query<{ name: string | null; body: string }[]>(
        `select person.full_name as name, body.name as body from task join task_participant part on part.task_id = task.id
         join organisation body on body.id = part.organisation_id left join person on person.id = part.person_id
         where task.order_id = $1 order by task.sequence`,
        [orderId],
      );
      return rows.map(({ name, body }) => name ?? body);
    };
    expect(await confirm('1')).toEqual(['Снегова П.П.', 'Дождева Л.Л.']);
    const administrator = await world.signInAs('administrator');
    const gone = async (fullName: string, successorId: string | null) => {
      const [{ id, version }] = await world.source.query(`select id, version from person where full_name = $1`, [
        fullName,
      ]);
      await administrator
        .post(`/api/directory/people/${id}/handover`)
        .send(leaving({ version, successorId }))
        .expect(200);
    };
    await gone('Снегова П.П.', successor.id);
    await gone('Дождева Л.Л.', null);
    const issuer = 'ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ';
    expect(await confirm('2')).toEqual([successor.fullName, expect.stringMatching(new RegExp(issuer, 'iu'))]);
    await gone(successor.fullName, third.id);
    expect(await confirm('3')).toEqual([third.fullName, expect.stringMatching(new RegExp(issuer, 'iu'))]);
  });

  it.each<[string, () => object, string]>([
    ['without a reason', () => ({ reason: ' ' }), 'reason-missing'],
    ['to himself', () => ({ successorId: leaver.id }), 'successor-unfit'],
    ['to somebody the directory does not have', () => ({ successorId: randomUUID() }), 'successor-unfit'],
    ['from a page that is out of date', () => ({ version: leaver.version - 1 }), 'stale-entry'],
  ])('does not pass anything %s', async (_name, fields, code) => {
    const { body } = await coordinator.post(of(leaver)).send(leaving(fields()));
    expect(body.code).toBe(code);
  });

  it('is marked as gone by those who keep his entry, not by himself, and not as the last administrator', async () => {
    const elsewhere = await world.addOrganisation();
    const foreign = await world.addPerson({
      role: 'coordinator',
      organisationId: elsewhere.id,
      branchId: elsewhere.id,
    });
    await (await world.signIn(foreign.id)).post(of(leaver)).send(leaving()).expect(404);
    expect(
      (
        await coordinator
          .post(of(leaver))
          .send(leaving({ successorId: foreign.id }))
          .expect(422)
      ).body.code,
    ).toBe('successor-unfit');
    const self = { version: 1, successorId: null, fromDay: '2023-03-10', reason: WHY };
    expect(
      (await coordinator.post(`/api/directory/people/${coordinatorId}/handover`).send(self).expect(422)).body.code,
    ).toBe('own-departure');
    const administrator = await world.addPerson({ role: 'administrator', organisationId: ministry.id });
    const { body } = await coordinator
      .post(of(administrator))
      .send(leaving({ version: 1 }))
      .expect(422);
    expect(body.code).toBe('role-needs-administrator');
  });
});
