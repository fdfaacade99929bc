import { isDeepStrictEqual } from 'node:util';
import type { components, OrderDetail, OrderMatrix, Rehearsal, TaskDetail, TaskList } from '@contract';
import { localDate } from '@domain/calendar';
import { Clock } from '@platform/clock';
import { type OrganisationEntity, type PersonEntity, TaskEntity, TaskParticipantEntity } from '@storage';
import { ExtendReminders, FanOutTasks, ReadOrder } from '@workflow';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client, orderFile } from './api-world.js';
import { LetterOffice } from './letter-office.js';

type Candidate = components['schemas']['NameCandidateDto'];
type OrderChart = components['schemas']['OrderChartDto'];
type Waiting = components['schemas']['WaitingExtensionDto'];
type Chosen = components['schemas']['ChosenProfileDto'];
type Day = components['schemas']['DayDto'];

/** The day before the clock of the world stands at. */
const YESTERDAY = localDate('2023-03-09');
const REMARK = 'Нет реквизитов документа: номера и даты.';

/**
 * FEATURES 4.2 and 4.3: an order comes in, its rows go out, reports come back and are decided on. Told in order; the letters a
 * supervisor gets, and what became of the promises of an order, are in the weeks of a supervisor. Meetings and their protocols,
 * points of indicators, reports upward, discipline by municipality and forms are of later issues.
 */
describe('the day of a coordinator, and of the supervisor above', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let ministry: OrganisationEntity;
  let supervisor: PersonEntity;
  let coordinator: Client;
  let supervising: Client;
  let orderId: string;
  let towns: { body: OrganisationEntity; client: Client }[];
  let tasks: TaskEntity[];
  let moved: TaskDetail;

  beforeAll(async () => {
    world = await ApiWorld.create();
    office = await LetterOffice.of(world);
    ministry = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    const person = (fullName: string, role: PersonEntity['role']) =>
      world.addPerson({
        organisationId: ministry.id,
        branchId: ministry.id,
        role,
        fullName,
        email: `${role}@ministry.example`,
      });
    coordinator = await world.signIn((await person('Рябинина Е.В.', 'coordinator')).id);
    supervisor = await person('Лугова В.А.', 'supervisor');
    supervising = await world.signIn(supervisor.id);
    const town = async (name: string, email: string) => {
      const body = await world.addOrganisation({ kind: 'municipal_authority', name, parentId: ministry.id });
      const of = { organisationId: body.id, fullName: `Начальник: ${name}` };
      await world.addPerson({ organisationId: body.id, kind: 'office', fullName: name, email });
      return { body, client: await world.signIn((await world.addPerson(of)).id) };
    };
    towns = [
      await town('Отдел образования Заречного района', 'office@zarechny.example'),
      await town('Отдел образования Нагорного района', 'office@nagorny.example'),
    ];
  });
  afterAll(() => world.close());

  /** Rows of an order of the ministry that was due yesterday, one for each town and title. */
  async function giveLate(titles: readonly string[]): Promise<TaskEntity[]> {
    const late = { dueDate: YESTERDAY, controlDate: YESTERDAY, acceptorId: supervisor.id };
    const given: TaskEntity[] = [];
    for (const title of titles) {
      for (const { body } of towns) {
        given.push(
          await world.addTask({ organisationId: body.id }, { title, ...late }, [], {
            ownerOrganisationId: ministry.id,
          }),
        );
      }
    }
    return given;
  }

  /** A row the supervisor answers for himself, reported on. */
  async function ownRow(title: string): Promise<TaskEntity> {
    const lead = { organisationId: ministry.id, personId: supervisor.id };
    const fields = { acceptorId: supervisor.id, title };
    const own = await world.addTask(lead, fields, [], { ownerOrganisationId: ministry.id });
    await supervising.post(`/api/tasks/${own.id}/report`).field({ version: '1', text: 'Сделано' }).expect(200);
    return own;
  }

  const writeDue = async () => {
    await new ExtendReminders(world.source, world.app.get(Clock)).run();
    return office.sendDue();
  };

  const shown = async (id: string, by = coordinator): Promise<TaskDetail> =>
    (await by.get(`/api/tasks/${id}`).expect(200)).body;

  it('begins with a signed order dropped in: its rows, those dated before it, those that wait for a plan', async () => {
    const received = await coordinator
      .post('/api/orders')
      .attach('file', await orderFile(/^001/), 'приказ.txt')
      .expect(201);
    orderId = received.body.id;
    await world.app.get(ReadOrder).run(orderId);
    const { body }: { body: OrderDetail } = await coordinator.get(`/api/orders/${orderId}`).expect(200);
    const rows = body.items.filter(({ source }) => source === 'table');
    expect({
      rows: rows.length,
      before: rows.filter(({ retrospective }) => retrospective).length,
      waiting: rows.filter(({ awaitsPlan }) => awaitsPlan).length,
    }).toEqual({ rows: 23, before: 5, waiting: 5 });
  });

  it('a name that nobody of the ministry has is a new person of it until she says who is meant: two of her towns who are called so stand beside it, and the one she takes gets the row', async () => {
    const namesakes = [];
    for (const { body } of towns)
      namesakes.push(await world.addPerson({ organisationId: body.id, fullName: 'Белова Вера Глебовна' }));
    const rows = [['1', 'Собрать заявки школ', 'до 31 марта 2023 года', 'Белова В.Г.']] as const;
    const file = Buffer.from(orderText({ issuer: 'МИНИСТЕРСТВО', number: '9', rows }));
    const { body: received } = await coordinator.post('/api/orders').attach('file', file, 'приказ.txt').expect(201);
    await world.app.get(ReadOrder).run(received.id);
    const address = `/api/orders/${received.id}`;
    const { body: read }: { body: OrderDetail } = await coordinator.get(address).expect(200);
    const [row] = read.items.filter(({ source }) => source === 'table');
    const [party] = row!.responsible;
    const candidates = async (): Promise<Candidate[]> =>
      (await coordinator.get(`${address}/names/candidates`).query({ name: party?.name }).expect(200)).body;
    const found = await candidates();
    const meant = namesakes[1]!;
    // Bare names of an order are people of its issuer: those of the towns are only offered.
    const detail = ({ body }: (typeof towns)[number]) => ({ reason: 'same', detail: body.name, isChosen: false });
    expect(found[0]).toMatchObject({ name: 'Белова В.Г.', isChosen: true });
    expect(found.slice(1)).toEqual(expect.arrayContaining(towns.map((town) => expect.objectContaining(detail(town)))));
    const seenEntryId = found.find(({ isChosen }) => isChosen)?.id ?? null;
    const choice = { name: party?.name, entryId: meant.id, seenEntryId };
    await coordinator.put(`${address}/names`).send(choice).expect(204);
    expect((await candidates()).filter(({ isChosen }) => isChosen)).toMatchObject([{ id: meant.id }]);
    await coordinator.post(`${address}/confirm`).send({}).expect(200);
    const [task] = await world.source.manager.findBy(TaskEntity, { itemId: row!.id });
    const [lead] = await world.source.manager.findBy(TaskParticipantEntity, { taskId: task!.id, role: 'lead' });
    expect(lead).toMatchObject({ personId: meant.id });
  });

  it('the profile she chooses moves no date in silence: each row it moves is told, was and is, and the year rehearsed follows', async () => {
    const lead = towns[0]!.body.name;
    const rows = [
      ['1', 'Провести совещание', 'ежеквартально', lead],
      // Until a Saturday, until a Thursday, and by another plan: no profile reads these words otherwise.
      ['2', 'Сдать план', 'сентябрь 2023 года', lead],
      ['3', 'Сдать отчёт', 'август 2023 года', lead],
      ['4', 'Провести семинары', 'по отдельному графику', lead],
    ] as const;
    const file = Buffer.from(orderText({ issuer: 'МИНИСТЕРСТВО', number: '7', rows }));
    const { body: received } = await coordinator.post('/api/orders').attach('file', file, 'приказ.txt').expect(201);
    await world.app.get(ReadOrder).run(received.id);
    const address = `/api/orders/${received.id}`;
    const days = async () => {
      const { body }: { body: OrderDetail } = await coordinator.get(address).expect(200);
      const { body: year }: { body: Rehearsal } = await coordinator
        .get(`${address}/rehearsal?from=2023-04-01&to=2024-01-31`)
        .expect(200);
      const table = body.items.filter(({ source }) => source === 'table');
      const ofItem = (item: (typeof table)[number] | undefined) =>
        item?.schedules.flatMap(({ occurrences }) => occurrences) ?? [];
      return {
        due: ofItem(table[0]).map(({ due }) => due),
        // Of every row and clause, with the day off and the working day it is moved to.
        shown: new Map(body.items.map((item) => [item.id, ofItem(item).map(({ dueText }) => dueText)])),
        numbers: new Map(body.items.map(({ id, source, number }) => [id, `${source} ${number}`])),
        months: year.months.filter(({ tasksDue }) => tasksDue > 0).map(({ month }) => month),
      };
    };
    /** Chooses a profile: which rows are told to have moved, with the days shown before and after. */
    const choose = async (profile: string | null) => {
      const before = await days();
      const { body }: { body: Chosen } = await coordinator.put(`${address}/profile`).send({ profile }).expect(200);
      const after = await days();
      const moved = [...after.shown.keys()].filter(
        (id) => !isDeepStrictEqual(before.shown.get(id), after.shown.get(id)),
      );
      expect(body.moved.map(({ itemId }) => itemId)).toEqual(moved);
      for (const row of body.moved) {
        for (const text of before.shown.get(row.itemId) ?? []) expect(row.before).toContain(text);
        for (const text of after.shown.get(row.itemId) ?? []) expect(row.after).toContain(text);
      }
      return moved.map((id) => after.numbers.get(id));
    };
    const atFirst = await days();
    expect(atFirst.due).toEqual(['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31']);
    expect(atFirst.months).toEqual(['2023-06', '2023-08', '2023-09', '2023-12']);
    expect(await choose('strict')).toEqual(['table 1']);
    // The tenth day after the quarter
    const strict = await days();
    expect(strict.due).toEqual(['2023-04-10', '2023-07-10', '2023-10-10', '2024-01-10']);
    expect(strict.months).toEqual(['2023-04', '2023-07', '2023-08', '2023-09', '2023-10', '2024-01']);
    expect(await choose('strict')).toEqual([]);
    expect(await choose(null)).toEqual(['table 1']);
    expect(await days()).toEqual(atFirst);
    // Of another profile nothing is read otherwise, and a day off is moved forward all the same.
    const { body: profiles } = await coordinator.get('/api/calendars/profiles').expect(200);
    const { rules } = (profiles as { name: string; rules: object }[]).find(({ name }) => name === 'default')!;
    const forward = { name: 'own-forward', version: 0, title: 'Вперёд', rules: { ...rules, dayOff: 'following' } };
    await (await world.signInAs('administrator')).put('/api/calendars/profiles').send(forward).expect(200);
    expect(await choose('own-forward')).toEqual(['table 1', 'table 2']);
    expect((await days()).due).toEqual(atFirst.due);
  });

  it('has its year rehearsed before anything leaves', async () => {
    const { body }: { body: Rehearsal } = await coordinator
      .get(`/api/orders/${orderId}/rehearsal?from=2023-01-01&to=2023-12-31`)
      .expect(200);
    expect(body.recipients.length).toBeGreaterThan(0);
    expect(await world.source.manager.countBy(TaskEntity, { orderId })).toBe(0);
  });

  it('is issued: every organisation has its rows, each cell open or still to come, none done and none late', async () => {
    await coordinator.post(`/api/orders/${orderId}/confirm`).send({}).expect(200);
    await world.app.get(FanOutTasks).run();
    const address = `/api/orders/${orderId}/matrix?pageSize=100`;
    const { body }: { body: OrderMatrix } = await coordinator.get(address).expect(200);
    const numbers = new Map(body.rows.map(({ id, number }) => [id, number]));
    const rowsOf = (name: string) => {
      const { id } = body.bodies.find((one) => one.name === name)!;
      const cells = body.cells.filter(({ organisationId }) => organisationId === id);
      return cells.map(({ itemId, state }) => `${numbers.get(itemId)} ${state}`).sort();
    };
    const ofTown = [
      ...['2.1 open', '2.2 open', '2.3 open', '2.4 open', '2.6 open', '3.2 open', '3.3 scheduled', '3.4 open'],
      ...['4.1 open', '5.2 awaiting_schedule', '5.3 scheduled'],
    ];
    for (const { body: town } of towns) expect(rowsOf(town.name)).toEqual(ofTown);
    // Every row of the table, and a clause of the order.
    expect(rowsOf('ГБУ ДПО «ЧИРО»')).toHaveLength(23 + 1);
    expect({ rows: body.total, bodies: body.bodyTotal }).toEqual({ rows: 23 + 2, bodies: 4 });
    expect(body.cells.filter(({ closedCount, overdueCount }) => closedCount + overdueCount > 0)).toEqual([]);
  });

  it('in the morning one list says who is late, and one button reminds each of his own rows', async () => {
    tasks = await giveLate(['Представить справку', 'Провести совещание', 'Обновить сведения']);
    const { body } = await coordinator.get('/api/debtors').expect(200);
    expect(body.rows).toEqual(
      expect.arrayContaining(
        towns.map(({ body: { id, name } }) => expect.objectContaining({ id, name, taskCount: 3, reachable: true })),
      ),
    );
    await coordinator.post('/api/debtors/chase').send({}).expect(200);
    const letters = (await writeDue()).filter(({ to }) => to.includes('@zarechny.example'));
    expect(letters).toHaveLength(1);
    for (const title of ['Представить справку', 'Провести совещание', 'Обновить сведения'])
      expect(letters[0]?.text).toContain(title);
    // His three rows, each once; the other town's have the same words.
    expect(letters[0]?.text.match(/^1\.1\. /gmu)).toHaveLength(3);
  });

  it('reports wait for the supervisor in his day, and those that are well are accepted in a row', async () => {
    for (const { client, body } of towns) {
      for (const { id } of tasks.filter(({ assigneeOrganisationId }) => assigneeOrganisationId === body.id))
        await client.post(`/api/tasks/${id}/report`).field({ version: '1', text: 'Сделано' }).expect(200);
    }
    const { body: day } = await supervising.get('/api/day').expect(200);
    expect(day.blocks).toMatchObject([{ name: 'decisions', total: 6 }]);
    const [returned, ...well] = tasks.map(({ id }) => ({ id, version: 2 }));
    const { body: done } = await supervising
      .post('/api/tasks/bulk')
      .send({ command: 'accept', tasks: well })
      .expect(200);
    expect(done).toMatchObject(well.map(({ id }) => ({ id, done: true })));
    await supervising.post(`/api/tasks/${returned?.id}/return`).send({ version: 2, reason: REMARK }).expect(200);
    expect(await shown(returned!.id)).toMatchObject({ state: 'returned', reports: [{ decisionReason: REMARK }] });
    expect((await supervising.get('/api/day').expect(200)).body.blocks).toEqual([]);
  });

  it('three requests for a later date stand in one queue, each with what it does to the report of the region; she decides on them', async () => {
    const [first, second] = towns.map(({ body }) => body.name) as [string, string];
    const rows = [
      ['1', 'Собрать сведения школ', 'до 31 марта 2023 года', first],
      ['2', 'Провести диагностику', 'до 14 апреля 2023 года', second],
      ['3', 'Обновить банк программ', 'до 3 апреля 2023 года', second],
      ['4', 'Направить сводный отчёт в Департамент', 'до 20 апреля 2023 года', 'Министерство'],
    ] as const;
    const file = Buffer.from(orderText({ issuer: 'МИНИСТЕРСТВО', number: '14', rows }));
    const { body: received } = await coordinator.post('/api/orders').attach('file', file, 'приказ.txt').expect(201);
    await world.app.get(ReadOrder).run(received.id);
    const address = `/api/orders/${received.id}`;
    const { body: draft }: { body: OrderDetail } = await coordinator.get(address).expect(200);
    const item = (number: string) =>
      draft.items.find((one) => one.source === 'table' && one.number === number)?.id ?? '';
    // The report of the region is made of the first two.
    const needs = [item('1'), item('2')];
    await coordinator
      .put(`${address}/items/${item('4')}/ties`)
      .send({ needs })
      .expect(200);
    await coordinator.post(`${address}/confirm`).send({}).expect(200);
    const taskOf = (number: string) => world.source.manager.findOneByOrFail(TaskEntity, { itemId: item(number) });
    const ask = async (number: string, by: Client, newDate: string, reason: string) => {
      const { id, version } = await taskOf(number);
      await by.post(`/api/tasks/${id}/extension`).send({ version, newDate, reason }).expect(200);
    };
    const [town, other] = [towns[0]!.client, towns[1]!.client];
    await ask('1', town, '2023-04-17', 'Две школы на карантине');
    await ask('2', other, '2023-04-28', 'Материалы ещё не пришли');
    await ask('3', other, '2023-05-12', 'Идёт экспертиза программ');

    const { body: queue }: { body: Waiting[] } = await coordinator.get('/api/extensions').expect(200);
    const seen = queue.map(({ task, request: { oldDueDate, newDueDate, reason }, touched }) => {
      const late = touched.map(({ number, title, dueDate }) => `${number} ${title} ${dueDate}`);
      return [task.itemNumber, task.leadName, `${oldDueDate} → ${newDueDate}`, reason, late];
    });
    expect(seen).toEqual([
      ['1', first, '2023-03-31 → 2023-04-17', 'Две школы на карантине', []],
      ['3', second, '2023-04-03 → 2023-05-12', 'Идёт экспертиза программ', []],
      [
        ...['2', second, '2023-04-14 → 2023-04-28', 'Материалы ещё не пришли'],
        // What the report is made of would come eight days after it is due.
        ['4 Направить сводный отчёт в Департамент 2023-04-20'],
      ],
    ]);

    const decide = async (number: string, decision: string, reason?: string) => {
      const { id, version } = await taskOf(number);
      await coordinator
        .post(`/api/tasks/${id}/extension/${decision}`)
        .send({ version, request: 1, ...(reason && { reason }) })
        .expect(200);
    };
    await decide('1', 'grant');
    await decide('2', 'refuse', 'Сводный отчёт уходит 20 апреля');
    await decide('3', 'grant');
    const dates = await Promise.all(['1', '2', '3', '4'].map(async (number) => (await taskOf(number)).dueDate));
    expect(dates).toEqual(['2023-04-17', '2023-04-14', '2023-05-12', '2023-04-20']);
    const { extensions } = await shown((await taskOf('2')).id, other);
    expect(extensions).toMatchObject([
      { decision: 'refused', decidedBy: 'Рябинина Е.В.', decisionReason: 'Сводный отчёт уходит 20 апреля' },
    ]);
    expect((await coordinator.get('/api/extensions').expect(200)).body).toEqual([]);
    moved = await shown((await taskOf('1')).id);
  });

  it('each morning one board says what is late without a report, what has no plan, what nobody takes, and what waits for her', async () => {
    const [refused] = await world.source.manager.findBy(TaskEntity, { title: 'Обновить банк программ' });
    await towns[1]!.client
      .post(`/api/tasks/${refused!.id}/decline`)
      .send({ version: refused!.version, reason: 'Банк ведёт институт' })
      .expect(200);
    /** What stands in the list behind a figure of the board, by title. */
    const behind = async (query: object) => {
      const { body }: { body: TaskList } = await coordinator.get('/api/tasks').query(query).expect(200);
      return { total: body.total, titles: body.rows.map(({ title, leadName }) => `${leadName}: ${title}`) };
    };
    // Of six late rows five are accepted, and one was returned.
    expect(await behind({ overdue: true })).toEqual({
      total: 1,
      titles: [`${towns[0]!.body.name}: Представить справку`],
    });
    // The five rows of the first order, one of which both towns have beside the institute.
    expect((await behind({ state: 'awaiting_schedule' })).total).toBe(5 + towns.length);
    const unowned = `${towns[1]!.body.name}: Обновить банк программ`;
    expect(await behind({ state: 'declined' })).toEqual({ total: 1, titles: [unowned] });
    const { body: day }: { body: Day } = await coordinator.get('/api/day').expect(200);
    const waiting = day.blocks.find(({ name }) => name === 'decisions');
    expect(waiting?.rows.map(({ title, next }) => [title, next])).toEqual([['Обновить банк программ', 'reassign']]);
  });

  it('the supervisor opens a late row and sees its story: letters, reports, who decided what', async () => {
    const story = await shown(tasks[0]!.id, supervising);
    expect(story.history.map(({ command }) => command)).toEqual(['report', 'return']);
    expect(story.reminders.map(({ rung }) => rung)).toContainEqual(expect.stringMatching(/^overdue-chase/u));
    expect(story.reports).toMatchObject([{ decision: 'returned', decisionReason: REMARK }]);
  });

  it('he gives a resolution in one line: a task with the order as its basis, whose report comes to him', async () => {
    const { body: town } = towns[0]!;
    const { id, orderId: basis, itemId } = tasks[0]!;
    const { body: found } = await supervising
      .get(`/api/tasks/${id}/resolutions/receivers`)
      .query({ search: 'Заречного' })
      .expect(200);
    expect(found).toContainEqual({ organisationId: town.id, personId: null, name: town.name, detail: null });
    const line = {
      organisationId: town.id,
      resolution: 'Доложить, почему справка без реквизитов',
      dueDate: '2023-03-14',
    };
    await supervising
      .post(`/api/tasks/${id}/resolutions`)
      .send({ ...line, dueDate: '2023-03-09' })
      .expect(422);
    const before = await shown(id, supervising);
    const { body: after }: { body: TaskDetail } = await supervising
      .post(`/api/tasks/${id}/resolutions`)
      .send(line)
      .expect(200);
    expect(after).toMatchObject({ state: before.state, version: before.version, children: before.children });
    expect(after.resolutions).toMatchObject([
      { title: line.resolution, dueDate: '2023-03-14', orderId: basis, giverName: 'Лугова В.А.', leadName: town.name },
    ]);
    const given = await shown(after.resolutions[0]!.id, towns[0]!.client);
    expect(given).toMatchObject({
      acceptor: { id: supervisor.id },
      closing: [],
      resolutionOfId: id,
      mayResolve: false,
    });
    expect(given.biography).toEqual([
      expect.stringMatching(/^Срок назначен резолюцией \(Лугова В\.А\.\): 14\s+марта\s+2023\s+г\.$/u),
    ]);
    // The row of the order counts its own tasks, and no resolution.
    expect(await world.source.manager.countBy(TaskEntity, { itemId })).toBe(2);
    const { body: table } = await coordinator.get(`/api/orders/${basis}/table`).expect(200);
    expect(table.rows).toMatchObject([{ taskCount: 1 }]);
    const letters = (await writeDue()).filter(({ to }) => to.includes('@zarechny.example'));
    // What was decided about the town's other tasks comes by a letter of its own.
    expect(letters.filter(({ text }) => text.includes(line.resolution))).toHaveLength(1);
    await towns[0]!.client.post(`/api/tasks/${given.id}/resolutions`).send(line).expect(403);
  });

  it('what the order promised stands beside what it is now', async () => {
    const { body } = await supervising.get(`/api/orders/${moved.orderId}/chart`).expect(200);
    const spans = (body as OrderChart).rows.map((row) => [
      row.number,
      ...row.spans.map(({ approvedDue, dueDate, movedCount }) => `${approvedDue} → ${dueDate} (${movedCount})`),
    ]);
    expect(spans.slice(-4)).toEqual([
      ['1', '2023-03-31 → 2023-04-17 (1)'],
      ['2', '2023-04-14 → 2023-04-14 (0)'],
      ['3', '2023-04-03 → 2023-05-12 (1)'],
      ['4', '2023-04-20 → 2023-04-20 (0)'],
    ]);
  });

  it('what the town has agreed to he takes off control in one step, and his own row is not among it', async () => {
    const { body: town } = towns[0]!;
    const checks = { organisationId: town.id, branchId: town.id, role: 'coordinator' } as const;
    const checker = await world.addPerson({ ...checks, fullName: 'Ветрова Ю.И.' });
    await coordinator
      .patch(`/api/directory/people/${checker.id}`)
      .send({ version: checker.version, checksReports: true })
      .expect(200);
    const checking = await world.signIn(checker.id);
    const school = await world.addOrganisation({ name: 'Школа № 5', parentId: town.id });
    const reporting = await world.signIn((await world.addPerson({ organisationId: school.id, role: 'school' })).id);
    const given: TaskEntity[] = [];
    for (const title of ['Провести анкетирование', 'Обновить план', 'Сдать список'])
      given.push(
        await world.addTask({ organisationId: school.id }, { title, acceptorId: supervisor.id }, [], {
          ownerOrganisationId: ministry.id,
        }),
      );
    for (const { id } of given)
      await reporting.post(`/api/tasks/${id}/report`).field({ version: '1', text: 'Сделано' }).expect(200);
    // Before the town agrees nothing waits for him.
    expect((await supervising.get('/api/day').expect(200)).body.blocks).toEqual([]);
    for (const { id } of given.slice(0, 2))
      await checking.post(`/api/tasks/${id}/endorse`).send({ version: 2 }).expect(200);
    const own = await ownRow('Подготовить выступление');
    const { body: day }: { body: Day } = await supervising.get('/api/day').expect(200);
    const offered = day.blocks.flatMap(({ rows }) => rows.map(({ id, version }) => ({ id, version })));
    expect(offered.map(({ id }) => id).sort()).toEqual([given[0]!.id, given[1]!.id].sort());
    const { body: done }: { body: { done: boolean }[] } = await supervising
      .post('/api/tasks/bulk')
      .send({ command: 'accept', tasks: [...offered, { id: own.id, version: 2 }] })
      .expect(200);
    expect(done.map((one) => one.done)).toEqual([true, true, false]);
    expect((await shown(given[0]!.id)).reports).toMatchObject([
      { checkedBy: 'Ветрова Ю.И.', decidedBy: 'Лугова В.А.' },
    ]);
    expect((await shown(given[2]!.id)).state).toBe('checking');
  });

  it('when the next edition of an order comes she sees the difference only, and what is done is kept', async () => {
    const [town] = towns;
    const lead = town!.body.name;
    const courses = ['1', 'Провести курсы', 'до 1 июня 2023 года', lead] as const;
    const receive = async (...rows: (readonly [string, string, string, string])[]): Promise<string> => {
      const file = Buffer.from(orderText({ issuer: 'МИНИСТЕРСТВО', number: '12', rows }));
      const { body } = await coordinator.post('/api/orders').attach('file', file, 'приказ.txt').expect(201);
      await world.app.get(ReadOrder).run(body.id);
      return body.id;
    };
    const issued = await receive(courses, ['2', 'Собрать заявки', 'до 1 мая 2023 года', lead]);
    await coordinator.post(`/api/orders/${issued}/confirm`).send({}).expect(200);
    const given = await world.source.manager.find(TaskEntity, {
      where: { orderId: issued },
      order: { controlDate: 'DESC' },
    });
    const [held, moving] = given;
    const report = { version: String(held!.version), text: 'Курсы проведены' };
    await town!.client.post(`/api/tasks/${held!.id}/report`).field(report).expect(200);

    const next = await receive(courses, ['2', 'Собрать заявки', 'до 15 мая 2023 года', lead]);
    const { body: told } = await coordinator.get(`/api/orders/${next}/difference`).expect(200);
    expect(told).toMatchObject({
      earlier: { id: issued },
      isEdition: true,
      counts: { added: 0, changed: 1, removed: 0, same: 1 },
      rows: [{ kind: 'changed', number: '2' }],
    });
    const { body: applied } = await coordinator.post(`/api/orders/${next}/apply-edition`).send({}).expect(200);
    expect(applied).toMatchObject({ orderId: issued, changed: 1, same: 1 });
    expect(await shown(held!.id)).toMatchObject({ reports: [{ text: 'Курсы проведены' }], dueDate: '2023-06-01' });
    expect((await shown(moving!.id)).state).toBe('cancelled');
    const now = await world.source.manager.findBy(TaskEntity, { itemId: moving!.itemId, state: 'open' });
    expect(now.map(({ dueDate }) => dueDate)).toEqual(['2023-05-15']);
    expect(await world.source.manager.countBy(TaskEntity, { orderId: issued })).toBe(3);
  });

  it('a row of his own is not offered to him for acceptance', async () => {
    const own = await ownRow('Подготовить доклад');
    expect((await shown(own.id, supervising)).allowed).not.toContain('accept');
    await supervising.post(`/api/tasks/${own.id}/accept`).send({ version: 2 }).expect(403);
  });

  it('what is closed is off the list of work and stays in the list of everything', async () => {
    const { body: open }: { body: TaskList } = await coordinator.get('/api/tasks?overdue=true').expect(200);
    expect(open.rows.map(({ title }) => title)).toContain('Представить справку');
    const { body: closed }: { body: TaskList } = await coordinator.get('/api/tasks?state=closed').expect(200);
    // Five of the first six, and two the town agreed to.
    expect(closed.total).toBe(5 + 2);
  });
});
