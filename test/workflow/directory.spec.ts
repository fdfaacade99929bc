import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { localDate } from '@domain/calendar';
import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import {
  AuditEventEntity,
  createDataSource,
  LetterEntity,
  OrderDocumentEntity,
  OrganisationEntity,
  PersonEntity,
  ReminderEntity,
} from '@storage';
import {
  type ActingPerson,
  AddOrganisation,
  AddPerson,
  ConfirmOrder,
  EnsureAdministrator,
  GatherLetters,
  ReadOrder,
  ReceiveOrder,
  RequestSignInLink,
  UpdateOrganisation,
  UpdatePerson,
} from '@workflow';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { LettersWorld, MORNING, type School } from '../support/letters-world.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
const HOUR_MS = 3_600_000;

describe('names of the directory', () => {
  let database: TestDatabase;
  let source: DataSource;
  let queues: Queues;
  let actor: ActingPerson;
  const clock = new StandingClock(MORNING);

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    queues = await Queues.connect(Object.assign(new Config(), database.settings));
    const { personId } = await new EnsureAdministrator(source).run();
    const { organisationId } = await source.manager.findOneByOrFail(PersonEntity, { id: personId });
    actor = { personId, organisationId, role: 'administrator', via: 'web' };
  });
  afterAll(async () => {
    await queues.close();
    await source.destroy();
    await database.drop();
  });

  const rename = ({ id, version }: OrganisationEntity, name: string) =>
    new UpdateOrganisation(source, clock).run({ id, version, change: { name }, actor });
  const change = ({ id, version }: PersonEntity, fields: { fullName?: string; organisationId?: string }) =>
    new UpdatePerson(source, clock).run({ id, version, change: fields, actor });
  const body = (name: string) => source.manager.findOneByOrFail(OrganisationEntity, { name });
  const person = (fullName: string) => source.manager.findOneByOrFail(PersonEntity, { fullName, kind: 'person' });

  it('can be corrected between reading and confirming: the order still finds whom it names', async () => {
    const file = { fileName: 'приказ.txt', bytes: await readFile(ORDER), actor };
    const { orderId } = await new ReceiveOrder(source, clock, queues).run(file);
    await new ReadOrder(source).run(orderId);
    const { issuer } = await source.manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
    const institute = await body('ГБУ ДПО «ЧИРО»');
    const controller = await person('Бухмастова Е.В.');
    await rename(institute, 'Институт развития образования');
    await rename(await body(issuer ?? ''), 'Министерство');
    await change(controller, { fullName: 'Бухмастова Елена', organisationId: institute.id });

    // The number of tasks is that of the walk through the same order.
    expect(await new ConfirmOrder(source, clock).run({ orderId, actor })).toMatchObject({ tasksCreated: 33 });

    const order = await source.manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
    expect(order.controllerId).toBe(controller.id);
    const office = await source.manager.findOneByOrFail(PersonEntity, { organisationId: institute.id, kind: 'office' });
    expect(office.fullName).toBe('Институт развития образования');
    expect(await source.manager.countBy(OrganisationEntity, { name: 'ГБУ ДПО «ЧИРО»' })).toBe(0);
  });

  it('are taken by the name people see and by the name orders use', async () => {
    const add = (name: string) =>
      new AddOrganisation(source, clock).run({ name, kind: 'body', timeZone: 'Europe/Moscow', actor });
    await expect(add('институт развития образования')).rejects.toMatchObject({ code: 'name-taken' });
    await expect(add('ГБУ ДПО ЧИРО')).rejects.toMatchObject({ code: 'name-taken' });
    const other = await body('МОУО');
    await expect(rename(other, 'Институт развития образования')).rejects.toMatchObject({ code: 'name-taken' });
    await rename(await body('Институт развития образования'), 'ГБУ ДПО «ЧИРО»');
    await rename(other, 'Институт развития образования');
  });

  it('of people are taken within their body', async () => {
    const { id: organisationId } = await body('ШНОР');
    const { id: elsewhere } = await body('ГБУ ДПО «ЧИРО»');
    const add = (fullName: string, where = organisationId) =>
      new AddPerson(source, clock).run({ fullName, organisationId: where, role: 'official', actor });
    await add('Орлова А.А.');
    await change(await person('Орлова А.А.'), { fullName: 'Орлова Анна' });
    await expect(add('Орлова А. А.')).rejects.toMatchObject({ code: 'name-taken' });
    await expect(add('Орлова Анна')).rejects.toMatchObject({ code: 'name-taken' });
    const { id } = await add('Орлова Анна', elsewhere);
    const namesake = await source.manager.findOneByOrFail(PersonEntity, { id });
    await expect(change(namesake, { organisationId })).rejects.toMatchObject({ code: 'name-taken' });
  });
});

describe('an administrator', () => {
  let world: LettersWorld;
  const coordinator: ActingPerson = { personId: '', organisationId: '', role: 'coordinator', via: 'web' };
  let school: School;
  beforeAll(async () => {
    world = await LettersWorld.create();
    school = await world.addSchool(null);
  });
  afterAll(() => world.close());

  const update = (id: string, version: number, change: Partial<PersonEntity>, actor: ActingPerson) =>
    new UpdatePerson(world.source, world.clock).run({ id, version, change, actor });
  const addAdministrator = async (fullName: string): Promise<{ id: string; actor: ActingPerson }> => {
    const { id } = await world.source.manager.save(
      world.source.manager.create(PersonEntity, {
        organisationId: school.id,
        kind: 'person',
        fullName,
        matchKey: fullName,
        role: 'administrator',
        state: 'active',
      }),
    );
    return { id, actor: { personId: id, organisationId: school.id, role: 'administrator', via: 'web' } };
  };

  it('is changed by administrators alone, and the change of his address leaves a row without the address', async () => {
    const { id, actor } = await addAdministrator('Первая А.А.');
    const asCoordinator = { ...coordinator, personId: world.controllerId, organisationId: school.id };
    for (const change of [
      { email: 'taken@authority.example' },
      { fullName: 'Другая' },
      { role: 'official' as const },
    ]) {
      await expect(update(id, 1, change, asCoordinator)).rejects.toMatchObject({ code: 'role-needs-administrator' });
    }
    await update(id, 1, { email: 'first@authority.example' }, actor);
    await update(id, 2, { position: 'начальник' }, actor);
    expect(await world.source.manager.findBy(AuditEventEntity, { subject: `person:${id}` })).toMatchObject([
      { actorId: id, action: 'person-changed', details: { fields: 'email' }, at: MORNING },
    ]);
  });

  it('keeps his address also where he is the office of a body', async () => {
    await world.source.manager.update(PersonEntity, { id: school.officeId }, { role: 'administrator' });
    const give = (actor: ActingPerson, version: number) =>
      new UpdateOrganisation(world.source, world.clock).run({
        id: school.id,
        version,
        change: { email: 'office@authority.example' },
        actor,
      });
    await expect(give({ ...coordinator, personId: world.controllerId }, 1)).rejects.toMatchObject({
      code: 'role-needs-administrator',
    });
    const { actor } = await addAdministrator('Вторая А.А.');
    await give(actor, 1);
    expect(await world.source.manager.findBy(AuditEventEntity, { subject: `person:${school.officeId}` })).toHaveLength(
      1,
    );
    await world.source.manager.update(PersonEntity, { id: school.officeId }, { role: 'official' });
  });

  it('stays when the last two step down at the same moment', async () => {
    await world.source.manager.update(PersonEntity, { role: 'administrator' }, { role: 'official' });
    const last = [await addAdministrator('Третья А.А.'), await addAdministrator('Четвёртая А.А.')];
    const results = await Promise.allSettled(last.map(({ id, actor }) => update(id, 1, { role: 'official' }, actor)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'last-administrator' },
    });
    expect(await world.source.manager.countBy(PersonEntity, { role: 'administrator' })).toBe(1);
  });
});

describe('a new address', () => {
  let world: LettersWorld;
  let school: School;
  beforeAll(async () => {
    world = await LettersWorld.create();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.clear();
    school = await world.addSchool(null);
  });

  async function give(email: string | null, change: { name?: string } = {}): Promise<void> {
    const actor: ActingPerson = { personId: world.controllerId, organisationId: '', role: 'administrator', via: 'web' };
    const { version } = await world.source.manager.findOneByOrFail(OrganisationEntity, { id: school.id });
    const input = { id: school.id, version, change: { ...change, email }, actor };
    await new UpdateOrganisation(world.source, world.clock).run(input);
  }
  const on = async (reminder: ReminderEntity, plannedFor: string, fields: Partial<ReminderEntity> = {}) => {
    await world.source.manager.update(
      ReminderEntity,
      { id: reminder.id },
      { ...fields, plannedFor: localDate(plannedFor) },
    );
    return reminder;
  };
  const states = async (...reminders: ReminderEntity[]) =>
    Promise.all(reminders.map(async ({ id }) => (await world.reminder(id)).state));
  const skipped = (skipReason: string) => ({ state: 'skipped' as const, skipReason, recipientId: school.officeId });

  it('plans the latest skipped rung again, once, however often the entry is saved after it', async () => {
    const task = await world.addTask(school);
    const older = await on(await world.addReminder(task, 'issued'), '2023-09-25');
    const latest = await on(await world.addReminder(task, 'before-3'), '2023-09-27');
    const toCome = await world.addReminder(task, 'due', 'lead', new Date(MORNING.getTime() + 48 * HOUR_MS));
    await on(toCome, '2023-09-29');
    await new GatherLetters(world.source, world.clock).run();
    expect(await states(older, latest, toCome)).toEqual(['skipped', 'skipped', 'planned']);

    await give('first@school-1.example');
    expect(await states(older, latest, toCome)).toEqual(['skipped', 'planned', 'planned']);
    await give('first@school-1.example', { name: 'Школа в посёлке' });
    await give('second@school-1.example');
    await new GatherLetters(world.source, world.clock).run();
    await give('third@school-1.example');
    expect(await states(older, latest, toCome)).toEqual(['skipped', 'gathered', 'planned']);
  });

  it('plans again what the mail server refused at the old address', async () => {
    const task = await world.addTask(school);
    const refused = await on(await world.addReminder(task), '2023-09-27', skipped('not_deliverable'));
    const closed = await on(await world.addReminder(task, 'issued'), '2023-09-28', skipped('task_closed'));
    await give('new@school-1.example');
    expect(await states(refused, closed)).toEqual(['planned', 'skipped']);
  });

  it('leaves to the page of undelivered letters what the server may have taken', async () => {
    const reminder = await on(await world.addReminder(await world.addTask(school)), '2023-09-27');
    await give('old@school-1.example');
    await new GatherLetters(world.source, world.clock).run();
    const { letterId } = await world.reminder(reminder.id);
    await world.source.query(`update letter set state = 'failed', maybe_taken = true where id = $1`, [letterId]);
    await on(reminder, '2023-09-27', skipped('not_deliverable'));
    await give('new@school-1.example');
    expect(await states(reminder)).toEqual(['skipped']);
    await world.source.query('update letter set maybe_taken = false where id = $1', [letterId]);
    await give('newest@school-1.example');
    expect(await states(reminder)).toEqual(['planned']);
  });

  it('leaves a rung of an earlier round', async () => {
    const task = await world.addTask(school, { round: 2 });
    const earlier = await on(await world.addReminder(task), '2023-09-27', { ...skipped('no_address'), round: 1 });
    await give('new@school-1.example');
    expect(await states(earlier)).toEqual(['skipped']);
  });
});

describe('letters with a sign-in link', () => {
  it('are one in five minutes and ten a day for a person', async () => {
    const world = await LettersWorld.create();
    const ask = () => new RequestSignInLink(world.source, world.clock).run('lugova@authority.example');
    const count = () => world.source.manager.countBy(LetterEntity, { class: 'sign_in' });
    const sent = () => world.source.manager.update(LetterEntity, { class: 'sign_in' }, { state: 'sent' });
    const afterMinutes = (minutes: number) => world.clock.moveTo(new Date(MORNING.getTime() + minutes * 60_000));

    await Promise.all([ask(), ask()]);
    await sent();
    afterMinutes(4);
    await ask();
    expect(await count()).toBe(1);
    for (let asked = 1; asked <= 15; asked += 1) {
      afterMinutes(asked * 6);
      await ask();
      await sent();
    }
    expect(await count()).toBe(10);
    afterMinutes(24 * 60 + 1);
    await ask();
    expect(await count()).toBe(11);
    await world.close();
  });
});
