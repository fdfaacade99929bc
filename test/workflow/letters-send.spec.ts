import { type FrozenLetter, MailDelayed, MailRefused, readLetter } from '@platform/mail';
import { ActionLinkEntity, PersonEntity, ReminderEntity } from '@storage';
import { hashToken } from '@workflow';
import { MORNING } from '../support/letters-world.js';
import { SendingWorld, secondsLater } from '../support/sending-world.js';

describe('sending letters', () => {
  let sending: SendingWorld;

  beforeAll(async () => {
    sending = await SendingWorld.open();
  });
  afterEach(() => sending.clear());
  afterAll(() => sending.close());

  it('sends a due letter once and records what the server said', async () => {
    const { letter, reminder } = await sending.oneLetter();

    expect(await sending.sender().run([letter.id])).toEqual({ sent: 1 });

    expect(sending.mailer.taken).toHaveLength(1);
    expect(await sending.onlyLetter()).toMatchObject({
      state: 'sent',
      sentAt: MORNING,
      serverAnswer: '250 taken',
      address: 'office@school-1.example',
      messageId: `<letter-${letter.id}@authority.example>`,
      leasedUntil: null,
    });
    expect(await sending.world.reminder(reminder.id)).toMatchObject({ state: 'sent', settledAt: MORNING });
  });

  it('tells of three tasks in one digest', async () => {
    const school = await sending.world.addSchool();
    for (let count = 0; count < 3; count += 1) await sending.world.addReminder(await sending.world.addTask(school));
    await sending.gather();
    await sending.sender().run(await sending.ids());

    expect(sending.mailer.taken).toHaveLength(1);
    expect(await sending.world.source.manager.countBy(ActionLinkEntity, {})).toBe(3);
    expect(await sending.world.source.manager.countBy(ReminderEntity, { state: 'sent' })).toBe(3);
  });

  it('skips a task that was closed after it was gathered, and the whole letter when nothing is left', async () => {
    const { letter, task, reminder } = await sending.oneLetter();
    await sending.world.setTaskState(task, 'closed');

    expect(await sending.sender().run([letter.id])).toEqual({ skipped: 1 });
    expect(sending.mailer.taken).toEqual([]);
    expect(await sending.world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'task_closed' });
    expect(await sending.onlyLetter()).toMatchObject({
      state: 'skipped',
      skipReason: 'nothing-to-say',
      messageId: null,
    });
  });

  it('says only what still holds when one of two tasks was reported on', async () => {
    const school = await sending.world.addSchool();
    const reported = await sending.world.addTask(school);
    const open = await sending.world.addTask(school);
    await sending.world.addReminder(reported);
    await sending.world.addReminder(open);
    await sending.gather();
    await sending.world.setTaskState(reported, 'submitted');
    await sending.sender().run(await sending.ids());

    expect((await sending.world.source.manager.find(ActionLinkEntity)).map(({ taskId }) => taskId)).toEqual([open.id]);
  });

  it('puts a reminder back on the plan when somebody else stands behind the role by now', async () => {
    const { letter, task, reminder } = await sending.oneLetter();
    const other = await sending.world.addSchool('office@school-2.example');
    await sending.world.source.query('update task_participant set organisation_id = $1 where task_id = $2', [
      other.id,
      task.id,
    ]);

    expect(await sending.sender().run([letter.id])).toEqual({ skipped: 1 });
    expect(await sending.world.reminder(reminder.id)).toMatchObject({ state: 'planned', letterId: null });
    await sending.gather();
    await sending.sender().run(await sending.ids());
    expect(sending.mailer.taken.map(({ address }) => address)).toEqual(['office@school-2.example']);
  });

  it('leaves out what its reader has come to do without since it was gathered', async () => {
    const school = await sending.world.addSchool();
    const reminder = await sending.world.addReminder(await sending.world.addTask(school), 'interim-2023-09');
    await sending.gather();
    await sending.world.source.manager.update(PersonEntity, { id: school.officeId }, { optionalLetters: false });
    expect(await sending.sender().run(await sending.ids())).toEqual({ skipped: 1 });
    expect(await sending.world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'not_wanted' });
  });

  it('waits after a failure that passes, and keeps bytes and Message-ID where the server may have taken them', async () => {
    const { letter } = await sending.oneLetter();
    let firstBytes: Buffer | undefined;
    sending.mailer.orders.push((attempted) => {
      firstBytes = attempted.raw;
      throw new MailDelayed('no answer', 'ETIMEDOUT', undefined, true);
    });

    expect(await sending.sender().run([letter.id])).toEqual({ delayed: 1 });
    const delayed = await sending.onlyLetter();
    expect(delayed).toMatchObject({ state: 'frozen', attempts: 1, lastError: 'no answer' });
    // A minute, a fifth less or more.
    expect(delayed.nextAttemptAt.getTime()).toBeGreaterThanOrEqual(secondsLater(48).getTime());
    expect(delayed.nextAttemptAt.getTime()).toBeLessThanOrEqual(secondsLater(72).getTime());
    expect(await sending.sender().run([letter.id])).toEqual({ passed_on: 1 });

    sending.world.clock.moveTo(secondsLater(73));
    expect(await sending.sender().run([letter.id])).toEqual({ sent: 1 });
    expect(sending.mailer.taken).toHaveLength(1);
    expect(sending.mailer.taken[0]!.raw.equals(firstBytes!)).toBe(true);
    expect(sending.mailer.taken[0]!.messageId).toBe(`<letter-${letter.id}@authority.example>`);
  });

  it('writes anew what the server surely did not take: of the world as it is now, with links that work', async () => {
    const { letter, task, school } = await sending.oneLetter();
    const second = await sending.world.addTask(school);
    await sending.world.addReminder(second);
    await sending.gather();
    const busy = () => {
      throw new MailDelayed('450 4.2.1 mailbox busy', '450');
    };
    sending.mailer.orders.push(busy);
    expect(await sending.sender().run([letter.id])).toEqual({ delayed: 1 });
    await sending.world.setTaskState(task, 'closed');

    sending.world.clock.moveTo(secondsLater(73));
    expect(await sending.sender().run([letter.id])).toEqual({ sent: 1 });
    const [{ raw, messageId }] = sending.mailer.taken as [FrozenLetter];
    expect(messageId).toBe(`<letter-${letter.id}@authority.example>`);
    const tokens = [...(await readLetter(raw)).text.matchAll(/\/link\/([\w-]{43})/gu)].map(([, token]) => token!);
    const links = await sending.world.source.manager.find(ActionLinkEntity);
    expect(links.map(({ taskId, tokenHash }) => [taskId, tokenHash])).toEqual([[second.id, hashToken(tokens[0]!)]]);
  });

  it('gives up at once when the server refuses for good, with its words', async () => {
    const { letter, reminder } = await sending.oneLetter();
    sending.mailer.orders.push(() => {
      throw new MailRefused('550 5.1.1 no such user', '550');
    });

    expect(await sending.sender().run([letter.id])).toEqual({ failed: 1 });
    expect(await sending.onlyLetter()).toMatchObject({ state: 'failed', lastError: '550 5.1.1 no such user' });
    expect(await sending.world.reminder(reminder.id)).toMatchObject({
      state: 'skipped',
      skipReason: 'not_deliverable',
    });
  });
});
