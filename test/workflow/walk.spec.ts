import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { localDate } from '@domain/calendar';
import { StandingClock } from '@platform/clock';
import { Config } from '@platform/config';
import { FileStore } from '@platform/file-store';
import { MailboxMailer, readLetter } from '@platform/mail';
import { Queues } from '@platform/queues';
import { SafeFetch } from '@platform/safe-fetch';
import {
  createDataSource,
  LetterEntity,
  MailboxTable,
  OrganisationEntity,
  PersonEntity,
  RoadmapItemEntity,
  TaskEntity,
  TaskHistoryEntity,
} from '@storage';
import {
  AcceptReport,
  type ActingPerson,
  ConfirmOrder,
  EnsureAdministrator,
  ExtendReminders,
  GatherLetters,
  LinkHolder,
  ReadOrder,
  ReceiveOrder,
  SendLetters,
  SubmitReport,
  UpdateOrganisation,
  UpdatePerson,
} from '@workflow';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { letterRenderer } from '../support/letter-renderer.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
const INSTITUTE = 'office@institute.example';
const CONTROLLER = 'controller@ministry.example';
/** Two days after the order was signed: Thursday, 10:00 in Chelyabinsk. */
const CONFIRMED_AT = new Date('2023-03-09T05:00:00Z');

/** The main job, each step on what the one before left: an order becomes tasks, letters, a report and a closed task. */
describe('one order from its file to a closed task', () => {
  let database: TestDatabase;
  let source: DataSource;
  let queues: Queues;
  let administrator: ActingPerson;
  let orderId: string;
  const clock = new StandingClock(CONFIRMED_AT);
  const config = Object.assign(new Config(), {
    publicUrl: 'https://vekha.example',
    mailFrom: 'vekha@ministry.example',
  });

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    queues = await Queues.connect(Object.assign(config, database.settings));
    const { personId } = await new EnsureAdministrator(source).run();
    const { organisationId } = await source.manager.findOneByOrFail(PersonEntity, { id: personId });
    administrator = { personId, organisationId, role: 'administrator', via: 'web' };
  });

  afterAll(async () => {
    await queues.close();
    await source.destroy();
    await database.drop();
  });

  /** What the worker does in a minute: gathers what is due and sends it. Returns the letters sent, by address. */
  async function sendWhatIsDue(): Promise<Map<string, LetterEntity[]>> {
    await new GatherLetters(source, clock).run();
    const due = await source.manager.findBy(LetterEntity, { state: 'gathering' });
    const mailer = new MailboxMailer(new MailboxTable(source, () => clock.now()));
    await new SendLetters(source, clock, config, mailer, await letterRenderer()).run(due.map(({ id }) => id));
    const sent = new Map<string, LetterEntity[]>();
    for (const letter of await source.manager.find(LetterEntity, {
      order: { sentAt: 'ASC', class: 'ASC', sequence: 'ASC' },
    })) {
      if (!due.some(({ id }) => id === letter.id) || letter.address === null) continue;
      sent.set(letter.address, [...(sent.get(letter.address) ?? []), letter]);
    }
    return sent;
  }

  async function textOf(letter: LetterEntity | undefined): Promise<string> {
    const { raw } = await source.manager.findOneOrFail(LetterEntity, {
      where: { id: letter?.id ?? '' },
      select: { id: true, raw: true },
    });
    return ((await readLetter(raw ?? Buffer.alloc(0))).text ?? '').replaceAll('\u00a0', ' ');
  }

  /** The task of an item's occurrence. */
  async function taskOf(number: string, occurrence = 1): Promise<TaskEntity> {
    const item = await source.manager.findOneByOrFail(RoadmapItemEntity, { orderId, number, source: 'table' });
    return source.manager.findOneByOrFail(TaskEntity, { itemId: item.id, occurrence });
  }

  /** Who may act by the link that stands in a letter after the words of the task. */
  async function byLink(text: string, command: 'report' | 'accept', number: string) {
    const mine = text.slice(text.indexOf(number));
    const token = /\/link\/([\w-]+)/.exec(mine)?.[1] ?? '';
    return new LinkHolder(source, clock).run(token, command);
  }

  const statesOfReminders = (taskId: string) =>
    source.query<{ state: string; skip_reason: string | null; rungs: string[] }[]>(
      `select state, skip_reason, array_agg(distinct rung order by rung) as rungs from reminder
       where task_id = $1 and recipient_role = 'lead' group by state, skip_reason order by state, skip_reason`,
      [taskId],
    );

  it('takes the file in once, however often it comes', async () => {
    const file = { fileName: 'приказ.txt', bytes: await readFile(ORDER), actor: administrator };
    const receive = new ReceiveOrder(source, clock, queues);
    const first = await receive.run(file);
    orderId = first.orderId;
    expect(first.duplicate).toBe(false);
    expect(await receive.run(file)).toEqual({ orderId, duplicate: true });
  });

  it('reads 23 rows and 2 clauses with duties, and proposes whom they name', async () => {
    await new ReadOrder(source).run(orderId);
    await new ReadOrder(source).run(orderId);
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId, source: 'table' })).toBe(23);
    expect(await source.manager.countBy(RoadmapItemEntity, { orderId, source: 'clause' })).toBe(2);
    const names = (await source.manager.findBy(OrganisationEntity, { state: 'proposed' })).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ГБУ ДПО «ЧИРО»', 'МОУО', 'ШНОР']));
  });

  it('gives addresses to the bodies and people it has to write to', async () => {
    const institute = await source.manager.findOneByOrFail(OrganisationEntity, { name: 'ГБУ ДПО «ЧИРО»' });
    await new UpdateOrganisation(source, clock).run({
      id: institute.id,
      version: institute.version,
      change: { email: INSTITUTE },
      actor: administrator,
    });
    const controller = await source.manager.findOneByOrFail(PersonEntity, { fullName: 'Бухмастова Е.В.' });
    await new UpdatePerson(source, clock).run({
      id: controller.id,
      version: controller.version,
      change: { email: CONTROLLER },
      actor: administrator,
    });
    const office = await source.manager.findOneByOrFail(PersonEntity, { organisationId: institute.id, kind: 'office' });
    expect(office.email).toBe(INSTITUTE);
  });

  it('makes every duty a task, once', async () => {
    const confirm = () => new ConfirmOrder(source, clock).run({ orderId, actor: administrator });
    // 26 dated occurrences + 1 row that waits for its dates + 4 requests for a plan + 2 clauses = 33
    expect(await confirm()).toMatchObject({ tasksCreated: 33, tasksExisting: 0 });
    expect(await confirm()).toMatchObject({ tasksCreated: 0, tasksExisting: 33, remindersPlanned: 0 });
    expect(await source.manager.countBy(TaskEntity, { orderId })).toBe(33);
    expect(await source.manager.countBy(TaskEntity, { orderId, retrospective: true })).toBe(5);
    expect(await source.manager.countBy(TaskEntity, { orderId, state: 'awaiting_schedule' })).toBe(5);
    expect((await taskOf('2.3', 4)).occurrenceCount).toBe(4);
  });

  it('writes at once, one letter to the institute about everything new', async () => {
    const sent = await sendWhatIsDue();
    expect([...sent.keys()]).toEqual([INSTITUTE]);
    expect(sent.get(INSTITUTE)).toHaveLength(1);
    const text = await textOf(sent.get(INSTITUTE)?.[0]);
    expect(text).toContain('Разработка критериев анкетирования');
    expect(text).toContain('«Март 2023 года»');
    expect(await sendWhatIsDue()).toEqual(new Map());
  });

  it('reminds ten working days before the date', async () => {
    clock.moveTo(new Date('2023-03-17T04:00:00Z')); // 09:00 in Chelyabinsk; 17 March + 10 working days = 31 March
    await new ExtendReminders(source, clock).run();
    const text = await textOf((await sendWhatIsDue()).get(INSTITUTE)?.[0]);
    expect(text).toContain('3.1.');
    expect(text).toContain('31 марта 2023 г.');
  });

  it('takes the report by the link of that letter; the acceptor is told', async () => {
    const task = await taskOf('3.1');
    const [letter] = await source.manager.find(LetterEntity, {
      where: { address: INSTITUTE },
      order: { sentAt: 'DESC' },
    });
    const { taskId, actor } = await byLink(await textOf(letter), 'report', '3.1.');
    expect(taskId).toBe(task.id);
    await new SubmitReport(source, clock, new FileStore(database.settings.filesFolder), new SafeFetch([])).run({
      taskId,
      version: task.version,
      // The row expects an order: its number, its day and the paper itself.
      report: {
        kind: 'execution',
        text: 'Критерии утверждены',
        documentNumber: '17-ОД',
        documentDate: localDate('2023-03-13'),
        files: [{ name: 'приказ.txt', bytes: Buffer.from('Приказ № 17-ОД') }],
      },
      actor,
    });
    const letters = (await sendWhatIsDue()).get(CONTROLLER);
    expect(letters).toHaveLength(1);
    expect(await textOf(letters?.[0])).toContain('Критерии утверждены');
  });

  it('closes the task by the acceptor’s link and tells the institute', async () => {
    const [letter] = await source.manager.findBy(LetterEntity, { address: CONTROLLER, class: 'decision' });
    const { taskId, actor } = await byLink(await textOf(letter), 'accept', '3.1');
    const submitted = await taskOf('3.1');
    await new AcceptReport(source, clock).run({ taskId, version: submitted.version, actor });
    expect((await taskOf('3.1')).state).toBe('closed');
    const told = (await sendWhatIsDue()).get(INSTITUTE);
    expect(told?.map(({ class: letterClass }) => letterClass)).toEqual(['decision']);
  });

  it('skips the later reminders of the closed task, with the reason', async () => {
    const { id } = await taskOf('3.1');
    const skipped = (await statesOfReminders(id)).filter(({ state }) => state === 'skipped');
    expect(skipped).toEqual([
      {
        state: 'skipped',
        skip_reason: 'report_submitted',
        rungs: expect.arrayContaining(['before-3', 'before-1', 'due']),
      },
    ]);
    clock.moveTo(new Date('2023-04-03T04:00:00Z')); // the Monday after 31 March: one working day late, were it open
    await new ExtendReminders(source, clock).run();
    const text = await textOf((await sendWhatIsDue()).get(INSTITUTE)?.[0]);
    expect(text).toContain('2.1.');
    expect(text).not.toContain('3.1.');
  });

  it('keeps the whole life of the task in a chain that shows any change', async () => {
    const { id } = await taskOf('3.1');
    const rows = await source.manager.find(TaskHistoryEntity, { where: { taskId: id }, order: { id: 'ASC' } });
    expect(rows.map(({ command, via, toState }) => [command, via, toState])).toEqual([
      ['create', 'web', 'open'],
      ['report', 'link', 'submitted'],
      ['accept', 'link', 'closed'],
    ]);
    expect(rows.map(({ previousHash }) => previousHash)).toEqual(['', rows[0]?.hash, rows[1]?.hash]);
  });

  it('delivered every letter exactly once', async () => {
    const [counts] = await source.query<{ sent: number; delivered: number; most: number }[]>(
      `select (select count(*)::int from letter where state = 'sent') as sent,
         (select count(*)::int from mailbox_letter) as delivered,
         (select max(deliveries) from mailbox_letter) as most`,
    );
    expect(counts).toMatchObject({ delivered: counts?.sent, most: 1 });
  });
});
