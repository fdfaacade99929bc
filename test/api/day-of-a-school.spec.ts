import type { components, LinkView, OrderDetail, TaskDetail, TaskList } from '@contract';
import { localDate } from '@domain/calendar';
import { Clock } from '@platform/clock';
import { type OrganisationEntity, type PersonEntity, TaskEntity } from '@storage';
import { ExtendReminders, FanOutTasks, ReadOrder } from '@workflow';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client, TODAY } from './api-world.js';
import { LetterOffice } from './letter-office.js';

type Origin = components['schemas']['OrderOriginDto'];
type Mentionable = components['schemas']['MentionableDto'];
type OfTask = components['schemas']['TaskRoadmapDto'];

/**
 * FEATURES 4.4: rows come to a school from the region and from its town; the principal shares them out. One day, told in
 * order. Forms of indicators and points are of later issues, and so is that what the town accepted went into a report upward.
 */
describe('the day of a school', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let region: OrganisationEntity;
  let town: OrganisationEntity;
  let school: OrganisationEntity;
  let principal: PersonEntity;
  let teacher: PersonEntity;
  let client: Client;
  let ofRegion: TaskEntity;
  let ofTown: TaskEntity;
  let consultations: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    office = await LetterOffice.of(world);
    region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство образования' });
    town = await world.addOrganisation({ kind: 'municipal_authority', name: 'Отдел образования', parentId: region.id });
    school = await world.addOrganisation({ name: 'Школа № 5', parentId: town.id });
    principal = await world.addPerson({ organisationId: school.id, role: 'school', fullName: 'Белова С.С.' });
    teacher = await world.addPerson({
      organisationId: school.id,
      role: 'school',
      fullName: 'Ветрова Ю.И.',
      email: 'vetrova@school.example',
    });
    await world.addPerson({
      organisationId: school.id,
      kind: 'office',
      role: 'school',
      fullName: school.name,
      email: 'office@school.example',
    });
    client = await world.signIn(principal.id);
    ofTown = await give(town, 'Провести педагогический совет', '2023-03-24');
    ofRegion = await give(region, 'Провести совещание', '2023-03-17');
    await give(region, 'Обновить раздел сайта', '2023-03-31');
    consultations = await world.addTask(
      { organisationId: town.id },
      { kind: 'consultation', title: 'Консультации по запросам' },
      [],
      {
        ownerOrganisationId: town.id,
      },
    );
  });
  afterAll(() => world.close());

  const give = (owner: OrganisationEntity, title: string, due: string): Promise<TaskEntity> => {
    const now = { createdAt: world.app.get(Clock).now(), createdOn: TODAY, roundStartedOn: TODAY };
    const dates = { dueDate: localDate(due), controlDate: localDate(due) };
    return world.addTask({ organisationId: school.id }, { title, ...dates, ...now }, [], {
      ownerOrganisationId: owner.id,
      issuer: owner.name,
      number: owner === region ? '12' : '4-о',
      title: `О мерах на 2023 год: ${owner.name}`,
    });
  };

  const post = async () => {
    await new ExtendReminders(world.source, world.app.get(Clock)).run();
    return office.sendDue();
  };

  it('begins with one letter to the school for all its rows, and a list sorted by date', async () => {
    const letters = await post();
    expect(letters.map(({ to }) => to)).toEqual([expect.stringContaining('office@school.example')]);
    for (const title of ['Провести педагогический совет', 'Провести совещание', 'Обновить раздел сайта'])
      expect(letters[0]?.text).toContain(title);
    const { body }: { body: TaskList } = await client.get('/api/tasks').expect(200);
    expect(body.rows.map(({ title }) => title)).toEqual([
      'Провести совещание',
      'Провести педагогический совет',
      'Обновить раздел сайта',
    ]);
  });

  it('each row says whose order it comes from', async () => {
    const titleOf = async ({ id }: TaskEntity) => (await client.get(`/api/tasks/${id}`).expect(200)).body.orderTitle;
    expect([await titleOf(ofRegion), await titleOf(ofTown)]).toEqual([
      'О мерах на 2023 год: Министерство образования',
      'О мерах на 2023 год: Отдел образования',
    ]);
    const { body }: { body: TaskList } = await client.get('/api/tasks').expect(200);
    expect(body.rows.map(({ orderIssuer }) => orderIssuer)).toEqual([region.name, town.name, region.name]);
  });

  it('two rows that are one request say so, each on the page of the other', async () => {
    const again = await give(town, 'провести совещание.', '2023-03-20');
    const same = async (of: string): Promise<TaskDetail['sameRequests']> =>
      (await client.get(`/api/tasks/${of}`).expect(200)).body.sameRequests;
    expect(await same(ofRegion.id)).toMatchObject([{ id: again.id, orderIssuer: town.name, dueDate: '2023-03-20' }]);
    expect(await same(again.id)).toMatchObject([{ id: ofRegion.id, orderIssuer: region.name }]);
    expect(await same(ofTown.id)).toEqual([]);
    await world.source.manager.update(TaskEntity, { id: again.id }, { state: 'cancelled' });
    expect(await same(ofRegion.id)).toEqual([]);
  });

  it('a row is handed to a teacher, who answers from the letter without an account', async () => {
    const part = {
      organisationId: school.id,
      personId: teacher.id,
      dueDate: '2023-03-16',
      title: 'Подготовить доклад',
    };
    await client
      .post(`/api/tasks/${ofRegion.id}/parts`)
      .send({ version: 1, parts: [part] })
      .expect(200);
    const [letter] = (await post()).filter(({ to }) => to.includes('vetrova@school.example'));
    const [, token] = /\/link\/([\w-]+)/u.exec(letter?.text ?? '') ?? [];
    const { body: seen }: { body: LinkView } = await world.browser().get(`/api/links/${token}`).expect(200);
    expect(seen).toMatchObject({
      forWhom: 'Ветрова Ю.И.',
      task: { title: 'Подготовить доклад', giverName: 'Белова С.С.' },
    });
    await world
      .browser()
      .post(`/api/links/${token}/report`)
      .field({ version: '1', text: 'Доклад готов' })
      .attach('files', Buffer.from('доклад'), 'доклад.txt')
      .expect(200);
    const { children }: TaskDetail = (await client.get(`/api/tasks/${ofRegion.id}`).expect(200)).body;
    expect(children).toMatchObject([{ state: 'submitted' }]);
    const { id, version } = children[0]!;
    await client.post(`/api/tasks/${id}/accept`).send({ version }).expect(200);
  });

  it('a question on the row goes to the curator attached to the school, whose answer from the letter stays with the row', async () => {
    const institute = await world.addOrganisation({ kind: 'institute', name: 'Институт', parentId: region.id });
    const curator = await world.addPerson({
      ...{ organisationId: institute.id, fullName: 'Лугова В.А.', email: 'lugova@institute.example' },
    });
    const coordinatorOf = async ({ id }: OrganisationEntity) =>
      world.signIn((await world.addPerson({ organisationId: id, branchId: id, role: 'coordinator' })).id);
    const [ofTheRegion, ofTheTown] = [await coordinatorOf(region), await coordinatorOf(town)];
    const curators = async () => {
      const address = `/api/tasks/${ofTown.id}/mentionable?search=${encodeURIComponent('Лугова')}`;
      const { body }: { body: Mentionable[] } = await client.get(address).expect(200);
      return body.map(({ id }) => id);
    };
    expect(await curators()).toEqual([]);
    await ofTheRegion
      .post(`/api/directory/organisations/${school.id}/members`)
      .send({
        ...{ personId: curator.id, entryId: null, seat: 'curator', fromDay: '2023-03-01', toDay: null },
        reason: 'Приказ о кураторах № 7',
      })
      .expect(204);
    expect(await curators()).toEqual([curator.id]);
    const asked = { text: 'Нужна ли подпись председателя?', mentioned: [curator.id] };
    await client.post(`/api/tasks/${ofTown.id}/comments`).send(asked).expect(200);

    // Of all who may see the row the curator alone is written to.
    const letters = (await post()).filter(({ text }) => text.includes(asked.text));
    expect(letters.map(({ to }) => to)).toEqual([expect.stringContaining('lugova@institute.example')]);
    const [, token] = /\/link\/([\w-]+)/u.exec(letters[0]?.text ?? '') ?? [];
    const { body: seen }: { body: LinkView } = await world.browser().get(`/api/links/${token}`).expect(200);
    expect(seen).toMatchObject({ forWhom: 'Лугова В.А.', task: { title: ofTown.title, allowed: [] } });
    await world.browser().post(`/api/links/${token}/comments`).send({ text: 'Да, нужна.' }).expect(200);
    for (const reader of [client, ofTheTown]) {
      const { comments }: TaskDetail = (await reader.get(`/api/tasks/${ofTown.id}`).expect(200)).body;
      expect(comments.map(({ author, text, mentioned }) => [author, text, mentioned])).toEqual([
        ['Белова С.С.', 'Нужна ли подпись председателя?', ['Лугова В.А.']],
        ['Лугова В.А.', 'Да, нужна.', []],
      ]);
    }
  });

  it('a photograph of the signed order is a report', async () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('JFIF')]);
    const { body }: { body: TaskDetail } = await client
      .post(`/api/tasks/${ofTown.id}/report`)
      .field({ version: '1', text: 'Совет проведён', documentNumber: '7', documentDate: TODAY })
      .attach('files', picture, 'IMG_0412.jpg')
      .expect(200);
    expect(body).toMatchObject({ state: 'submitted', reports: [{ files: [{ name: 'IMG_0412.jpg' }] }] });
  });

  it('sees by whom and when the town has accepted its report, before the region decides', async () => {
    const checks = { organisationId: town.id, branchId: town.id, role: 'coordinator' } as const;
    const checker = await world.addPerson({ ...checks, fullName: 'Рябинина Е.В.' });
    await world.source.query('update organisation set report_checker_id = $2 where id = $1', [town.id, checker.id]);
    const { version } = (await client.get(`/api/tasks/${ofRegion.id}`).expect(200)).body;
    const { body: reported } = await client
      .post(`/api/tasks/${ofRegion.id}/report`)
      .field({ version: String(version), text: 'Совещание проведено' })
      .expect(200);
    expect(reported).toMatchObject({ state: 'checking', checkerName: 'Рябинина Е.В.' });
    const checking = await world.signIn(checker.id);
    await checking.post(`/api/tasks/${ofRegion.id}/endorse`).send({ version: reported.version }).expect(200);
    const seen: TaskDetail = (await client.get(`/api/tasks/${ofRegion.id}`).expect(200)).body;
    expect(seen).toMatchObject({ state: 'submitted', reports: [{ checkedBy: 'Рябинина Е.В.', decision: null }] });
    expect(seen.reports[0]?.checkedAt).toMatch(/^2023-03-10T/u);
  });

  it('a consultation is asked for, and the day of the answer is promised', async () => {
    const { body } = await client
      .post('/api/consultations')
      .send({ taskId: consultations.id, question: 'Как составить программу перехода?' })
      .expect(200);
    // Friday 10 March 2023 and five working days.
    expect(body.own).toMatchObject([{ askedOn: '2023-03-10', answerBy: '2023-03-17', answer: null }]);
  });

  it('makes its own roadmap of the municipal one: the rows of the town are there filled, a measure of its own is added', async () => {
    const ruling = (body: OrganisationEntity) =>
      world.addPerson({ organisationId: body.id, branchId: body.id, role: 'coordinator' });
    const above = await world.signIn((await ruling(town)).id);
    const own = await world.signIn((await ruling(school)).id);
    const rows = [
      ['1', 'Разработать дорожные карты школ', 'до 3 апреля 2023 года', 'Отдел образования'],
      ['2', 'Провести анкетирование учителей', 'до 1 мая 2023 года', 'Школа № 5'],
      ['3', 'Подготовить справку района', 'до 1 июня 2023 года', 'Отдел образования'],
    ] as const;
    const file = Buffer.from(orderText({ issuer: 'ОТДЕЛ ОБРАЗОВАНИЯ', rows }));
    const { body: received } = await above.post('/api/orders').attach('file', file, 'карта.txt').expect(201);
    await world.app.get(ReadOrder).run(received.id);
    const municipal = `/api/orders/${received.id}`;
    const { body: draft }: { body: OrderDetail } = await above.get(municipal).expect(200);
    const demanding = draft.items.find(({ number }) => number === '1');
    await above
      .put(`${municipal}/items/${demanding?.id}/roadmap-demand`)
      .send({ kind: 'make', bodyIds: [school.id] })
      .expect(200);
    await above.post(`${municipal}/confirm`).send({}).expect(200);
    await world.app.get(FanOutTasks).run();

    const asked = await world.source.manager.findOneByOrFail(TaskEntity, {
      ...{ itemId: demanding!.id, assigneeOrganisationId: school.id },
    });
    const { body: offered }: { body: OfTask } = await own.get(`/api/tasks/${asked.id}/roadmap`).expect(200);
    expect(offered.roadmap?.rows.map(({ number, concerns }) => [number, concerns])).toEqual([
      ['2', true],
      ['3', false],
    ]);
    const take = offered.roadmap!.rows.filter(({ concerns }) => concerns).map(({ itemId }) => itemId);
    const { body: opened } = await own.post(`/api/tasks/${asked.id}/roadmap`).send({ take, left: [] }).expect(201);
    await world.app.get(ReadOrder).run(opened.orderId);
    const roadmap = `/api/orders/${opened.orderId}`;
    const measure = { number: '3', title: 'Открыть методический кабинет', deadlineText: 'до 1 октября 2023 года' };
    const { body: of }: { body: Origin } = await own
      .post(`${roadmap}/origin/own-rows`)
      .send({ ...measure, responsibleText: null, expectedResult: null })
      .expect(200);
    expect(of.origin?.rows.map(({ number, state }) => [number, state])).toEqual([['2', 'taken']]);
    const { body: filled }: { body: OrderDetail } = await own.get(roadmap).expect(200);
    const table = filled.items.filter(({ source }) => source === 'table');
    expect(table.map(({ number, title, deadlineText }) => [number, title, deadlineText])).toEqual([
      ['2', 'Провести анкетирование учителей', 'до 1 мая 2023 года'],
      ['3', measure.title, measure.deadlineText],
    ]);
    await own.post(`${roadmap}/confirm`).send({}).expect(200);
    const closing = async (): Promise<TaskDetail['closing']> =>
      (await own.get(`/api/tasks/${asked.id}`).expect(200)).body.closing;
    expect(await closing()).toMatchObject([{ form: 'roadmap', met: true }]);
    const made = await world.source.manager.findBy(TaskEntity, { orderId: opened.orderId });
    expect(made.map(({ title, dueDate }) => [title, dueDate]).sort()).toEqual([
      ['Открыть методический кабинет', '2023-10-01'],
      ['Провести анкетирование учителей', '2023-05-01'],
    ]);
  });
});
