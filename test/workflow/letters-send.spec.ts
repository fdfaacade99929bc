import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localDate } from '@domain/calendar';
import { waitUntil } from '@platform/clock';
import { Config } from '@platform/config';
import {
  type FrozenLetter,
  LetterRenderer,
  MailboxMailer,
  MailDelayed,
  Mailer,
  MailRefused,
  readLetter,
  type ServerAnswer,
} from '@platform/mail';
import {
  ActionLinkEntity,
  claimLetters,
  LetterEntity,
  MailboxTable,
  PersonEntity,
  ReminderEntity,
  renewBatch,
  SignInLinkEntity,
  TaskEntity,
} from '@storage';
import {
  AcceptReport,
  AppointDeputy,
  CancelTask,
  DeclineTask,
  DispatchLetters,
  GatherLetters,
  hashToken,
  LinkHolder,
  ReassignTask,
  ReopenTask,
  RequestSignInLink,
  SendLetters,
} from '@workflow';
import { buildLetters } from '../../libs/platform/letters/build-letters.mjs';
import { LettersWorld, MORNING } from '../support/letters-world.js';

/** A mail server that does as it is told and keeps what it took. */
class ToldMailer extends Mailer {
  readonly taken: FrozenLetter[] = [];
  /** What happens to the letters to come, in turn; then all are taken. */
  readonly orders: ((letter: FrozenLetter) => Promise<void> | void)[] = [];

  override async send(letter: FrozenLetter): Promise<ServerAnswer> {
    await this.orders.shift()?.(letter);
    this.taken.push(letter);
    return { response: '250 taken' };
  }
}

const secondsLater = (seconds: number) => new Date(MORNING.getTime() + seconds * 1000);

describe('sending letters', () => {
  let world: LettersWorld;
  let folder: string;
  let renderer: LetterRenderer;
  let mailer: ToldMailer;
  const config = Object.assign(new Config(), {
    mailFrom: 'vekha@authority.example',
    publicUrl: 'https://vekha.example',
  });

  const gather = () => new GatherLetters(world.source, world.clock).run();
  const sender = (by: Mailer = mailer) => new SendLetters(world.source, world.clock, config, by, renderer);
  const ids = async () => (await world.letters()).map(({ id }) => id);
  const onlyLetter = async () => (await world.letters())[0]!;

  /** One school with one reminder, gathered. */
  async function oneLetter() {
    const school = await world.addSchool();
    const task = await world.addTask(school);
    const reminder = await world.addReminder(task);
    await gather();
    return { school, task, reminder, letter: await onlyLetter() };
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-letters-'));
    await buildLetters(folder);
    renderer = new LetterRenderer(folder);
    world = await LettersWorld.create();
  });
  beforeEach(() => {
    mailer = new ToldMailer();
  });
  afterEach(() => world.clear());
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

  /** Until so many transactions on this database wait for another one. */
  const waiting = (count: number) =>
    waitUntil(
      async () => {
        const [found] = await world.source.query<{ count: number }[]>(
          `select count(*)::int as count from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return found?.count === count || undefined;
      },
      { timeoutMs: 10_000, everyMs: 20 },
    );

  it('writes a letter while a command takes reminders of its task off, and neither fails the other', async () => {
    const { task, letter } = await oneLetter();
    const coordinator = await world.source.manager.findOneByOrFail(PersonEntity, { id: world.controllerId });
    const actor = {
      personId: coordinator.id,
      organisationId: coordinator.organisationId,
      role: 'administrator',
      via: 'web',
    } as const;
    const holder = world.source.createQueryRunner();
    await holder.startTransaction();
    // The command has its task and waits for its reminders, while the letter takes them and makes a link to the task.
    await holder.query('lock table reminder in share mode');
    const cancelled = new CancelTask(world.source, world.clock).run({
      ...{ taskId: task.id, version: 1, reason: 'Приказ отменён', actor },
    });
    expect(await waiting(1)).toBe(true);
    const sent = sender().run([letter.id]);
    expect(await waiting(2)).toBe(true);
    await holder.commitTransaction();
    await holder.release();

    await cancelled;
    expect(await sent).toEqual({ sent: 1 });
  });

  it('sends a due letter once and records what the server said', async () => {
    const { letter, reminder } = await oneLetter();

    expect(await sender().run([letter.id])).toEqual({ sent: 1 });

    expect(mailer.taken).toHaveLength(1);
    expect(await onlyLetter()).toMatchObject({
      state: 'sent',
      sentAt: MORNING,
      serverAnswer: '250 taken',
      address: 'office@school-1.example',
      messageId: `<letter-${letter.id}@authority.example>`,
      leasedUntil: null,
    });
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'sent', settledAt: MORNING });
  });

  it('goes to the deputy of whoever is away, says for whom, and its link is the deputy’s', async () => {
    const { letter, school } = await oneLetter();
    const deputy = await world.source.manager.save(PersonEntity, {
      organisationId: school.id,
      kind: 'person',
      fullName: 'Ветрова Ю.И.',
      matchKey: `deputy|${school.id}`,
      email: 'deputy@school-1.example',
      role: 'school',
      state: 'active',
    } as PersonEntity);
    await world.source.query(
      `insert into substitution (person_id, deputy_id, from_day, to_day, created_at) values ($1, $2, '2023-09-27', '2023-09-27', $3)`,
      [school.officeId, deputy.id, MORNING],
    );
    await sender().run([letter.id]);
    expect(await onlyLetter()).toMatchObject({ state: 'sent', address: 'deputy@school-1.example' });
    const { text } = await readLetter(mailer.taken[0]!.raw);
    expect(text?.replaceAll(/\s+/gu, ' ')).toContain('за того, кого вы замещаете (Школа ');
    expect(await world.source.manager.find(ActionLinkEntity)).toMatchObject([{ personId: deputy.id, purpose: 'task' }]);
  });

  it('reaches through his deputy also somebody who is away and has no address of his own', async () => {
    const school = await world.addSchool(null);
    const reminder = await world.addReminder(await world.addTask(school));
    const deputy = await world.source.manager.save(PersonEntity, {
      organisationId: school.id,
      kind: 'person',
      fullName: 'Ветрова Ю.И.',
      matchKey: `deputy|${school.id}`,
      email: 'deputy@school-1.example',
      role: 'school',
      state: 'active',
    } as PersonEntity);
    expect(await gather()).toEqual({ gathered: 0, skipped: 1 });
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'no_address' });
    const day = localDate('2023-09-27');
    const days = { personId: school.officeId, deputyId: deputy.id, fromDay: day, toDay: day };
    const actor = { personId: deputy.id, organisationId: school.id, role: 'school', via: 'web' } as const;
    await new AppointDeputy(world.source, world.clock).run({ ...days, actor });
    expect(await gather()).toEqual({ gathered: 1, skipped: 0 });
    await sender().run([(await onlyLetter()).id]);
    expect(await onlyLetter()).toMatchObject({
      state: 'sent',
      recipientId: school.officeId,
      address: 'deputy@school-1.example',
    });
  });

  it('writes a link that opens the task and keeps only its hash in the table of links', async () => {
    const { letter, task, school } = await oneLetter();
    await sender().run([letter.id]);

    const { text } = await readLetter(mailer.taken[0]!.raw);
    const token = /https:\/\/vekha\.example\/link\/([\w-]{43})\?language=ru/.exec(text ?? '')?.[1];
    expect(token).toHaveLength(43);
    const links = await world.source.manager.find(ActionLinkEntity);
    expect(links).toMatchObject([
      { taskId: task.id, personId: school.officeId, letterId: letter.id, purpose: 'task', usedAt: null },
    ]);
    expect(links[0]!.tokenHash).not.toContain(token);
  });

  it('asks to be answered under a token of its own, of which the table keeps only the hash', async () => {
    const { letter } = await oneLetter();
    const second = await world.addSchool();
    await world.addReminder(await world.addTask(second));
    await gather();
    const answered = Object.assign(new Config(), config, { replyAddress: 'reply@authority.example' });
    const toAnswer = new SendLetters(world.source, world.clock, answered, mailer, renderer);
    expect(await toAnswer.run(await ids())).toEqual({ sent: 2 });

    const read = await Promise.all(mailer.taken.map(({ raw }) => readLetter(raw)));
    const tokens = read.map(
      ({ headers }) => /^reply\+([0-9a-f]{32})@authority\.example$/u.exec(headers['reply-to']?.[0] ?? '')?.[1] ?? '',
    );
    expect(new Set(tokens).size).toBe(2);
    const first = mailer.taken.findIndex(({ messageId }) => messageId.includes(letter.id));
    const kept = await world.source.query('select reply_token_hash from letter where id = $1', [letter.id]);
    expect(kept).toEqual([{ reply_token_hash: hashToken(tokens[first] ?? '') }]);
  });

  it('names no address for replies where none is set', async () => {
    const { letter } = await oneLetter();
    await sender().run([letter.id]);
    expect((await readLetter(mailer.taken[0]!.raw)).headers['reply-to']).toBeUndefined();
  });

  it('offers to send no more like it where all it tells of may be refused, by a link and by one click', async () => {
    await world.addReminder(await world.addTask(await world.addSchool()), 'interim-2023-09');
    await gather();
    await sender().run(await ids());

    const { headers, text } = await readLetter(mailer.taken[0]!.raw);
    const [, token = ''] = /api\/unsubscribe\/([\w-]{43})/u.exec(headers['list-unsubscribe']?.[0] ?? '') ?? [];
    expect(headers['list-unsubscribe']).toEqual([`<https://vekha.example/api/unsubscribe/${token}>`]);
    expect(headers['list-unsubscribe-post']).toEqual(['List-Unsubscribe=One-Click']);
    expect(text).toContain(`https://vekha.example/unsubscribe/${token}?language=ru`);
    const kept = await world.source.query('select unsubscribe_token_hash as hash from letter');
    expect(kept).toEqual([{ hash: hashToken(token) }]);
  });

  it('offers no such thing where it tells also of something its reader has to know', async () => {
    const school = await world.addSchool();
    await world.addReminder(await world.addTask(school), 'due');
    await world.addReminder(await world.addTask(school), 'interim-2023-09');
    await gather();
    expect(await sender().run(await ids())).toEqual({ sent: 1 });
    const { headers, html } = await readLetter(mailer.taken[0]!.raw);
    expect(headers['list-unsubscribe']).toBeUndefined();
    expect(html).not.toContain('unsubscribe');
  });

  it('leaves out what its reader has come to do without since it was gathered', async () => {
    const school = await world.addSchool();
    const reminder = await world.addReminder(await world.addTask(school), 'interim-2023-09');
    await gather();
    await world.source.manager.update(PersonEntity, { id: school.officeId }, { optionalLetters: false });
    expect(await sender().run(await ids())).toEqual({ skipped: 1 });
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'not_wanted' });
  });

  it('tells of three tasks in one digest', async () => {
    const school = await world.addSchool();
    for (let count = 0; count < 3; count += 1) await world.addReminder(await world.addTask(school));
    await gather();
    await sender().run(await ids());

    expect(mailer.taken).toHaveLength(1);
    expect(await world.source.manager.countBy(ActionLinkEntity, {})).toBe(3);
    expect(await world.source.manager.countBy(ReminderEntity, { state: 'sent' })).toBe(3);
  });

  it('skips a task that was closed after it was gathered, and the whole letter when nothing is left', async () => {
    const { letter, task, reminder } = await oneLetter();
    await world.setTaskState(task, 'closed');

    expect(await sender().run([letter.id])).toEqual({ skipped: 1 });
    expect(mailer.taken).toEqual([]);
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'task_closed' });
    expect(await onlyLetter()).toMatchObject({ state: 'skipped', skipReason: 'nothing-to-say', messageId: null });
  });

  it('says only what still holds when one of two tasks was reported on', async () => {
    const school = await world.addSchool();
    const reported = await world.addTask(school);
    const open = await world.addTask(school);
    await world.addReminder(reported);
    await world.addReminder(open);
    await gather();
    await world.setTaskState(reported, 'submitted');
    await sender().run(await ids());

    expect((await world.source.manager.find(ActionLinkEntity)).map(({ taskId }) => taskId)).toEqual([open.id]);
  });

  it('puts a reminder back on the plan when somebody else stands behind the role by now', async () => {
    const { letter, task, reminder } = await oneLetter();
    const other = await world.addSchool('office@school-2.example');
    await world.source.query('update task_participant set organisation_id = $1 where task_id = $2', [
      other.id,
      task.id,
    ]);

    expect(await sender().run([letter.id])).toEqual({ skipped: 1 });
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'planned', letterId: null });
    await gather();
    await sender().run(await ids());
    expect(mailer.taken.map(({ address }) => address)).toEqual(['office@school-2.example']);
  });

  it('waits after a failure that passes, and keeps bytes and Message-ID where the server may have taken them', async () => {
    const { letter } = await oneLetter();
    let firstBytes: Buffer | undefined;
    mailer.orders.push((attempted) => {
      firstBytes = attempted.raw;
      throw new MailDelayed('no answer', 'ETIMEDOUT', undefined, true);
    });

    expect(await sender().run([letter.id])).toEqual({ delayed: 1 });
    const delayed = await onlyLetter();
    expect(delayed).toMatchObject({ state: 'frozen', attempts: 1, lastError: 'no answer' });
    // A minute, a fifth less or more.
    expect(delayed.nextAttemptAt.getTime()).toBeGreaterThanOrEqual(secondsLater(48).getTime());
    expect(delayed.nextAttemptAt.getTime()).toBeLessThanOrEqual(secondsLater(72).getTime());
    expect(await sender().run([letter.id])).toEqual({ passed_on: 1 });

    world.clock.moveTo(secondsLater(73));
    expect(await sender().run([letter.id])).toEqual({ sent: 1 });
    expect(mailer.taken).toHaveLength(1);
    expect(mailer.taken[0]!.raw.equals(firstBytes!)).toBe(true);
    expect(mailer.taken[0]!.messageId).toBe(`<letter-${letter.id}@authority.example>`);
  });

  it('writes anew what the server surely did not take: of the world as it is now, with links that work', async () => {
    const { letter, task, school } = await oneLetter();
    const second = await world.addTask(school);
    await world.addReminder(second);
    await gather();
    const busy = () => {
      throw new MailDelayed('450 4.2.1 mailbox busy', '450');
    };
    mailer.orders.push(busy);
    expect(await sender().run([letter.id])).toEqual({ delayed: 1 });
    await world.setTaskState(task, 'closed');

    world.clock.moveTo(secondsLater(73));
    expect(await sender().run([letter.id])).toEqual({ sent: 1 });
    const [{ raw, messageId }] = mailer.taken as [FrozenLetter];
    expect(messageId).toBe(`<letter-${letter.id}@authority.example>`);
    const tokens = [...(await readLetter(raw)).text.matchAll(/\/link\/([\w-]{43})/gu)].map(([, token]) => token!);
    const links = await world.source.manager.find(ActionLinkEntity);
    expect(links.map(({ taskId, tokenHash }) => [taskId, tokenHash])).toEqual([[second.id, hashToken(tokens[0]!)]]);
  });

  it('gives up at once when the server refuses for good, with its words', async () => {
    const { letter, reminder } = await oneLetter();
    mailer.orders.push(() => {
      throw new MailRefused('550 5.1.1 no such user', '550');
    });

    expect(await sender().run([letter.id])).toEqual({ failed: 1 });
    expect(await onlyLetter()).toMatchObject({ state: 'failed', lastError: '550 5.1.1 no such user' });
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'not_deliverable' });
  });

  it('tells the coordinator what the server refused for good, once, and nobody of that letter when it fails too', async () => {
    const ministry = await world.source.manager.findOneByOrFail(PersonEntity, { id: world.controllerId });
    const coordinator = await world.source.manager.save(PersonEntity, {
      ...{ organisationId: ministry.organisationId, kind: 'person', fullName: 'Сомова Н.П.', role: 'coordinator' },
      ...{ matchKey: 'somova', email: 'somova@authority.example', state: 'active' },
    } as PersonEntity);
    await world.source.query('update order_document set coordinator_id = $1', [coordinator.id]);
    const school = await world.addSchool();
    for (const rung of ['before-3', 'before-1']) await world.addReminder(await world.addTask(school), rung);
    await gather();
    const refuse = () => {
      throw new MailRefused('550 no such mailbox', '550');
    };
    mailer.orders.push(refuse);
    expect(await sender().run(await ids())).toEqual({ failed: 1 });

    expect(await gather()).toEqual({ gathered: 1, skipped: 0 });
    const told = (await world.letters()).find(({ recipientId }) => recipientId === coordinator.id);
    expect(told).toMatchObject({ class: 'decision', state: 'gathering' });
    mailer.orders.push((letter) => {
      mailer.taken.push(letter);
      refuse();
    });
    expect(await sender().run([told?.id ?? ''])).toEqual({ failed: 1 });
    const { subject, text } = await readLetter(mailer.taken[0]!.raw);
    expect(subject).toMatch(/^Письмо не доставлено: /u);
    expect(text.replaceAll(/\s+/gu, ' ')).toMatch(
      /Письмо не доставлено, 27 сентября 2023 г\. Кому: Школа .*, office@school-1\.example\. Ответ почтового сервера: 550 no such mailbox/u,
    );
    expect(await gather()).toEqual({ gathered: 0, skipped: 0 });
    await world.source.query('update order_document set coordinator_id = null');
  });

  it('delivers once when two jobs carry the same letter', async () => {
    const { letter } = await oneLetter();
    const outcomes = await Promise.all([sender().run([letter.id]), sender().run([letter.id])]);

    expect(mailer.taken).toHaveLength(1);
    expect(outcomes).toEqual(expect.arrayContaining([{ sent: 1 }, { passed_on: 1 }]));
  });

  it('repeats the same bytes when the answer was lost, and only the later claim records', async () => {
    const { letter } = await oneLetter();
    // While the first sender waits for its answer its lease runs out, as after a long stop of the process.
    mailer.orders.push(async () => {
      world.clock.moveTo(secondsLater(11));
      expect(await sender(mailer).run([letter.id])).toEqual({ sent: 1 });
    });

    expect(await sender().run([letter.id])).toEqual({ passed_on: 1 });
    const [second, first] = mailer.taken;
    expect(first!.raw.equals(second!.raw)).toBe(true);
    expect(await onlyLetter()).toMatchObject({ state: 'sent', attempts: 2, sentAt: secondsLater(11) });
  });

  it('cannot record a failure with an old claim', async () => {
    const { letter } = await oneLetter();
    mailer.orders.push(async () => {
      world.clock.moveTo(secondsLater(11));
      await sender().run([letter.id]);
      throw new MailDelayed('timeout', 'ETIMEDOUT');
    });

    expect(await sender().run([letter.id])).toEqual({ passed_on: 1 });
    expect(await onlyLetter()).toMatchObject({ state: 'sent', lastError: null });
  });

  it('leaves a letter alone while somebody else holds its lease', async () => {
    const { letter } = await oneLetter();
    await world.source.manager.update(LetterEntity, { id: letter.id }, { leasedUntil: secondsLater(1) });

    expect(await sender().run([letter.id])).toEqual({ passed_on: 1 });
    world.clock.moveTo(secondsLater(1));
    expect(await sender().run([letter.id])).toEqual({ sent: 1 });
  });

  it('finishes the letters under way when it is told to stop, and gives the others back at once', async () => {
    const schools = 6;
    for (let count = 0; count < schools; count += 1) {
      await world.addReminder(await world.addTask(await world.addSchool()));
    }
    await gather();
    await world.source.query('update letter set queued_until = $1', [secondsLater(10)]);
    const stop = new AbortController();
    const underWay = 4;
    // All of them are with the server when it is told to stop.
    const told = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
    for (let count = 1; count < underWay; count += 1) mailer.orders.push(() => told);
    mailer.orders.push(() => stop.abort());

    expect(await sender().run(await ids(), stop.signal)).toEqual({ sent: underWay });
    const letters = await world.letters();
    expect(letters.filter(({ state }) => state === 'sent')).toHaveLength(underWay);
    const givenBack = letters.filter(({ state }) => state !== 'sent');
    expect(givenBack).toHaveLength(schools - underWay);
    for (const letter of givenBack) {
      expect(letter).toMatchObject({ leasedUntil: null, queuedUntil: null, maybeTaken: false });
    }
    // They were never handed over, so they are nobody's and anybody's.
    expect(await sender().run(await ids())).toEqual({ sent: schools - underWay, passed_on: underWay });
  });

  it('sends the others when one of a job cannot be written, and tries that one again', async () => {
    const [first, second] = [await world.addSchool(), await world.addSchool()];
    await world.addReminder(await world.addTask(first));
    // Nothing in the history says who declined, so there is nothing to tell.
    await world.addReminder(await world.addTask(second, { state: 'suspended' }), 'task-suspended');
    await world.addReminder(await world.addTask(await world.addSchool()));
    await gather();

    expect(await sender().run(await ids())).toEqual({ sent: 2, delayed: 1 });
    const bad = (await world.letters()).find(({ recipientId }) => recipientId === second.officeId);
    expect(bad).toMatchObject({ state: 'gathering', lastError: expect.stringContaining('task-suspended') as string });
    const links = await world.source.manager.find(ActionLinkEntity);
    expect(links.map(({ letterId }) => letterId)).not.toContain(bad?.id);
  });

  it('does not wait with a whole job for whoever is changing one of its reminders', async () => {
    const { reminder } = await oneLetter();
    await world.addReminder(await world.addTask(await world.addSchool()));
    await gather();
    const holder = world.source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select from reminder where id = $1 for update', [reminder.id]);
    const sent = sender().run((await ids()).reverse());
    // The other letter has left, and the one that is being changed waits alone.
    expect(
      await waitUntil(async () => mailer.taken.length === 1 || (await waiting(1)) || undefined, {
        ...{ timeoutMs: 10_000, everyMs: 20 },
      }),
    ).toBe(true);
    await holder.commitTransaction();
    await holder.release();
    expect(await sent).toEqual({ sent: 2 });
  });

  it('gives signs of life that wait for nobody who is just recording one of the letters', async () => {
    await oneLetter();
    await world.addReminder(await world.addTask(await world.addSchool()));
    await gather();
    const [now, leasedUntil] = [MORNING, secondsLater(10)];
    const claims = await claimLetters(world.source.manager, await ids(), { now, leasedUntil });
    const holder = world.source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select from letter where id = $1 for update', [claims[0]!.id]);
    // Two that wait for each other's letters would be a deadlock, and a yes would not be recorded.
    await renewBatch(world.source.manager, claims, [], { leasedUntil: secondsLater(13), queuedUntil: now });
    await holder.commitTransaction();
    await holder.release();
    const leases = new Map((await world.letters()).map((letter) => [letter.id, letter.leasedUntil]));
    expect(claims.map(({ id }) => leases.get(id))).toEqual([secondsLater(10), secondsLater(13)]);
  });

  it('writes the letter with a sign-in link that was asked for', async () => {
    const school = await world.addSchool();
    await world.source.manager.update(PersonEntity, { id: school.officeId }, { email: 'lugova@school-9.example' });
    await new RequestSignInLink(world.source, world.clock).run('Lugova@school-9.example');

    expect(await sender().run(await ids())).toEqual({ sent: 1 });
    const { text } = await readLetter(mailer.taken[0]!.raw);
    expect(text).toMatch(/https:\/\/vekha\.example\/sign-in\?token=[\w-]{43}/);
  });

  it('writes to who reads English in English, with links that open English pages', async () => {
    const { letter, school } = await oneLetter();
    await world.source.manager.update(PersonEntity, { id: school.officeId }, { language: 'en', email: 'a@b.example' });
    await new RequestSignInLink(world.source, world.clock).run('a@b.example');
    const signIn = (await ids()).find((id) => id !== letter.id);
    expect(await sender().run([letter.id, signIn ?? ''])).toEqual({ sent: 2 });

    const read = await Promise.all(mailer.taken.map(({ raw }) => readLetter(raw)));
    // Letters of one job leave side by side.
    const [aboutTask, forSignIn] = read.sort((one, other) => one.subject.localeCompare(other.subject));
    expect(aboutTask?.subject).toMatch(/^Due 29\u00a0September: /);
    expect(aboutTask?.html).toContain('<html lang="en"');
    expect(aboutTask?.text).toContain('Dear colleagues,');
    expect(aboutTask?.text).toMatch(/https:\/\/vekha\.example\/link\/[\w-]{43}\?language=en/);
    expect(forSignIn?.subject).toBe('Your sign-in link to\u00a0Vekha');
    expect(forSignIn?.text).toMatch(/https:\/\/vekha\.example\/sign-in\?token=[\w-]{43}&language=en/);
  });

  it('delivers no link for signing in that has run out while the server was busy', async () => {
    const school = await world.addSchool('late@school-10.example');
    await new RequestSignInLink(world.source, world.clock).run('late@school-10.example');
    const busy = () => {
      throw new MailDelayed('450 4.2.1 mailbox busy', '450');
    };
    mailer.orders.push(busy, busy);
    expect(await sender().run(await ids())).toEqual({ delayed: 1 });

    world.clock.moveTo(secondsLater(59 * 60));
    expect(await sender().run(await ids())).toEqual({ delayed: 1 });
    world.clock.moveTo(secondsLater(2 * 60 * 60));
    expect(await sender().run(await ids())).toEqual({ failed: 1 });
    expect(mailer.taken).toEqual([]);
    expect(await onlyLetter()).toMatchObject({
      recipientId: school.officeId,
      state: 'failed',
      lastError: 'letters.outdated.sign_in',
    });
  });

  it('makes no link for signing in where the address is gone by now', async () => {
    const school = await world.addSchool('gone@school-11.example');
    await new RequestSignInLink(world.source, world.clock).run('gone@school-11.example');
    await world.source.manager.update(PersonEntity, { id: school.officeId }, { email: null });
    const links = await world.source.manager.count(SignInLinkEntity);

    expect(await sender().run(await ids())).toEqual({ skipped: 1 });
    expect(await onlyLetter()).toMatchObject({ state: 'skipped', skipReason: 'no_address' });
    expect(await world.source.manager.count(SignInLinkEntity)).toBe(links);
  });

  it('tells the coordinator of a declined task, with the reason and a link that gives it back', async () => {
    const school = await world.addSchool();
    await world.source.query('update order_document set coordinator_id = $1', [world.controllerId]);
    await world.source.manager.update(PersonEntity, { id: world.controllerId }, { role: 'coordinator' });
    const task = await world.addTask(school);
    const lead = { personId: school.officeId, organisationId: school.id, role: 'school', via: 'web' } as const;
    await new DeclineTask(world.source, world.clock).run({
      taskId: task.id,
      version: 1,
      reason: 'Это дело института',
      actor: lead,
    });
    await gather();
    expect(await sender().run(await ids())).toEqual({ sent: 1 });
    const { text } = await readLetter(mailer.taken[0]!.raw);
    expect(mailer.taken[0]!.address).toBe('lugova@authority.example');
    expect(text?.replace(/\s+/g, ' ')).toContain('Причина: Это дело института');

    const token = /\/link\/([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
    const held = await new LinkHolder(world.source, world.clock).run(token, 'reassign');
    await new ReassignTask(world.source, world.clock).run({ ...held, version: 2, reason: 'Так решил совет' });
    await gather();
    await sender().run(await ids());
    const told = await Promise.all(mailer.taken.slice(1).map(async ({ raw }) => (await readLetter(raw)).text ?? ''));
    expect(told.filter((one) => one.replace(/\s+/g, ' ').includes('Так решил совет'))).toHaveLength(1);
  });

  it('tells who waited that the last result is there, not before it is and not where it is taken back', async () => {
    const [waiter, doer] = [await world.addSchool(), await world.addSchool(null)];
    const waiting = await world.addTask(waiter, { state: 'awaiting_schedule', dueDate: null, controlDate: null });
    const needed = [await world.addTask(doer), await world.addTask(doer)];
    for (const { orderId, itemId } of needed) {
      await world.source.query('insert into row_tie (order_id, item_id, needs_item_id) values ($1, $2, $3)', [
        ...[orderId, waiting.itemId, itemId],
      ]);
    }
    const controller = { personId: world.controllerId, organisationId: '', role: 'administrator', via: 'web' } as const;
    const versionOf = async ({ id }: TaskEntity) =>
      (await world.source.manager.findOneByOrFail(TaskEntity, { id })).version;
    const accept = async (task: TaskEntity) => {
      await world.setTaskState(task, 'submitted');
      const change = {
        taskId: task.id,
        version: await versionOf(task),
        whyWithout: 'Справка у нас',
        actor: controller,
      };
      await new AcceptReport(world.source, world.clock).run(change);
    };
    const told = async () => {
      const rows = await world.source.manager.find(ReminderEntity, {
        where: { taskId: waiting.id },
        order: { rung: 'ASC' },
      });
      return rows.map(({ rung, recipientRole, state, skipReason }) => [rung, recipientRole, skipReason ?? state]);
    };
    const [first, last] = needed as [TaskEntity, TaskEntity];
    await accept(first);
    expect(await told()).toEqual([]);
    await accept(last);
    expect(await told()).toEqual([['task-needs-done-1', 'lead', 'planned']]);
    await new ReopenTask(world.source, world.clock).run({
      ...{ taskId: last.id, version: await versionOf(last), reason: 'Не тот документ', actor: controller },
    });
    const send = async () => {
      mailer.taken.length = 0;
      await gather();
      await sender().run(await ids());
      const toWaiter = mailer.taken.filter(({ address }) => address === 'office@school-1.example');
      return Promise.all(toWaiter.map(async ({ raw }) => ((await readLetter(raw)).text ?? '').replace(/\s+/g, ' ')));
    };
    expect(await send()).toEqual([]);
    expect(await told()).toEqual([['task-needs-done-1', 'lead', 'waits_again']]);
    await accept(last);
    const [letter, ...others] = await send();
    expect(others).toEqual([]);
    expect(letter).toContain('Получен результат, которого ждало поручение: ');
    expect(letter).toContain('«Семинар для учителей». Снято с контроля 27 сентября 2023 г.');
    expect(letter).toContain('Открыть и указать даты');
  });

  it('tells who waited that the last of it is cancelled and why, not while something else is owed', async () => {
    const [waiter, doer] = [await world.addSchool(), await world.addSchool(null)];
    const waiting = await world.addTask(waiter);
    const needed = [await world.addTask(doer), await world.addTask(doer)];
    for (const { orderId, itemId } of needed) {
      await world.source.query('insert into row_tie (order_id, item_id, needs_item_id) values ($1, $2, $3)', [
        ...[orderId, waiting.itemId, itemId],
      ]);
    }
    const actor = { personId: world.controllerId, organisationId: '', role: 'administrator', via: 'web' } as const;
    const [first, last] = needed as [TaskEntity, TaskEntity];
    const cancel = ({ id: taskId, version }: TaskEntity, reason: string) =>
      new CancelTask(world.source, world.clock).run({ taskId, version, reason, actor });
    const told = () =>
      world.source.manager.countBy(ReminderEntity, { taskId: waiting.id, rung: 'task-needs-cancelled-1' });
    await cancel(first, 'Список не понадобится');
    expect(await told()).toBe(0);
    await cancel(last, 'Опрос проведёт институт');
    expect(await told()).toBe(1);
    await gather();
    await sender().run(await ids());
    const toWaiter = mailer.taken.filter(({ address }) => address === 'office@school-1.example');
    const letters = await Promise.all(toWaiter.map(async ({ raw }) => (await readLetter(raw)).text ?? ''));
    expect(letters).toHaveLength(1);
    const words = letters.join('').replace(/\s+/g, ' ');
    expect(words).toContain('Ждать больше нечего: поручение по строке ');
    expect(words).toContain('отменено 27 сентября 2023 г. Причина: Опрос проведёт институт');
  });

  it('counts a second delivery to the built-in mailbox and keeps one letter', async () => {
    const mailbox = new MailboxMailer(new MailboxTable(world.source, () => world.clock.now()));
    const { letter } = await oneLetter();
    await sender(mailbox).run([letter.id]);
    // As if the worker had died between the mailbox's yes and the ledger.
    await world.source.query(
      `update letter set state = 'frozen', sent_at = null, leased_until = next_attempt_at where id = $1`,
      [letter.id],
    );
    await sender(mailbox).run([letter.id]);

    const kept = await world.source.query('select deliveries, address from mailbox_letter');
    expect(kept).toEqual([{ deliveries: 2, address: 'office@school-1.example' }]);
  });
});

describe('dispatching letters', () => {
  let world: LettersWorld;
  let jobs: (readonly string[])[];
  const queues = {
    add: async (_name: string, { letterIds }: { letterIds: readonly string[] }) => {
      jobs.push(letterIds);
      return true;
    },
  };
  const gather = () => new GatherLetters(world.source, world.clock).run();
  const dispatch = () => new DispatchLetters(world.source, world.clock, queues as never).run();

  async function letters(count: number): Promise<void> {
    for (let school = 0; school < count; school += 1) {
      await world.addReminder(await world.addTask(await world.addSchool()));
    }
    await gather();
  }

  beforeAll(async () => {
    world = await LettersWorld.create();
  });
  beforeEach(() => {
    jobs = [];
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  it('enqueues every due letter once, in jobs of at most 50', async () => {
    await letters(51);
    expect(await dispatch()).toBe(51);
    expect(jobs.map((letterIds) => letterIds.length)).toEqual([50, 1]);
    expect(await dispatch()).toBe(0);
  });

  it('enqueues a letter again when no job has come to it for 10 seconds', async () => {
    await letters(1);
    await dispatch();
    world.clock.moveTo(secondsLater(9));
    expect(await dispatch()).toBe(0);
    world.clock.moveTo(secondsLater(10));
    expect(await dispatch()).toBe(1);
  });

  it('lets a digest grow while reminders of that morning are still being gathered, for a minute at most', async () => {
    await letters(1);
    const held = await world.addReminder(await world.addTask(await world.addSchool()));
    expect(await dispatch()).toBe(0);

    world.clock.moveTo(secondsLater(60));
    expect(await dispatch()).toBe(1);
    expect(await world.reminder(held.id)).toMatchObject({ state: 'planned' });
  });

  it('leaves settled letters alone', async () => {
    await letters(2);
    const [first, second] = await world.letters();
    await world.source.manager.update(LetterEntity, { id: first!.id }, { state: 'sent' });
    await world.source.manager.update(LetterEntity, { id: second!.id }, { state: 'failed' });
    expect(await dispatch()).toBe(0);
  });
});
