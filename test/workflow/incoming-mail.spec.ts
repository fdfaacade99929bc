import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Config } from '@platform/config';
import { FileStore } from '@platform/file-store';
import { type FrozenLetter, type LetterRenderer, Mailer, readLetter, type ServerAnswer } from '@platform/mail';
import { SafeFetch } from '@platform/safe-fetch';
import { VirusScanner } from '@platform/virus-scan';
import {
  ExtensionRequestEntity,
  IncomingMailEntity,
  PersonEntity,
  ReportEntity,
  TaskCommentEntity,
  TaskEntity,
  TaskHistoryEntity,
} from '@storage';
import {
  AskExtension,
  CommentTask,
  DeclineTask,
  GatherLetters,
  HandOnTask,
  OpenMail,
  SendLetters,
  SettleMail,
  SubmitReport,
  TakeInMail,
  TakeTask,
  UpdatePerson,
} from '@workflow';
import { MailDesk } from '../../apps/worker/src/incoming/mail-desk.js';
import { letterRenderer } from '../support/letter-renderer.js';
import { LettersWorld, MORNING, type School } from '../support/letters-world.js';
import { type WrittenMail, writeBounce, writeMail } from '../support/mails.js';

const OFFICE = 'office@school-1.example';
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\nскан приказа');

class KeepingMailer extends Mailer {
  readonly taken: FrozenLetter[] = [];

  override async send(letter: FrozenLetter): Promise<ServerAnswer> {
    this.taken.push(letter);
    return { response: '250 taken' };
  }
}

describe('mail that comes in', () => {
  let world: LettersWorld;
  let folder: string;
  let renderer: LetterRenderer;
  let mailer: KeepingMailer;
  let store: FileStore;
  let school: School;
  let task: TaskEntity;
  const config = Object.assign(new Config(), {
    mailFrom: 'vekha@authority.example',
    replyAddress: 'reply@authority.example',
    publicUrl: 'https://vekha.example',
  });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-mail-'));
    renderer = await letterRenderer();
    store = new FileStore(path.join(folder, 'files'));
    world = await LettersWorld.create();
  });
  beforeEach(async () => {
    mailer = new KeepingMailer();
    school = await world.addSchool(OFFICE);
    task = await world.addTask(school);
  });
  afterEach(async () => {
    await world.clear();
    await world.source.query(`update person set email = null where email = $1`, [OFFICE]);
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

  const desk = (scanner = new VirusScanner(undefined)) => {
    const { source, clock } = world;
    return new MailDesk(
      new OpenMail(source, clock, store),
      new SettleMail(source, clock),
      scanner,
      new TakeTask(source, clock),
      new SubmitReport(source, clock, store, new SafeFetch([])),
      new CommentTask(source, clock),
      new AskExtension(source, clock),
      new DeclineTask(source, clock),
      new HandOnTask(source, clock),
    );
  };
  const takeIn = (raw: Buffer, isCut = false) =>
    new TakeInMail(world.source, world.clock, store).run({ raw, source: 'imap', isCut });

  /** Sends what is due and returns the letters that went out. */
  async function send(): Promise<FrozenLetter[]> {
    const before = mailer.taken.length;
    await new GatherLetters(world.source, world.clock).run();
    const due = await world.source.query<{ id: string }[]>(
      `select id from letter where state in ('gathering', 'frozen')`,
    );
    await new SendLetters(world.source, world.clock, config, mailer, renderer).run(due.map(({ id }) => id));
    return mailer.taken.slice(before);
  }

  /** The address the only letter about the task asks to be answered at. */
  async function letterAbout(one: TaskEntity = task, rung = 'before-3'): Promise<{ to: string; letter: FrozenLetter }> {
    await world.addReminder(one, rung);
    const [letter] = await send();
    return { to: await replyTo(letter!), letter: letter! };
  }

  async function replyTo({ raw }: FrozenLetter): Promise<string> {
    return (await readLetter(raw)).headers['reply-to']?.[0] ?? '';
  }

  /** Takes an answer in and acts on it. */
  async function answer(to: string, text: string, more: Partial<WrittenMail> = {}): Promise<IncomingMailEntity> {
    const messageId = `<${randomUUID()}@school-1.example>`;
    await takeIn(await writeMail({ from: OFFICE, to, text, messageId, ...more }));
    await desk().run();
    return world.source.manager.findOneByOrFail(IncomingMailEntity, { messageId });
  }

  const now = () => world.source.manager.findOneByOrFail(TaskEntity, { id: task.id });
  const reports = () => world.source.manager.find(ReportEntity, { relations: { files: true } });
  const lastStep = () =>
    world.source.manager.findOneOrFail(TaskHistoryEntity, { where: { taskId: task.id }, order: { id: 'DESC' } });
  const textOf = async (letter: FrozenLetter | undefined) =>
    (await readLetter(letter?.raw ?? Buffer.alloc(0))).text.replaceAll(/\s+/gu, ' ');

  it('a letter says what can be answered to it', async () => {
    const { letter } = await letterAbout();
    expect(await textOf(letter)).toContain('На письмо можно ответить: «принято в работу»');
  });

  describe('an answer to a letter', () => {
    it('with a file is a report with evidence, by the person the letter went to, by mail', async () => {
      const { to } = await letterAbout();
      const mail = await answer(to, 'Отчёт: проведён семинар.\n\nС уважением,\nШкола', {
        attachments: [{ filename: 'Приказ № 5.pdf', content: PDF }],
      });
      expect(mail).toMatchObject({
        state: 'acted',
        why: 'mail-done-report',
        taskId: task.id,
        personId: school.officeId,
      });
      expect(await now()).toMatchObject({ state: 'submitted' });
      expect(await reports()).toMatchObject([
        {
          kind: 'execution',
          authorId: school.officeId,
          text: 'Отчёт: проведён семинар.',
          files: [{ name: 'Приказ № 5.pdf', mediaType: 'application/pdf' }],
        },
      ]);
      expect(await lastStep()).toMatchObject({
        via: 'mail',
        command: 'report',
        actorId: school.officeId,
        details: { mail: mail.id },
      });
    });

    it('is confirmed by a letter that a machine is seen to have written, and nothing more is sent', async () => {
      const { to } = await letterAbout();
      await answer(to, 'Исполнено.');
      const sent = await send();
      const confirming = sent.filter(({ address }) => address === OFFICE);
      expect(confirming).toHaveLength(1);
      const { headers, subject } = await readLetter(confirming[0]!.raw);
      expect(subject.replaceAll('\u00a0', ' ')).toMatch(/^Ответ записан: п\. .+ – Семинар для учителей$/u);
      expect(headers['auto-submitted']).toEqual(['auto-generated']);
      expect(await textOf(confirming[0])).toContain('Отчёт принят к рассмотрению.');
    });

    it('asks for a later date in the words of a date', async () => {
      const { to } = await letterAbout();
      const mail = await answer(to, 'Перенос до 13 октября 2023 года: карантин');
      expect(mail).toMatchObject({ state: 'acted', why: 'mail-done-extension', whyValues: { date: '2023-10-13' } });
      expect(await world.source.manager.find(ExtensionRequestEntity)).toMatchObject([
        { taskId: task.id, askedBy: school.officeId, newDueDate: '2023-10-13', reason: 'карантин', decision: null },
      ]);
    });

    it('takes the task and keeps what else was said', async () => {
      const { to } = await letterAbout();
      await answer(to, 'Принято в работу. Отчёт будет в пятницу.\n\n27.09.2023 9:00, Веха пишет:\n> Срок 29 сентября');
      expect(await now()).toMatchObject({ state: 'in_progress' });
      expect(await world.source.manager.find(TaskCommentEntity)).toMatchObject([
        { taskId: task.id, authorId: school.officeId, text: 'Отчёт будет в пятницу.' },
      ]);
    });

    it('gives the task back with the reason', async () => {
      const { to } = await letterAbout();
      await answer(to, 'Не по принадлежности: это вопрос отдела кадров');
      expect(await now()).toMatchObject({ state: 'declined' });
      expect(await lastStep()).toMatchObject({ reason: 'это вопрос отдела кадров', via: 'mail' });
    });

    it('hands a part on to whom it names, a working day earlier', async () => {
      await world.source.manager.save(PersonEntity, {
        ...{
          organisationId: school.id,
          kind: 'person',
          fullName: 'Корякина Юлия Ивановна',
          matchKey: `k|${school.id}`,
        },
        ...{ email: 'koryakina@school-1.example', role: 'official', state: 'active' },
      } as PersonEntity);
      const { to } = await letterAbout();
      const mail = await answer(to, 'Передать Корякиной Ю.И.: подготовить список участников');
      expect(mail).toMatchObject({ state: 'acted', why: 'mail-done-hand_on' });
      expect(await world.source.manager.findBy(TaskEntity, { parentTaskId: task.id })).toMatchObject([
        { dueDate: '2023-09-29', giverId: school.officeId },
      ]);
    });

    it('that is no command is a comment', async () => {
      const { to } = await letterAbout();
      expect(await answer(to, 'Нужны ли данные за прошлый год?')).toMatchObject({ why: 'mail-done-comment' });
      expect(await world.source.manager.find(TaskCommentEntity)).toMatchObject([
        { text: 'Нужны ли данные за прошлый год?' },
      ]);
    });

    it('to the confirming letter is an answer about the same task', async () => {
      const { to } = await letterAbout();
      await answer(to, 'Принято');
      const confirming = (await send()).find(({ address }) => address === OFFICE);
      const mail = await answer(await replyTo(confirming!), 'Исполнено, отчёт: проведено.');
      expect(mail).toMatchObject({ state: 'acted', why: 'mail-done-report', taskId: task.id });
    });

    it('to the letter that asks how the work goes is an interim report', async () => {
      const { to } = await letterAbout(task, 'half-term');
      expect(await answer(to, 'Готово две трети')).toMatchObject({ why: 'mail-done-interim' });
      expect(await reports()).toMatchObject([{ kind: 'interim', text: 'Готово две трети' }]);
    });

    it('to a digest names the row', async () => {
      const other = await world.addTask(school);
      await world.source.query(`update roadmap_item set number = '2.3' where id = $1`, [other.itemId]);
      await world.addReminder(other);
      const { to } = await letterAbout();
      expect(await answer(to, 'Исполнено')).toMatchObject({ state: 'unclear', why: 'mail-which-row' });
      expect(await answer(to, 'п. 2.3: исполнено')).toMatchObject({ state: 'acted', taskId: other.id });
    });
  });

  describe('what is not clear goes to a person, and its writer is told', () => {
    it.each<[string, string, string]>([
      ['a later date without a reason', 'перенос до 13.10.2023', 'mail-extension-without-reason'],
      ['a later date without a date', 'перенос: карантин', 'mail-extension-without-date'],
      ['nothing', '> Срок 29 сентября', 'mail-empty'],
      ['a person nobody knows', 'передать Неизвестному А.А.', 'mail-nobody-of-that-name'],
    ])('%s', async (_what, text, why) => {
      const { to } = await letterAbout();
      expect(await answer(to, text)).toMatchObject({ state: 'unclear', why });
      const [told, ...others] = (await send()).filter(({ address }) => address === OFFICE);
      expect(others).toEqual([]);
      expect(await textOf(told)).toContain('Оно не потеряно: его увидит координатор.');
      expect(await now()).toMatchObject({ state: 'open' });
    });

    it('a program is refused as on the page, and nothing is saved', async () => {
      const { to } = await letterAbout();
      const mail = await answer(to, 'Отчёт', { attachments: [{ filename: 'отчёт.exe', content: 'MZ' }] });
      expect(mail).toMatchObject({ state: 'unclear', why: 'file-is-program', whyValues: { fileName: 'отчёт.exe' } });
      expect(await reports()).toEqual([]);
    });

    it('too many files are too many', async () => {
      const { to } = await letterAbout();
      const attachments = [1, 2, 3, 4, 5, 6].map((n) => ({ filename: `${n}.pdf`, content: PDF }));
      expect(await answer(to, 'Отчёт', { attachments })).toMatchObject({
        state: 'unclear',
        why: 'mail-too-many-files',
      });
    });

    it('a letter of which only the headers were taken', async () => {
      const { to } = await letterAbout();
      await takeIn(await writeMail({ from: OFFICE, to, text: 'Отчёт' }), true);
      await desk().run();
      expect(await world.source.manager.find(IncomingMailEntity)).toMatchObject([
        { state: 'unclear', why: 'mail-too-large' },
      ]);
    });

    it('an answer from another address records nothing, and the person of the letter is told', async () => {
      const { to } = await letterAbout();
      const mail = await answer(to, 'Исполнено.', { from: 'stranger@elsewhere.example' });
      expect(mail).toMatchObject({ state: 'unclear', why: 'mail-of-another' });
      const told = await send();
      expect(told.map(({ address }) => address)).toEqual([OFFICE]);
      expect(await textOf(told[0])).toContain('ответили с другого адреса: stranger@elsewhere.example');
      expect(await now()).toMatchObject({ state: 'open' });
    });

    it('a second report to a letter that has brought one', async () => {
      const { to } = await letterAbout();
      await answer(to, 'Исполнено.');
      expect(await answer(to, 'Исполнено, ещё раз.')).toMatchObject({
        state: 'unclear',
        why: 'mail-not-in-this-state',
      });
      expect(await reports()).toHaveLength(1);
    });

    it('a letter without a token, or with one nobody gave, is answered by nobody', async () => {
      expect(await answer('reply@authority.example', 'Исполнено.')).toMatchObject({ why: 'mail-without-token' });
      const unknown = `reply+${'a'.repeat(32)}@authority.example`;
      expect(await answer(unknown, 'Исполнено.')).toMatchObject({ state: 'unclear', why: 'mail-token-unknown' });
      expect(await send()).toEqual([]);
    });

    it('a link that was taken back', async () => {
      const { to } = await letterAbout();
      await world.source.query('update action_link set revoked_at = $1', [MORNING]);
      expect(await answer(to, 'Исполнено.')).toMatchObject({ state: 'unclear', why: 'mail-link-over' });
    });

    it('a decision about a report is not taken by mail', async () => {
      const { to } = await letterAbout();
      await answer(to, 'Исполнено.');
      const letter = (await send()).find(({ address }) => address === 'lugova@authority.example');
      const mail = await answer(await replyTo(letter!), 'Принято', { from: 'lugova@authority.example' });
      expect(mail).toMatchObject({ state: 'unclear', why: 'mail-decide-by-link' });
      expect(await now()).toMatchObject({ state: 'submitted' });
    });
  });

  it('an automatic answer is put aside and never answered', async () => {
    const { to } = await letterAbout();
    const headers = { 'Auto-Submitted': 'auto-replied' };
    expect(await answer(to, 'Я в отпуске до 15 октября', { headers })).toMatchObject({ state: 'ignored' });
    expect(await send()).toEqual([]);
    expect(await now()).toMatchObject({ state: 'open' });
  });

  it('two robots soon fall silent', async () => {
    const { to } = await letterAbout();
    for (let count = 0; count < 22; count += 1) await answer(to, `Вопрос ${count}?`);
    const answered = await world.source.query(
      `select count(*)::int from incoming_mail where answer_letter_id is not null`,
    );
    expect(answered).toEqual([{ count: 20 }]);
  });

  describe('nothing is lost and nothing done twice', () => {
    it('the same mail is taken once', async () => {
      const { to } = await letterAbout();
      const raw = await writeMail({ from: OFFICE, to, text: 'Нужны ли данные?' });
      expect([await takeIn(raw), await takeIn(raw)]).toEqual([true, false]);
      await desk().run();
      expect(await takeIn(raw)).toBe(false);
      await desk().run();
      expect(await world.source.manager.count(TaskCommentEntity)).toBe(1);
    });

    it('two that take it at one moment take it once', async () => {
      const raw = await writeMail({ from: OFFICE, to: 'reply@authority.example', text: 'Нужны ли данные?' });
      const taken = await Promise.all(Array.from({ length: 6 }, () => takeIn(raw)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await world.source.manager.count(IncomingMailEntity)).toBe(1);
    });

    it('a worker that dies after the deed leaves it done once', async () => {
      const { to } = await letterAbout();
      await takeIn(await writeMail({ from: OFFICE, to, text: 'Принято. Вопрос есть.' }));
      const opened = await new OpenMail(world.source, world.clock, store).run();
      if (typeof opened === 'string') throw new Error(opened);
      await new TakeTask(world.source, world.clock).run(opened);
      // Here it dies; nobody says what became of the letter.
      await desk().run();
      expect(await world.source.manager.count(TaskCommentEntity)).toBe(0);
      world.clock.moveTo(new Date(MORNING.getTime() + 121_000));
      await desk().run();
      expect(await world.source.manager.find(IncomingMailEntity)).toMatchObject([
        { state: 'acted', why: 'mail-done-take' },
      ]);
      expect(await world.source.manager.count(TaskHistoryEntity)).toBe(1);
      expect(await world.source.manager.find(TaskCommentEntity)).toMatchObject([{ text: 'Вопрос есть.' }]);
    });

    it('while the virus scanner is down it waits', async () => {
      const { to } = await letterAbout();
      await takeIn(
        await writeMail({ from: OFFICE, to, text: 'Отчёт', attachments: [{ filename: 'a.pdf', content: PDF }] }),
      );
      await desk(new VirusScanner('tcp://127.0.0.1:9')).run();
      expect(await world.source.manager.find(IncomingMailEntity)).toMatchObject([{ state: 'received' }]);
      world.clock.moveTo(new Date(MORNING.getTime() + 120_000));
      await desk().run();
      expect(await world.source.manager.find(IncomingMailEntity)).toMatchObject([{ state: 'acted' }]);
    });
  });

  describe('a server tells of a letter it could not deliver', () => {
    const recipient = () => world.source.manager.findOneByOrFail(PersonEntity, { id: school.officeId });

    it('for good: the letter failed, and the address is remembered', async () => {
      const { letter } = await letterAbout();
      await takeIn(writeBounce(letter));
      await desk().run();
      expect(await world.source.manager.find(IncomingMailEntity)).toMatchObject([
        { state: 'bounce', why: 'mail-bounce-permanent', personId: school.officeId },
      ]);
      expect(await world.letters()).toMatchObject([
        { state: 'failed', lastError: `550 5.1.1 <${OFFICE}>: Recipient address rejected: User unknown` },
      ]);
      expect(await recipient()).toMatchObject({ bouncedEmail: OFFICE, bouncedAt: MORNING });
    });

    it('for good, and the coordinator is told of it', async () => {
      await world.source.query('update order_document set coordinator_id = $1', [world.controllerId]);
      const { letter } = await letterAbout();
      await takeIn(writeBounce(letter));
      await desk().run();
      await new GatherLetters(world.source, world.clock).run();
      const told = (await world.letters()).filter(({ recipientId }) => recipientId === world.controllerId);
      expect(told).toMatchObject([{ class: 'decision', state: 'gathering' }]);
      await world.source.query('update order_document set coordinator_id = null');
    });

    it('later reminders are skipped with the reason, until there is another address', async () => {
      const { letter } = await letterAbout();
      await takeIn(writeBounce(letter));
      await desk().run();
      const later = await world.addReminder(task, 'before-1');
      expect(await send()).toEqual([]);
      expect(await world.reminder(later.id)).toMatchObject({ state: 'skipped', skipReason: 'address_bounces' });

      const { version } = await recipient();
      const actor = {
        personId: world.controllerId,
        organisationId: school.id,
        role: 'administrator',
        via: 'web',
      } as const;
      const change = { email: 'new@school-1.example' };
      await new UpdatePerson(world.source, world.clock).run({ id: school.officeId, version, change, actor });
      expect((await send()).map(({ address }) => address)).toEqual(['new@school-1.example']);
      expect(await recipient()).toMatchObject({ bouncedEmail: null });
      await world.source.query(`update person set email = $2 where id = $1`, [school.officeId, OFFICE]);
    });

    it.each([
      ['delayed', '4.4.1', 'mail-bounce-delayed', 'sent'],
      ['delivered', '2.0.0', 'mail-bounce-delivered', 'sent'],
      ['failed', '4.4.7', 'mail-bounce-given_up', 'failed'],
    ] as const)('%s with %s leaves the address alone', async (action, status, why, state) => {
      const { letter } = await letterAbout();
      await takeIn(writeBounce({ ...letter, action, status }));
      await desk().run();
      expect(await world.source.manager.find(IncomingMailEntity)).toMatchObject([{ state: 'bounce', why }]);
      expect(await world.letters()).toMatchObject([{ state }]);
      expect(await recipient()).toMatchObject({ bouncedEmail: null });
    });

    it('that was none of ours is put aside', async () => {
      await takeIn(writeBounce({ messageId: '<spam@elsewhere.example>', address: OFFICE }));
      await desk().run();
      expect(await world.source.manager.find(IncomingMailEntity)).toMatchObject([{ state: 'ignored' }]);
      expect(await recipient()).toMatchObject({ bouncedEmail: null });
    });
  });
});
