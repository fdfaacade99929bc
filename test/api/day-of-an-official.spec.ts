import type { LinkView, TaskDetail, TaskPlanProposal } from '@contract';
import { type LocalDate, localDate } from '@domain/calendar';
import { read, utils, write } from '@e965/xlsx';
import { Clock } from '@platform/clock';
import { type OrganisationEntity, type PersonEntity, TaskEntity, TaskParticipantEntity } from '@storage';
import { ConfirmOrder, ExtendReminders, ReadOrder, ReceiveOrder } from '@workflow';
import { orderText } from '../support/review-world.js';
import { ApiWorld, TODAY } from './api-world.js';
import { LetterOffice, type SentLetter } from './letter-office.js';

const LAST_WEEK = localDate('2023-03-01');
const WEDNESDAY = localDate('2023-03-15');
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Without the spaces that do not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/**
 * FEATURES 4.1: she works from her letters and never signs in until she has a reason to. One day, told in order; the half of
 * the year and its end at the end.
 */
describe('the day of an official who lives in e-mail', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let ministry: OrganisationEntity;
  let institute: OrganisationEntity;
  let official: PersonEntity;
  let colleague: PersonEntity;
  let acceptor: PersonEntity;
  let clock: ReturnType<ApiWorld['holdClock']>;
  let morning: SentLetter;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    world = await ApiWorld.create({ replyAddress: 'reply@ministry.example' });
    office = await LetterOffice.of(world);
    ministry = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    institute = await world.addOrganisation({ kind: 'institute', name: 'Институт', parentId: ministry.id });
    const person = (fullName: string, email: string, organisationId = institute.id) =>
      world.addPerson({ organisationId, fullName, email });
    official = await person('Ромашкина Д.С.', 'romashkina@institute.example');
    colleague = await person('Ветрова Ю.И.', 'vetrova@institute.example');
    acceptor = await person('Лугова В.А.', 'lugova@ministry.example', ministry.id);
    await give(
      'Сдать справку',
      TODAY,
      { kind: 'document' },
      'Приказ об утверждении; программа; ссылка на раздел сайта',
    );
    const library = await world.addOrganisation({ kind: 'body', name: 'Научная библиотека', parentId: ministry.id });
    const { id: taskId } = await taskOf('Сдать справку');
    await world.source.manager.insert(TaskParticipantEntity, {
      ...{ taskId, position: 1, role: 'co_executor', organisationId: library.id, personId: null },
    });
    await give('Провести семинар', WEDNESDAY, {}, null, '1.2');
    await give('Вести работу с учителями', localDate('2023-12-20'), {}, null, '1.3');
    await giveWithoutDates('Выехать в школы');
    clock = world.holdClock();
  });
  afterAll(async () => {
    clock.release();
    await world.close();
  });

  async function give(
    title: string,
    due: LocalDate | null,
    fields: Partial<TaskEntity> = {},
    expectedResult: string | null = null,
    number = '1.1',
  ): Promise<void> {
    const then = { createdOn: LAST_WEEK, roundStartedOn: LAST_WEEK, createdAt: new Date('2023-03-01T05:00:00Z') };
    const { itemId } = await world.addTask(
      { organisationId: institute.id, personId: official.id },
      { title, dueDate: due, controlDate: due, acceptorId: acceptor.id, ...then, ...fields },
      [],
      { ownerOrganisationId: ministry.id, number: `01/13${number.at(-1)}`, orderDate: LAST_WEEK },
    );
    await world.source.query(
      `update roadmap_item set title = $2, number = $4, reading = reading || jsonb_build_object('expectedResult', $3::text)
       where id = $1`,
      [itemId, title, expectedResult, number],
    );
  }

  /** A row «по отдельному графику» of an order that was read and issued; she answers for it. */
  async function giveWithoutDates(title: string): Promise<void> {
    const issuer = { role: 'coordinator', organisationId: ministry.id, branchId: ministry.id } as const;
    const { id: personId } = await world.addPerson({ ...issuer, fullName: 'Рябинина Е.В.' });
    const actor = { ...issuer, personId, via: 'web' } as const;
    const bytes = Buffer.from(orderText({ rows: [['1', title, 'по отдельному графику', institute.name]] }));
    const { orderId } = await world.app.get(ReceiveOrder).run({ fileName: 'приказ.txt', bytes, actor });
    await world.app.get(ReadOrder).run(orderId);
    await world.app.get(ConfirmOrder).run({ orderId, actor });
    await world.source.query(
      `update task_participant set organisation_id = $2, person_id = $3, post_id = null
       where task_id in (select id from task where order_id = $1)`,
      [orderId, institute.id, official.id],
    );
  }

  /** What the worker does in a morning; the links of each letter are kept by the task they lead to. */
  async function post(): Promise<SentLetter[]> {
    await new ExtendReminders(world.source, world.app.get(Clock)).run();
    const letters = await office.sendDue();
    for (const { text } of letters) {
      for (const [, token = ''] of text.matchAll(/\/link\/([\w-]+)/gu)) {
        const { body }: { body: LinkView } = await world.browser().get(`/api/links/${token}`).expect(200);
        tokens.set(`${body.forWhom}: ${body.task.title}`, token);
      }
    }
    return letters.map(({ to, subject, text, replyTo }) => ({
      replyTo,
      to: /<(.+)>/u.exec(to)?.[1] ?? to,
      subject: plain(subject),
      text: plain(text),
    }));
  }

  /** She writes back to her letter of the morning; the letters that leave then, the one that answers hers first. */
  async function answer(
    text: string,
    files: readonly { filename: string; content: Buffer }[] = [],
  ): Promise<SentLetter[]> {
    await office.takeIn({ from: official.email ?? '', to: morning.replyTo, text, attachments: files });
    const letters = await post();
    return letters.sort((a, b) => Number(b.to === official.email) - Number(a.to === official.email));
  }

  const schedule = (): Buffer => {
    const book = utils.book_new();
    const rows = [
      ['№', 'Куда', 'Дата'],
      [1, 'Школа № 1', '12.04.2023'],
      [2, 'Школа № 2', '17 мая 2023 года'],
      [3, 'Отчёт о выездах', '30.06.2023'],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'График');
    return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  };

  const linkTo = (title: string, who = official.fullName) => `/api/links/${tokens.get(`${who}: ${title}`)}`;
  const look = async (title: string, who?: string): Promise<LinkView> =>
    (await world.browser().get(linkTo(title, who)).expect(200)).body;
  const send = async (title: string, command: string, body: object, who?: string): Promise<TaskDetail> => {
    const { version } = (await look(title, who)).task;
    const address = `${linkTo(title, who)}/${command}`;
    return (
      await world
        .browser()
        .post(address)
        .send({ version, ...body })
        .expect(200)
    ).body.task;
  };

  it('begins with one letter: what is due today, what has no date yet, what is ahead, each in its block', async () => {
    const letters = await post();
    expect(letters.map(({ to }) => to)).toEqual([official.email]);
    const [letter] = letters;
    morning = letter!;
    expect(letter?.subject).toBe(
      'Поручения на 10 марта: просрочено 0, сегодня 1, на этой неделе 0, 1 ждёт графика, впереди 1',
    );
    const told = /^(?:[А-ЯЁ ]+ – \d+|\d[\d.]*\. .+)$/gmu;
    expect(letter?.text.match(told)).toEqual([
      'СРОК СЕГОДНЯ – 1',
      '1.1. Сдать справку',
      'ЖДЁТ ГРАФИКА – 1',
      '1. Выехать в школы',
      'ВПЕРЕДИ – 1',
      '1.2. Провести семинар',
    ]);
    expect(await post()).toEqual([]);
  });

  it('shows the row by the link: its date and where it comes from, the result, who else works on it, who accepts; a scanner changes nothing', async () => {
    const seen = await look('Сдать справку');
    expect(seen).toMatchObject({
      forWhom: 'Ромашкина Д.С.',
      canAct: true,
      task: { deadlineText: 'март 2023 года', dueDate: TODAY, acceptorName: 'Лугова В.А.', leadName: 'Ромашкина Д.С.' },
    });
    expect(plain(seen.task.biography[0] ?? '')).toContain('«март 2023 года»');
    expect(seen.task.participants).toMatchObject([{ name: 'Ромашкина Д.С.' }, { name: 'Научная библиотека' }]);
    expect(seen.task.closing.map(({ words }) => words)).toEqual([
      'Приказ об утверждении',
      'программа',
      'ссылка на раздел сайта',
    ]);
    for (let visit = 0; visit < 3; visit += 1)
      await world.browser().get(linkTo('Сдать справку')).set('User-Agent', 'scanner');
    expect(await look('Сдать справку')).toEqual(seen);
  });

  it('«Принято в работу» is pressed without a password', async () => {
    expect(await send('Сдать справку', 'take', {})).toMatchObject({ state: 'in_progress' });
  });

  it('a part goes to a colleague whose name she writes in the reply, due a working day before the whole; she hears of it by letter', async () => {
    const [written, told] = await answer('п. 1.2: передать Ветровой Ю.И.: собрать программу семинара');
    expect(written?.subject).toBe('Ответ записан: п. 1.2 – Провести семинар');
    expect(written?.text).toContain('Часть поручения передана.');
    const [part] = (await look('Провести семинар')).task.children;
    expect(part).toMatchObject({ title: 'Провести семинар', dueDate: '2023-03-14', leadName: 'Ветрова Ю.И.' });
    expect(told?.to).toBe(colleague.email);
    expect(told?.text).toContain('собрать программу семинара');
    expect((await look('Провести семинар', colleague.fullName)).task).toMatchObject({
      ...{ dueDate: '2023-03-14', giverName: 'Ромашкина Д.С.' },
      history: [{ command: 'create', reason: 'собрать программу семинара' }],
    });
  });

  async function taskOf(title: string): Promise<{ id: string; version: number }> {
    const [task] = await world.source.query<{ id: string; version: number }[]>(
      'select id, version from task where title = $1',
      [title],
    );
    return task!;
  }

  it('a row that lacks its schedule gets it as a file: its dates are shown to be checked, and nothing changes yet', async () => {
    const before = (await look('Выехать в школы')).task;
    expect(before).toMatchObject({ state: 'awaiting_schedule', dueDate: null, plan: null });
    const { body }: { body: TaskPlanProposal } = await world
      .browser()
      .post(`${linkTo('Выехать в школы')}/plan-dates`)
      .attach('file', schedule(), 'График выездов.xlsx')
      .expect(200);
    expect(body.becomes).toBe('tasks');
    expect(body.dates.map(({ due, title }) => `${due} ${title}`)).toEqual([
      '2023-04-12 Школа № 1',
      '2023-05-17 Школа № 2',
      '2023-06-30 Отчёт о выездах',
    ]);
    expect((await look('Выехать в школы')).task).toEqual(before);
  });

  it('and those she has marked become its tasks; the file stays with them', async () => {
    const dates = ['2023-04-12', '2023-05-17'].map((due) => ({ start: null, due }));
    const { version } = (await look('Выехать в школы')).task;
    const bring = () =>
      world
        .browser()
        .post(`${linkTo('Выехать в школы')}/plan`)
        .field({ version: String(version), name: 'График выездов', dates: JSON.stringify(dates) })
        .attach('file', schedule(), 'График выездов.xlsx');
    const { body }: { body: LinkView } = await bring().expect(200);
    expect(body.task).toMatchObject({ state: 'open', dueDate: '2023-04-12', occurrence: 1, occurrenceCount: 2 });
    expect(body.task.plan).toMatchObject({ name: 'График выездов' });
    await world
      .browser()
      .get(`${linkTo('Выехать в школы')}/files/${body.task.plan?.fileId}`)
      .expect(200);
    await bring().expect(409);
    const made = await world.source.manager.find(TaskEntity, {
      where: { title: 'Выехать в школы' },
      order: { occurrence: 'ASC' },
    });
    expect(made.map(({ state, dueDate }) => `${state} ${dueDate}`)).toEqual([
      'open 2023-04-12',
      'scheduled 2023-05-17',
    ]);
  });

  it('a later date is asked for from the letter: who decides is said and by when, the old date stands', async () => {
    // Friday and three working days, no later than the date that stands.
    expect(plain((await look('Провести семинар')).task.extensionNote ?? '')).toContain(
      'Решает Лугова В.А., решение ожидается не позднее 15 марта 2023 г.; до него действует прежний срок.',
    );
    const asked = await send('Провести семинар', 'extension', { newDate: '2023-03-24', reason: 'Зал на ремонте' });
    const request = { oldDueDate: WEDNESDAY, newDueDate: '2023-03-24', decision: null, decisionExpectedBy: WEDNESDAY };
    expect(asked).toMatchObject({ dueDate: WEDNESDAY, acceptorName: acceptor.fullName, extensions: [request] });
    expect((await look('Провести семинар')).task).toMatchObject({ dueDate: WEDNESDAY, extensions: [request] });
    const [toDecide] = (await post()).filter(({ to }) => to === acceptor.email);
    expect(toDecide?.text.replaceAll(/\s+/gu, ' ')).toContain(
      'Решение ожидается не позднее 15 марта 2023 г.; до него действует прежний срок.',
    );
  });

  it('and so by her reply: the letter back says who decides and by when', async () => {
    const [written] = await answer('п. 1: перенос до 20.04.2023: карантин в школе № 1');
    expect(written?.subject).toBe('Ответ записан: п. 1 – Выехать в школы');
    // Its order names nobody who accepts: whoever issued it does.
    expect(written?.text.replaceAll(/\s+/gu, ' ')).toContain(
      'Решает: Рябинина Е.В.; решение ожидается не позднее 15 марта 2023 г.',
    );
  });

  it('she answers with the scan of the order: it is the second piece of evidence of three, and the letter back names the third', async () => {
    const { version } = (await look('Сдать справку')).task;
    await world
      .browser()
      .post(`${linkTo('Сдать справку')}/report`)
      .field({ version: String(version), kind: 'interim', text: 'Программа готова' })
      .attach('files', Buffer.from('программа'), 'программа.txt')
      .expect(200);
    const evidence = async () => (await look('Сдать справку')).task.closing.map(({ words, met }) => [words, met]);
    // Not the programme the first piece asks for: an order needs its number and date.
    expect(await evidence()).toEqual([
      ['Приказ об утверждении', false],
      ['программа', true],
      ['ссылка на раздел сайта', false],
    ]);
    clock.move(MINUTE_MS);
    const [written] = await answer('п. 1.1: отчёт: приказ подписан, № 12 от 10.03.2023', [
      { filename: 'Приказ № 12.pdf', content: Buffer.from('%PDF-1.7\n%âãÏÓ\nскан приказа') },
    ]);
    expect(written?.subject).toBe('Ответ записан: п. 1.1 – Сдать справку');
    expect(written?.text).toContain('Отчёт принят к рассмотрению.');
    expect(written?.text).toMatch(/Для снятия с контроля:?\s+есть 2 из 3/u);
    expect(written?.text).toMatch(/Не хватает:?\s+ссылка на раздел сайта\n/u);
    expect((await look('Сдать справку')).task).toMatchObject({
      state: 'submitted',
      reports: [
        { kind: 'interim', files: [{ name: 'программа.txt' }] },
        { documentNumber: '12', documentDate: TODAY, files: [{ name: 'Приказ № 12.pdf' }] },
      ],
    });
    expect(await evidence()).toEqual([
      ['Приказ об утверждении', true],
      ['программа', true],
      ['ссылка на раздел сайта', false],
    ]);
  });

  it('in the evening one sentence says what became of it', async () => {
    const accepting = await world.signIn(acceptor.id);
    const { id, version } = await taskOf('Сдать справку');
    await accepting.post(`/api/tasks/${id}/return`).send({ version, reason: 'Нет ссылки на раздел сайта' }).expect(200);
    clock.move(HOUR_MS);
    const [letter] = (await post()).filter(({ to }) => to === official.email);
    expect(letter?.text).toContain('Нет ссылки на раздел сайта');
  });

  it('and when what was missing is there, that it is accepted and off control', async () => {
    const { id, version } = await taskOf('Сдать справку');
    const again = {
      version: String(version),
      text: 'Раздел сайта дополнен',
      address: 'https://institute.example/order',
    };
    await world
      .browser()
      .post(`${linkTo('Сдать справку')}/report`)
      .field(again)
      .expect(200);
    const accepting = await world.signIn(acceptor.id);
    const closing = { version: version + 1, whyWithout: 'Раздел сайта проверен' };
    await accepting.post(`/api/tasks/${id}/accept`).send(closing).expect(200);
    clock.move(HOUR_MS);
    const letters = (await post()).filter(({ to }) => to === official.email);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('поручение снято с контроля');
    clock.move(HOUR_MS);
    expect(await post()).toEqual([]);
  });

  it('on leave her letters go to the deputy, and say for whom', async () => {
    const client = await world.signIn(official.id);
    await client
      .post('/api/profile/substitutions')
      .send({ deputyId: colleague.id, fromDay: '2023-03-13', toDay: '2023-03-20' })
      .expect(200);
    clock.move(4 * 24 * HOUR_MS);
    const letters = await post();
    expect(letters.map(({ to }) => to)).not.toContain(official.email);
    const forHer = letters.filter(({ text }) => text.includes('за того, кого вы замещаете (Ромашкина Д.С.)'));
    expect(forHer.map(({ to }) => to)).toEqual([colleague.email]);
  });

  it('half-way through a row of the whole year its letter asks, and three words by its link are the interim report', async () => {
    tokens.delete(`${official.fullName}: Вести работу с учителями`);
    clock.move(Date.parse('2023-07-26') - Date.parse('2023-03-14'));
    const [letter] = (await post()).filter(({ to }) => to === official.email);
    expect(letter?.text).toContain('Вести работу с учителями');
    const prompted = await world.source.query<{ state: string }[]>(
      `select reminder.state from reminder join task on task.id = reminder.task_id
       where task.title = 'Вести работу с учителями' and reminder.rung = 'half-term'`,
    );
    expect(prompted).toEqual([{ state: 'sent' }]);
    const { version } = (await look('Вести работу с учителями')).task;
    const { body } = await world
      .browser()
      .post(`${linkTo('Вести работу с учителями')}/report`)
      .field({ version: String(version), kind: 'interim', text: 'Провели два занятия' })
      .expect(200);
    expect(body).toMatchObject({ canAct: true, task: { state: 'in_progress', reports: [{ kind: 'interim' }] } });
  });

  it('her calendar has the dates that bind her and no others', async () => {
    const client = await world.signIn(official.id);
    const { body } = await client.post('/api/profile/calendar-feed').expect(201);
    const { text } = await world.stranger().get(new URL(body.address).pathname).expect(200);
    const titles = [...text.replaceAll('\r\n ', '').matchAll(/SUMMARY:(?:[^:\r\n]*: )?([^\r\n]+)/gu)].map(
      ([, title]) => title,
    );
    expect(titles.sort()).toEqual([
      'Вести работу с учителями',
      'Выехать в школы',
      'Выехать в школы',
      'Провести семинар',
    ]);
  });

  it('at the year’s end she takes away her own list, with numbers and dates', async () => {
    const client = await world.signIn(official.id);
    const { body } = await client.get('/api/task-file?mine=true').responseType('blob').expect(200);
    const rows = utils.sheet_to_json<Record<string, string>>(read(body as Buffer).Sheets['Задачи']!);
    const told = ['№ документа', 'Дата документа', '№ пункта', 'Мероприятие', 'Исполнитель', 'Срок', 'Состояние'];
    // By date; her colleague's part, which she accepts, is hers too.
    expect(rows.map((row) => told.map((column) => row[column]))).toEqual([
      ['01/131', '01.03.2023', '1.1', 'Сдать справку', 'Ромашкина Д.С.', '10.03.2023', 'снято с контроля'],
      ['01/132', '01.03.2023', '1.2', 'Провести семинар', 'Ветрова Ю.И.', '14.03.2023', 'направлено'],
      ['01/132', '01.03.2023', '1.2', 'Провести семинар', 'Ромашкина Д.С.', '15.03.2023', 'в работе'],
      ['1', '01.03.2023', '1', 'Выехать в школы', 'Ромашкина Д.С.', '12.04.2023', 'направлено'],
      ['1', '01.03.2023', '1', 'Выехать в школы', 'Институт', '17.05.2023', 'запланировано'],
      ['01/133', '01.03.2023', '1.3', 'Вести работу с учителями', 'Ромашкина Д.С.', '20.12.2023', 'в работе'],
    ]);
    // The report that was accepted had the address alone: the document is of the one before, which counted with it.
    expect(rows[0]).toMatchObject({
      'Отчёт представлен': '10.03.2023',
      '№ документа об исполнении': '12',
      'Дата документа об исполнении': '10.03.2023',
      'Снято с контроля': '10.03.2023',
    });
    const ofDocument = rows.slice(1).map((row) => row['№ документа об исполнении']);
    expect(ofDocument).toEqual(ofDocument.map(() => undefined));
  });
});
