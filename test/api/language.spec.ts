import type { Directory, OrderDetail, TaskDetail } from '@contract';
import { AuditEventEntity, LetterEntity, PersonEntity, ReminderEntity } from '@storage';
import { ReadOrder, TaskList } from '@workflow';
import { ApiWorld, orderFile, TODAY } from './api-world.js';

const MORNING = new Date('2023-03-10T04:00:00Z');

/** A word that was cut off is none. */
function russianWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/[а-яё]+…/gu, '')
      .match(/[а-яё]+/gu) ?? []
  );
}

/** Everything the system says of an order in sentences of its own. */
function wordsAbout({ warnings, items }: OrderDetail): string[] {
  return [
    ...warnings.flatMap(({ message, remedy, where }) => [message, remedy, where]),
    ...items.flatMap(({ explanation }) => explanation),
    ...items.flatMap(({ schedules }) => schedules.map(({ text }) => text)),
    ...items.flatMap(({ schedules }) => schedules.flatMap((one) => one.occurrences.map(({ dueText }) => dueText))),
  ];
}

describe('the language of an answer', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  afterAll(() => world.close());

  const inEnglish = { 'Accept-Language': 'en' };

  it.each([
    [undefined, 'Вы не вошли.'],
    ['ru', 'Вы не вошли.'],
    ['en', 'You are not signed in.'],
    ['en-GB,en;q=0.9,ru;q=0.8', 'You are not signed in.'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'Вы не вошли.'],
    ['de,en;q=0.5', 'You are not signed in.'],
    ['de', 'Вы не вошли.'],
    ['*', 'Вы не вошли.'],
    ['nonsense;;q=x', 'Вы не вошли.'],
  ])('follows Accept-Language %s', async (accepted, beginning) => {
    const asked = world.stranger().get('/api/session');
    const { body } = await (accepted === undefined ? asked : asked.set('Accept-Language', accepted)).expect(401);
    expect(body).toMatchObject({ detail: expect.stringContaining(beginning) });
  });

  it('names fields, commands and the system in it too', async () => {
    const lead = await world.addPerson();
    const browser = (await world.signIn(lead.id)).set(inEnglish);
    const invalid = await browser.get('/api/tasks?pageSize=none&state=lost').expect(422);
    expect(invalid.body).toMatchObject({
      detail: 'Check the fields: state, rows on a page.',
      errors: [
        { detail: 'The field “state” has no such value.' },
        { detail: 'The field “rows on a page” must be a whole number within the allowed limits.' },
      ],
    });
    const task = await world.addTask({ organisationId: lead.organisationId, personId: lead.id });
    const stale = await browser.post(`/api/tasks/${task.id}/take`).send({ version: 7 }).expect(409);
    expect(stale.body.detail).toBe(
      'The task was changed while the page was open: the system, creation of the task. Reload the page and try again.',
    );
  });

  it('tells a bug in it, with its number', async () => {
    const official = (await world.signInAs('official')).set(inEnglish);
    world.app.useLogger(false);
    world.app.get(TaskList).run = () => Promise.reject(new Error('planted'));
    const { body } = await official.get('/api/tasks').expect(500);
    expect(body.detail).toMatch(/^An error occurred on the server\. .* the number [0-9a-f]{8}\.$/);
  });

  it('explains an order in it, where only the words of the order itself are Russian', async () => {
    const coordinator = await world.signInAs('coordinator');
    for (const name of [/^000/, /^001/, /^002/, /^003/, /^004/]) {
      const { body: received } = await coordinator.post('/api/orders').attach('file', await orderFile(name), 'o.txt');
      await world.app.get(ReadOrder).run(received.id);
      const { text: source } = await coordinator.get(`/api/orders/${received.id}/source`).expect(200);
      const { body: order }: { body: OrderDetail } = await coordinator
        .get(`/api/orders/${received.id}`)
        .set(inEnglish)
        .expect(200);
      const words = wordsAbout(order);
      expect(words.length).toBeGreaterThan(20);
      expect(words.filter((text) => !/[a-z]/iu.test(text) || text.includes('{{'))).toEqual([]);
      const ofTheOrder = new Set(russianWords(source));
      const foreign = words.filter((text) => russianWords(text).some((word) => !ofTheOrder.has(word)));
      expect(foreign).toEqual([]);
    }
  });

  it('tells the life of a date and why a reminder was left out in it', async () => {
    const lead = await world.addPerson();
    const task = await world.addTask({ organisationId: lead.organisationId, personId: lead.id });
    await world.source.manager.insert(ReminderEntity, {
      taskId: task.id,
      rung: 'before-3',
      round: 1,
      recipientRole: 'lead',
      plannedFor: TODAY,
      sendAt: MORNING,
      state: 'skipped',
      skipReason: 'no_address',
    });
    const browser = (await world.signIn(lead.id)).set(inEnglish);
    const { body }: { body: TaskDetail } = await browser.get(`/api/tasks/${task.id}`).expect(200);
    expect(body.biography).toEqual(['In the order: «март 2023 года».']);
    expect(body.reminders[0]?.skipReason).toBe('the recipient has no e-mail address');
    const spent = await world.addLink(task.id, lead.id, { usedAt: new Date('2023-03-10T05:00:00Z') });
    const { body: view } = await world.browser().get(`/api/links/${spent}`).set(inEnglish).expect(200);
    expect(view.whyNot).toBe('This link has been answered already. The next action will come in a new letter.');
  });

  it('tells in the ledger why a letter did not leave, and a server’s words as they came', async () => {
    const { id: recipientId } = await world.addPerson();
    const letter = {
      recipientId,
      class: 'digest',
      state: 'failed',
      sendAt: MORNING,
      nextAttemptAt: MORNING,
    } as const;
    await world.source.manager.insert(LetterEntity, [
      { ...letter, localDay: TODAY, sequence: 1, lastError: 'letters.outdated.sign_in' },
      { ...letter, localDay: TODAY, sequence: 2, lastError: '550 no such user' },
    ]);
    const administrator = await world.signInAs('administrator');
    const { body } = await administrator.get('/api/letters?state=failed').set(inEnglish).expect(200);
    expect(body.rows).toHaveLength(2);
    expect(body.rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lastError: '550 no such user' }),
        expect.objectContaining({ lastError: expect.stringMatching(/^The letter did not leave in time/) }),
      ]),
    );
  });
});

describe('the language of a person', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  afterAll(() => world.close());

  it('is Russian until he chooses, and stays chosen; the choice is in the audit once', async () => {
    const person = await world.addPerson();
    const browser = await world.signIn(person.id);
    expect((await browser.get('/api/session').expect(200)).body.language).toBe('ru');
    const { body } = await browser.patch('/api/session').send({ language: 'en' }).expect(200);
    expect(body).toMatchObject({ person: { id: person.id }, language: 'en' });
    await browser.patch('/api/session').send({ language: 'en' }).expect(200);
    expect((await browser.get('/api/session')).body.language).toBe('en');
    const audit = await world.source.manager.findBy(AuditEventEntity, { action: 'language-chosen' });
    expect(audit).toMatchObject([
      { actorId: person.id, subject: `person:${person.id}`, details: { before: 'ru', language: 'en' } },
    ]);
  });

  it('is one we have', async () => {
    const browser = await world.signInAs('official');
    const { body } = await browser.patch('/api/session').send({ language: 'de' }).expect(422);
    expect(body).toMatchObject({
      code: 'invalid-input',
      detail: 'Проверьте поля: язык.',
      errors: [{ place: 'language', code: 'field.choice' }],
    });
  });

  it('stands in the directory, where it is set and changed', async () => {
    const coordinator = await world.signInAs('coordinator');
    const { id: organisationId } = await world.addOrganisation();
    const added = await coordinator
      .post('/api/directory/people')
      .send({ fullName: 'Орлов П.П.', organisationId, role: 'school', language: 'en' })
      .expect(201);
    expect(added.body.language).toBe('en');
    const { body } = await coordinator
      .patch(`/api/directory/people/${added.body.id}`)
      .send({ version: added.body.version, language: 'ru' })
      .expect(200);
    expect(body.language).toBe('ru');
    const { body: all }: { body: Directory } = await coordinator.get('/api/directory').expect(200);
    expect(all.people.find(({ id }) => id === added.body.id)?.language).toBe('ru');
    expect((await world.source.manager.findOneByOrFail(PersonEntity, { id: added.body.id })).language).toBe('ru');
  });
});
