import { waitUntil } from '@platform/clock';
import { MailboxMailer, MailDelayed } from '@platform/mail';
import { ActionLinkEntity, claimLetters, LetterEntity, MailboxTable, PersonEntity, renewBatch } from '@storage';
import { CancelTask } from '@workflow';
import { MORNING } from '../support/letters-world.js';
import { SendingWorld, secondsLater } from '../support/sending-world.js';

describe('letters that several senders may have', () => {
  let sending: SendingWorld;

  beforeAll(async () => {
    sending = await SendingWorld.open();
  });
  afterEach(() => sending.clear());
  afterAll(() => sending.close());

  /** Until so many transactions on this database wait for another one. */
  const waiting = (count: number) =>
    waitUntil(
      async () => {
        const [found] = await sending.world.source.query<{ count: number }[]>(
          `select count(*)::int as count from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return found?.count === count || undefined;
      },
      { timeoutMs: 60_000, everyMs: 20 },
    );

  it('writes a letter while a command takes reminders of its task off, and neither fails the other', async () => {
    const { task, letter } = await sending.oneLetter();
    const coordinator = await sending.world.source.manager.findOneByOrFail(PersonEntity, {
      id: sending.world.controllerId,
    });
    const actor = {
      personId: coordinator.id,
      organisationId: coordinator.organisationId,
      role: 'administrator',
      via: 'web',
    } as const;
    const holder = sending.world.source.createQueryRunner();
    await holder.startTransaction();
    // The command has its task and waits for its reminders, while the letter takes them and makes a link to the task.
    await holder.query('lock table reminder in share mode');
    const cancelled = new CancelTask(sending.world.source, sending.world.clock).run({
      ...{ taskId: task.id, version: 1, reason: 'Приказ отменён', actor },
    });
    expect(await waiting(1)).toBe(true);
    const sent = sending.sender().run([letter.id]);
    expect(await waiting(2)).toBe(true);
    await holder.commitTransaction();
    await holder.release();

    await cancelled;
    expect(await sent).toEqual({ sent: 1 });
    // One that both began again after a deadlock would end as well.
    expect(sending.world.lostRaces).toEqual([]);
  });

  it('delivers once when two jobs carry the same letter', async () => {
    const { letter } = await sending.oneLetter();
    const outcomes = await Promise.all([sending.sender().run([letter.id]), sending.sender().run([letter.id])]);

    expect(sending.mailer.taken).toHaveLength(1);
    expect(outcomes).toEqual(expect.arrayContaining([{ sent: 1 }, { passed_on: 1 }]));
  });

  it('repeats the same bytes when the answer was lost, and only the later claim records', async () => {
    const { letter } = await sending.oneLetter();
    // While the first sender waits for its answer its lease runs out, as after a long stop of the process.
    sending.mailer.orders.push(async () => {
      sending.world.clock.moveTo(secondsLater(11));
      expect(await sending.sender(sending.mailer).run([letter.id])).toEqual({ sent: 1 });
    });

    expect(await sending.sender().run([letter.id])).toEqual({ passed_on: 1 });
    const [second, first] = sending.mailer.taken;
    expect(first!.raw.equals(second!.raw)).toBe(true);
    expect(await sending.onlyLetter()).toMatchObject({ state: 'sent', attempts: 2, sentAt: secondsLater(11) });
  });

  it('cannot record a failure with an old claim', async () => {
    const { letter } = await sending.oneLetter();
    sending.mailer.orders.push(async () => {
      sending.world.clock.moveTo(secondsLater(11));
      await sending.sender().run([letter.id]);
      throw new MailDelayed('timeout', 'ETIMEDOUT');
    });

    expect(await sending.sender().run([letter.id])).toEqual({ passed_on: 1 });
    expect(await sending.onlyLetter()).toMatchObject({ state: 'sent', lastError: null });
  });

  it('leaves a letter alone while somebody else holds its lease', async () => {
    const { letter } = await sending.oneLetter();
    await sending.world.source.manager.update(LetterEntity, { id: letter.id }, { leasedUntil: secondsLater(1) });

    expect(await sending.sender().run([letter.id])).toEqual({ passed_on: 1 });
    sending.world.clock.moveTo(secondsLater(1));
    expect(await sending.sender().run([letter.id])).toEqual({ sent: 1 });
  });

  it('finishes the letters under way when it is told to stop, and gives the others back at once', async () => {
    const schools = 6;
    for (let count = 0; count < schools; count += 1) {
      await sending.world.addReminder(await sending.world.addTask(await sending.world.addSchool()));
    }
    await sending.gather();
    await sending.world.source.query('update letter set queued_until = $1', [secondsLater(10)]);
    const stop = new AbortController();
    const underWay = 4;
    // All of them are with the server when it is told to stop.
    const told = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
    for (let count = 1; count < underWay; count += 1) sending.mailer.orders.push(() => told);
    sending.mailer.orders.push(() => stop.abort());

    expect(await sending.sender().run(await sending.ids(), stop.signal)).toEqual({ sent: underWay });
    const letters = await sending.world.letters();
    expect(letters.filter(({ state }) => state === 'sent')).toHaveLength(underWay);
    const givenBack = letters.filter(({ state }) => state !== 'sent');
    expect(givenBack).toHaveLength(schools - underWay);
    for (const letter of givenBack) {
      expect(letter).toMatchObject({ leasedUntil: null, queuedUntil: null, maybeTaken: false });
    }
    // They were never handed over, so they are nobody's and anybody's.
    expect(await sending.sender().run(await sending.ids())).toEqual({ sent: schools - underWay, passed_on: underWay });
  });

  it('sends the others when one of a job cannot be written, and tries that one again', async () => {
    const [first, second] = [await sending.world.addSchool(), await sending.world.addSchool()];
    await sending.world.addReminder(await sending.world.addTask(first));
    // Nothing in the history says who declined, so there is nothing to tell.
    await sending.world.addReminder(await sending.world.addTask(second, { state: 'suspended' }), 'task-suspended');
    await sending.world.addReminder(await sending.world.addTask(await sending.world.addSchool()));
    await sending.gather();

    expect(await sending.sender().run(await sending.ids())).toEqual({ sent: 2, delayed: 1 });
    const bad = (await sending.world.letters()).find(({ recipientId }) => recipientId === second.officeId);
    expect(bad).toMatchObject({ state: 'gathering', lastError: expect.stringContaining('task-suspended') as string });
    const links = await sending.world.source.manager.find(ActionLinkEntity);
    expect(links.map(({ letterId }) => letterId)).not.toContain(bad?.id);
  });

  it('does not wait with a whole job for whoever is changing one of its reminders', async () => {
    const { reminder } = await sending.oneLetter();
    await sending.world.addReminder(await sending.world.addTask(await sending.world.addSchool()));
    await sending.gather();
    const holder = sending.world.source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select from reminder where id = $1 for update', [reminder.id]);
    const sent = sending.sender().run((await sending.ids()).reverse());
    // The other letter has left, and the one that is being changed waits alone.
    expect(
      await waitUntil(async () => sending.mailer.taken.length === 1 || (await waiting(1)) || undefined, {
        ...{ timeoutMs: 60_000, everyMs: 20 },
      }),
    ).toBe(true);
    await holder.commitTransaction();
    await holder.release();
    expect(await sent).toEqual({ sent: 2 });
  });

  it('gives signs of life that wait for nobody who is just recording one of the letters', async () => {
    await sending.oneLetter();
    await sending.world.addReminder(await sending.world.addTask(await sending.world.addSchool()));
    await sending.gather();
    const [now, leasedUntil] = [MORNING, secondsLater(10)];
    const claims = await claimLetters(sending.world.source.manager, await sending.ids(), { now, leasedUntil });
    const holder = sending.world.source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select from letter where id = $1 for update', [claims[0]!.id]);
    // Two that wait for each other's letters would be a deadlock, and a yes would not be recorded.
    await renewBatch(sending.world.source.manager, claims, [], { leasedUntil: secondsLater(13), queuedUntil: now });
    await holder.commitTransaction();
    await holder.release();
    const leases = new Map((await sending.world.letters()).map((letter) => [letter.id, letter.leasedUntil]));
    expect(claims.map(({ id }) => leases.get(id))).toEqual([secondsLater(10), secondsLater(13)]);
  });

  it('counts a second delivery to the built-in mailbox and keeps one letter', async () => {
    const mailbox = new MailboxMailer(new MailboxTable(sending.world.source, () => sending.world.clock.now()));
    const { letter } = await sending.oneLetter();
    await sending.sender(mailbox).run([letter.id]);
    // As if the worker had died between the mailbox's yes and the ledger.
    await sending.world.source.query(
      `update letter set state = 'frozen', sent_at = null, leased_until = next_attempt_at where id = $1`,
      [letter.id],
    );
    await sending.sender(mailbox).run([letter.id]);

    const kept = await sending.world.source.query('select deliveries, address from mailbox_letter');
    expect(kept).toEqual([{ deliveries: 2, address: 'office@school-1.example' }]);
  });
});
