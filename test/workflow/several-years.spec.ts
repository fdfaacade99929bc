import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { addDays, type LocalDate, localDate } from '@domain/calendar';
import { isActive } from '@domain/tasks';
import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { FileStore } from '@platform/file-store';
import { LetterRenderer, MailboxMailer, readLetter } from '@platform/mail';
import { Queues } from '@platform/queues';
import {
  createDataSource,
  MailboxTable,
  OrderDocumentEntity,
  PersonEntity,
  ReportEntity,
  RoadmapItemEntity,
  recipientsOfTasks,
  TaskEntity,
  TaskHistoryEntity,
  TaskParticipantEntity,
} from '@storage';
import {
  AcceptReport,
  type ActingPerson,
  AnswerConsultation,
  ChaseConsultations,
  CheckAddresses,
  ConfirmOrder,
  EndTerms,
  EnsureAdministrator,
  ExtendReminders,
  GatherLetters,
  MakeHistoryRoot,
  ReadOrder,
  ReceiveOrder,
  RegisterConsultation,
  SendLetters,
  StartScheduledTasks,
  SubmitReport,
  TakeTask,
  VerifyHistory,
} from '@workflow';
import type { DataSource } from 'typeorm';
import { buildLetters } from '../../libs/platform/letters/build-letters.mjs';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { PageServer } from '../support/page-server.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '000_0f3dbc46fad1ffae.txt');
/** The Monday after the order was signed, 10:00 in Chelyabinsk. */
const CONFIRMED_ON = localDate('2020-06-29');

/** Two rows nobody reports on in time, a dated one and a permanent one, and when they are reported on at last. */
const LATE: Readonly<Record<string, LocalDate>> = { '4.5': localDate('2020-09-10'), '5.1': localDate('2021-01-19') };
const LONGEST_LATE_DAYS = 21;
const NEVER = localDate('9999-12-31');

/**
 * Rows end and years end in the last days of a month, and what was planned since the last look is seen then too; while a
 * row is late somebody hears of it every few days.
 */
function isLookedAt(day: LocalDate): boolean {
  const isMonthEnd = addDays(day, 4).slice(0, 7) !== day.slice(0, 7);
  return isMonthEnd || Object.values(LATE).some((end) => addDays(end, -LONGEST_LATE_DAYS) <= day && day <= end);
}

/** A letter the run owes: what it says, of which task, whom it reaches. */
interface Prompt {
  readonly rung: string;
  readonly item: string;
  readonly day: LocalDate;
  readonly to: string;
  readonly taskId: string;
  readonly round: number;
  readonly isClosed: boolean;
  readonly person: string;
}

/** Order 000 from its file to its last closed task, three and a half years of the simulated clock in one walk. */
describe('an order of several years', () => {
  let database: TestDatabase;
  let source: DataSource;
  let queues: Queues;
  let pages: PageServer;
  let administrator: ActingPerson;
  let orderId: string;
  let today: LocalDate = CONFIRMED_ON;
  let lettersFolder: string;
  let sender: SendLetters;
  const clock = new StandingClock(new Date(`${CONFIRMED_ON}T05:00:00Z`));
  const prompts: Prompt[] = [];
  /** Rows whose lead tried to accept his own report, with what he was answered. */
  const refused: { item: string; refusal: string; lead: string; acceptor: string }[] = [];

  beforeAll(async () => {
    lettersFolder = mkdtempSync(path.join(os.tmpdir(), 'vekha-letters-'));
    await buildLetters(lettersFolder);
    pages = await PageServer.started();
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    queues = await Queues.connect(Object.assign(new Config(), database.settings));
    const mailer = new MailboxMailer(new MailboxTable(source, () => clock.now()));
    sender = new SendLetters(source, clock, new Config(), mailer, new LetterRenderer(lettersFolder));
    const { personId } = await new EnsureAdministrator(source).run();
    administrator = { personId, organisationId: '', role: 'administrator', via: 'web' };
    const file = { fileName: 'приказ.txt', bytes: await readFile(ORDER), actor: administrator };
    ({ orderId } = await new ReceiveOrder(source, clock, queues).run(file));
    await new ReadOrder(source).run(orderId);
  });

  afterAll(async () => {
    await queues.close();
    await source.destroy();
    await database.drop();
    pages.stop();
    rmSync(lettersFolder, { recursive: true });
  });

  function moveTo(day: LocalDate): void {
    today = day;
    // Noon in Chelyabinsk: wherever its people are, the morning letters are due.
    clock.moveTo(new Date(`${day}T07:00:00Z`));
  }

  const tasks = () => source.manager.find(TaskEntity, { where: { orderId }, order: { id: 'ASC' } });
  const numberOf = async ({ itemId }: TaskEntity) =>
    (await source.manager.findOneByOrFail(RoadmapItemEntity, { id: itemId })).number;
  const taskOf = async (number: string): Promise<TaskEntity> => {
    const item = await source.manager.findOneByOrFail(RoadmapItemEntity, { orderId, number, source: 'table' });
    return source.manager.findOneByOrFail(TaskEntity, { itemId: item.id });
  };
  const person = async (id: string): Promise<ActingPerson> => {
    const { organisationId, role, branchId } = await source.manager.findOneByOrFail(PersonEntity, { id });
    return { personId: id, organisationId, role, branchId, via: 'web' };
  };
  /** Whoever leads a task, by name where the order names one. */
  const leadOf = async ({ id }: TaskEntity): Promise<ActingPerson> => {
    const lead = await source.manager.findOneByOrFail(TaskParticipantEntity, { taskId: id, role: 'lead' });
    if (lead.personId !== null) return person(lead.personId);
    const office = await source.manager.findOneByOrFail(PersonEntity, {
      organisationId: lead.organisationId,
      kind: 'office',
    });
    return person(office.id);
  };

  /** What the worker does once a day; what it wrote is noted. */
  async function liveThrough(day: LocalDate): Promise<void> {
    moveTo(day);
    await new StartScheduledTasks(source, clock).run();
    await new EndTerms(source, clock).run();
    await new ExtendReminders(source, clock).run();
    await new ChaseConsultations(source, clock).run();
    await new GatherLetters(source, clock).run();
    const waiting = await source.query<{ id: string }[]>(`select id from letter where state = 'gathering'`);
    await sender.run(waiting.map(({ id }) => id));
    const due = await source.query<Omit<Prompt, 'person'>[]>(
      `select due.rung, item.number as item, $1::text as day, due.recipient_role as "to", due.round,
         due.task_id as "taskId", task.state = 'closed' as "isClosed"
       from reminder due join task on task.id = due.task_id join roadmap_item item on item.id = task.item_id
       where due.state = 'sent' and due.settled_at = $2`,
      [day, clock.now()],
    );
    const recipients = await recipientsOfTasks(source.manager, [...new Set(due.map(({ taskId }) => taskId))]);
    const behind = new Map(recipients.map(({ taskId, role, personId }) => [`${taskId} ${role}`, personId]));
    for (const one of due) prompts.push({ ...one, person: behind.get(`${one.taskId} ${one.to}`) ?? 'nobody' });
  }

  async function report(task: TaskEntity, kind: 'execution' | 'interim'): Promise<void> {
    const { version } = await source.manager.findOneByOrFail(TaskEntity, { id: task.id });
    await new SubmitReport(source, clock, new FileStore(database.settings.filesFolder), pages.fetch).run({
      taskId: task.id,
      version,
      report: {
        kind,
        text: kind === 'interim' ? `Сделано за ${today.slice(0, 4)} год` : 'Исполнено',
        documentNumber: '12',
        documentDate: today,
        address: pages.at('/section'),
        files: [{ name: 'справка.txt', bytes: Buffer.from(`${task.id} ${today}`) }],
      },
      actor: await leadOf(task),
    });
    await new CheckAddresses(source, clock, pages.fetch).run();
  }

  async function accept(task: TaskEntity): Promise<void> {
    const { version, acceptorId } = await source.manager.findOneByOrFail(TaskEntity, { id: task.id });
    const lead = await leadOf(task);
    const own = new AcceptReport(source, clock).run({ taskId: task.id, version, actor: lead });
    const refusal = await own.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    );
    const nameOf = async (id: string | null) =>
      id === null ? '' : (await source.manager.findOneByOrFail(PersonEntity, { id })).fullName;
    const who = { lead: await nameOf(lead.personId), acceptor: await nameOf(acceptorId) };
    refused.push({ item: await numberOf(task), refusal, ...who });
    const actor = acceptorId === null ? administrator : await person(acceptorId);
    await new AcceptReport(source, clock).run({ taskId: task.id, version, actor });
  }

  it('is read into 15 rows, of which two run until 2024 and three without an end of their own', async () => {
    await new ConfirmOrder(source, clock).run({ orderId, actor: administrator });
    await source.query(`update person set email = 'box-' || left(id::text, 8) || '@people.example'`);
    const rows = await Promise.all(
      (await tasks()).map(async (task) => `${await numberOf(task)} ${task.dueDate ?? `→${task.runsTo}`}`),
    );
    expect(rows).toEqual(expect.arrayContaining(['2.2 2023-12-31', '4.4 2023-12-31']));
    expect(rows.filter((row) => row.includes('→2020-12-31')).map((row) => row.split(' ')[0])).toEqual(
      expect.arrayContaining(['4.6', '5.1', '5.3']),
    );
  });

  it('has nobody accept his own work: the controller leads nine rows, and somebody else accepts those', async () => {
    const order = await source.manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
    const controller = order.reading?.order.controller ?? '';
    const led: string[] = [];
    for (const task of await tasks()) {
      const lead = await leadOf(task);
      expect(task.acceptorId).not.toBe(lead.personId);
      const { fullName } = await source.manager.findOneByOrFail(PersonEntity, { id: lead.personId });
      if (fullName === controller) led.push(await numberOf(task));
    }
    expect(led).toHaveLength(9);
  });

  it('answers consultations by request from the register until the row is closed', async () => {
    const task = await taskOf('1.1');
    const lead = await leadOf(task);
    moveTo(localDate('2020-07-06'));
    await liveThrough(today);
    await new TakeTask(source, clock).run({ taskId: task.id, version: (await taskOf('1.1')).version, actor: lead });
    const asked = { askedBy: 'Школа № 5', organisationId: null, question: 'Как составить план?' };
    await new RegisterConsultation(source, clock).run({ taskId: task.id, ...asked, actor: lead });
    // Monday the 6th and five working days; on Tuesday the 14th the answer is late.
    for (let day = localDate('2020-07-07'); day <= '2020-07-15'; day = addDays(day, 1)) await liveThrough(day);
    const chased = prompts.filter(({ rung }) => rung.startsWith('consultation-late'));
    expect(chased).toMatchObject([{ rung: 'consultation-late-1', item: '1.1', day: '2020-07-14', to: 'lead' }]);
    await new AnswerConsultation(source, clock).run({ taskId: task.id, number: 1, answer: 'По образцу', actor: lead });
    await report(task, 'execution');
    await accept(task);
    expect((await taskOf('1.1')).state).toBe('closed');
  });

  it('lives until its last day: every row closes in its time, permanent ones report on their way', async () => {
    for (let day = localDate('2020-07-28'); day <= '2024-01-09'; day = addDays(day, 1)) {
      if (!isLookedAt(day)) continue;
      const before = prompts.length;
      await liveThrough(day);
      const open = (await tasks()).filter(({ state }) => isActive(state));
      for (const task of open) {
        const number = await numberOf(task);
        const told = prompts.slice(before).filter(({ item, to }) => item === number && to === 'lead');
        const asked = task.scheduleKind === 'continuous' ? /^(?:checkpoint|interim)/u : /^checkpoint/u;
        if (told.some(({ rung }) => asked.test(rung))) await report(task, 'interim');
        const isLastDay = (LATE[number] ?? addDays(task.controlDate ?? task.runsTo ?? NEVER, -1)) <= day;
        if (!isLastDay) continue;
        await report(task, 'execution');
        await accept(task);
      }
      if (open.length === 0) break;
    }
    expect((await tasks()).filter(({ state }) => state !== 'closed')).toEqual([]);
  });

  it('asked the rows that run until 2024 for the result of each year but the last, and got it', async () => {
    const checkpoints = prompts
      .filter(({ rung }) => rung.startsWith('checkpoint'))
      .map(({ item, rung }) => `${item} ${rung}`);
    expect(checkpoints.sort()).toEqual(
      ['2.2', '4.4'].flatMap((item) => [2020, 2021, 2022].map((year) => `${item} checkpoint-${year}`)),
    );
    const reports = await source.manager.findBy(ReportEntity, { taskId: (await taskOf('2.2')).id, kind: 'interim' });
    expect(reports.map(({ text }) => text).sort()).toEqual([2020, 2021, 2022].map((year) => `Сделано за ${year} год`));
  });

  it('asked the permanent rows month by month; each report was taken in, and the row went on until its end', async () => {
    const interim = await source.manager.find(ReportEntity, {
      where: { kind: 'interim' },
      order: { submittedAt: 'ASC' },
    });
    for (const number of ['4.6', '5.1', '5.3']) {
      const task = await taskOf(number);
      const asked = prompts.filter(({ item, rung }) => item === number && rung.startsWith('interim'));
      // From the week of the issue on; that of July came before the walk answered any.
      expect(asked.map(({ rung, to }) => `${rung} ${to}`)).toEqual(
        ['07', '08', '09', '10', '11', '12'].map((month) => `interim-2020-${month} lead`),
      );
      const own = interim.filter(({ taskId }) => taskId === task.id);
      expect(own.map(({ text }) => text)).toEqual(Array.from({ length: 5 }, () => 'Сделано за 2020 год'));
      const taken = await source.manager.findBy(TaskHistoryEntity, { taskId: task.id, command: 'interim_report' });
      expect(taken.map(({ toState }) => toState)).toEqual(own.map(() => 'in_progress'));
      expect(taken.every(({ at }) => task.closedAt !== null && at < task.closedAt)).toBe(true);
      expect(task.closedAt?.toISOString().slice(0, 10)).toBe(LATE[number] ?? '2020-12-30');
    }
  });

  it('told of the two rows that were late rung by rung, and of the permanent one from its last day on', async () => {
    const told = (number: string) =>
      prompts
        .filter(({ item, rung }) => item === number && /^(?:due|final-report|overdue)/u.test(rung))
        .map(({ day, rung, to }) => `${day} ${rung} ${to}`)
        .sort();
    const doers = (day: string, rung: string, executors: number) =>
      [...Array.from({ length: executors }, (_, at) => `executor-${at + 1}`), 'lead'].map(
        (to) => `${day} ${rung} ${to}`,
      );
    expect(told('4.5')).toEqual([
      ...doers('2020-09-01', 'due', 6),
      ...doers('2020-09-02', 'overdue-1', 6),
      '2020-09-04 overdue-3 coordinator',
      ...doers('2020-09-04', 'overdue-3', 6),
      '2020-09-08 overdue-5 controller',
      '2020-09-08 overdue-5 coordinator',
      ...doers('2020-09-08', 'overdue-5', 6),
    ]);
    // The eleventh is the first working day after the holidays.
    expect(told('5.1')).toEqual([
      '2020-12-31 final-report lead',
      ...doers('2021-01-11', 'overdue-1', 3),
      '2021-01-13 overdue-3 coordinator',
      ...doers('2021-01-13', 'overdue-3', 3),
      '2021-01-15 overdue-5 controller',
      '2021-01-15 overdue-5 coordinator',
      ...doers('2021-01-15', 'overdue-5', 3),
    ]);
    const { id: taskId, dueDate } = await taskOf('5.1');
    const [ended] = await source.manager.findBy(TaskHistoryEntity, { taskId, command: 'end_term' });
    expect({ dueDate, ended: ended?.at.toISOString().slice(0, 10), by: ended?.via }).toEqual({
      ...{ dueDate: '2020-12-31', ended: '2021-01-01', by: 'system' },
    });
  });

  it('wrote all of it in letters that were sent, one digest a person and day; the controller reads what is late', async () => {
    expect(await source.query(`select state, last_error from letter where state <> 'sent'`)).toEqual([]);
    const [{ most, digests }] = await source.query<[{ most: number; digests: number }]>(
      `select max(of_a_day)::int as most, sum(of_a_day)::int as digests from (
         select count(*) as of_a_day from letter where class = 'digest' group by recipient_id, local_day) as days`,
    );
    expect(most).toBe(1);
    expect(digests).toBeGreaterThan(100);
    const [{ raw }] = await source.query<[{ raw: Buffer }]>(
      `select letter.raw from letter join reminder on reminder.letter_id = letter.id
       where reminder.recipient_role = 'controller' and reminder.rung = 'overdue-5' and reminder.task_id = $1`,
      [(await taskOf('5.1')).id],
    );
    const { text } = await readLetter(raw);
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(
      'Нет отчёта: Ильина Д.С. Срок был 31 декабря 2020 г., просрочка 15 дней.',
    );
  });

  it('refused whoever led a row and would accept his own report, the controller in his nine rows too', async () => {
    expect(refused.map(({ item, refusal }) => `${item} ${refusal}`).sort()).toEqual(
      (await Promise.all((await tasks()).map(numberOf))).map((item) => `${item} Forbidden`).sort(),
    );
    const ofController = refused.filter(
      ({ lead, acceptor }) => lead === 'Школьникова М.Ю.' && acceptor === 'Барабас А.А.',
    );
    expect(ofController.map(({ item }) => item).sort()).toEqual([
      ...['1.1', '1.2', '3.1', '4.1', '4.2', '4.3', '4.4', '5.2', '5.3'],
    ]);
    const others = refused.filter(({ acceptor }) => acceptor === 'Школьникова М.Ю.');
    expect(ofController.length + others.length).toBe(16);
  });

  it('wrote each letter to each person once, and after a row was closed only that it is', async () => {
    const kinds = new Map<string, number>();
    for (const { rung, to } of prompts) {
      const kind = `${rung.replace(/-\d.*$/u, '')} ${to === 'lead' ? 'lead' : 'others'}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(kinds)).toEqual({
      'assigned lead': 16, // 15 rows and a clause
      'assigned others': 35,
      // Ten, three and one working days ahead: of 16 four have no date, and one was closed long before its own.
      'before lead': (16 - 4 - 1) * 3,
      'before others': 26 * 3,
      'due lead': 1, // of the two late rows one has a date from the start
      'due others': 6,
      'final-report lead': 1,
      'overdue lead': 2 * 3,
      // Three rungs to six and to three executors; two of them to the coordinator and one to the controller of each.
      'overdue others': 3 * (6 + 3) + 2 * (2 + 1),
      'half-term lead': 16 - 4 - 1 - 2, // two rows are too short for it
      'checkpoint lead': 2 * 3,
      // Four permanent rows for six months, 4.2 without its half-term, two rows of 42 months without theirs.
      'interim lead': 4 * 6 + 5 + 2 * (42 - 1),
      'consultation-asked lead': 1,
      'consultation-late lead': 1,
      'report-accepted lead': 16,
    });
    expect(prompts).toHaveLength(16 + 35 + 33 + 78 + (1 + 6 + 1) + (6 + 33) + 9 + 6 + 111 + 1 + 1 + 16);
    const each = prompts.map(({ taskId, rung, round, person: who }) => [taskId, rung, round, who].join(' '));
    expect(new Set(each).size).toBe(each.length);
    expect(prompts.filter(({ person: who }) => who === 'nobody')).toEqual([]);
    expect([...new Set(prompts.filter(({ isClosed }) => isClosed).map(({ rung }) => rung))]).toEqual([
      'report-accepted',
    ]);
  });

  it('wrote to each of its leads as much as his rows ask for', async () => {
    const people = new Map((await source.manager.find(PersonEntity)).map(({ id, fullName }) => [id, fullName]));
    const toLeads = new Map<string, number>();
    for (const { to, person: who } of prompts) {
      const name = people.get(who) ?? who;
      if (to === 'lead') toLeads.set(name, (toLeads.get(name) ?? 0) + 1);
    }
    // Given, ahead of the date, half-term, yearly, monthly, accepted; the consultation asked and late; two rows that were late.
    expect(Object.fromEntries(toLeads)).toEqual({
      'Школьникова М.Ю.': 9 + 7 * 3 + 6 + 3 + (6 + 5 + 41) + 9 + 2,
      'Ильина Д.С.': 6 + 4 * 3 + 3 + 3 + (2 * 6 + 41) + 6 + (1 + 3) + (1 + 3),
      'Начальники управлений': 1 + 6 + 1,
    });
  });

  it('leaves a history that nobody has changed', async () => {
    await new MakeHistoryRoot(source, clock).run();
    expect(await new VerifyHistory(source).run()).toMatchObject({ broken: null });
  });
});
