import { randomUUID } from 'node:crypto';
import { Config } from '@platform/config';
import { Queues } from '@platform/queues';
import { DispatchLetters, GatherLetters, MendLedger } from '@workflow';
import { LettersWorld, MORNING } from '../support/letters-world.js';

const NOTHING = {
  lettersWithoutJob: 0,
  leasesExpired: 0,
  jobsWithoutLetters: 0,
  remindersNotGathered: 0,
  lettersNotEnqueued: 0,
};
const secondsLater = (seconds: number) => new Date(MORNING.getTime() + seconds * 1000);

describe('the ledger against the queue', () => {
  let world: LettersWorld;
  let queues: Queues;
  let gather: GatherLetters;
  let dispatch: DispatchLetters;
  let ledger: MendLedger;

  const carried = async () => (await queues.jobs('send-letters')).flatMap(({ payload }) => payload.letterIds);
  const emptyQueue = async () => {
    for (const job of await queues.jobs('send-letters')) await job.remove();
  };

  /** As `vekha doctor --mend` does. */
  async function mend() {
    const found = await ledger.run();
    await gather.run();
    await dispatch.run();
    return found;
  }

  /** Three people with a reminder each, in letters that are in the queue. */
  async function threeLetters(): Promise<string[]> {
    for (let count = 0; count < 3; count += 1) {
      await world.addReminder(await world.addTask(await world.addSchool(`office@school-${count}.example`)));
    }
    await gather.run();
    await dispatch.run();
    return (await world.letters()).map(({ id }) => id);
  }

  beforeAll(async () => {
    world = await LettersWorld.create();
    queues = await Queues.connect(Object.assign(new Config(), world.settings));
    gather = new GatherLetters(world.source, world.clock);
    dispatch = new DispatchLetters(world.source, world.clock, queues);
    ledger = new MendLedger(world.source, world.clock, queues);
  });
  afterEach(async () => {
    await emptyQueue();
    await world.clear();
  });
  afterAll(async () => {
    await queues.close();
    await world.close();
  });

  it('has no gap while letters are on their way', async () => {
    await threeLetters();
    expect(await ledger.look()).toEqual(NOTHING);
  });

  it('finds letters whose job was lost and gives them another', async () => {
    const ids = await threeLetters();
    await emptyQueue();

    expect(await ledger.look()).toEqual({ ...NOTHING, lettersWithoutJob: 3 });
    expect(await mend()).toEqual({ ...NOTHING, lettersWithoutJob: 3 });
    expect((await carried()).toSorted()).toEqual(ids.toSorted());
    expect(await ledger.look()).toEqual(NOTHING);
  });

  it('counts for no gap what is closed between two looks', async () => {
    const [first] = await threeLetters();
    await emptyQueue();

    expect(await ledger.look(() => queues.add('send-letters', { letterIds: [first!] }))).toEqual({
      ...NOTHING,
      lettersWithoutJob: 2,
    });
    expect(await ledger.look(mend)).toEqual(NOTHING);
  });

  it('finds letters whose sender died, frees them, and knows that the server may hold a frozen one', async () => {
    const [gathering, frozen] = await threeLetters();
    await emptyQueue();
    await world.source.query(`update letter set leased_until = $1, queued_until = null`, [secondsLater(10)]);
    await world.source.query(`update letter set state = 'frozen' where id = $1`, [frozen]);
    world.clock.moveTo(secondsLater(11));

    expect(await ledger.look()).toEqual({ ...NOTHING, leasesExpired: 3 });
    await mend();
    const byId = new Map((await world.letters()).map((letter) => [letter.id, letter]));
    expect(byId.get(gathering!)).toMatchObject({ leasedUntil: null, maybeTaken: false });
    expect(byId.get(frozen!)).toMatchObject({ leasedUntil: null, maybeTaken: true });
    expect(await carried()).toHaveLength(3);
  });

  it('leaves a letter alone whose sender still holds it', async () => {
    await threeLetters();
    await world.source.query(`update letter set leased_until = $1`, [secondsLater(10)]);
    expect(await mend()).toEqual(NOTHING);
    expect((await world.letters()).every(({ leasedUntil }) => leasedUntil !== null)).toBe(true);
  });

  it('finds jobs whose letters are all settled or gone, and takes them away; those that carry one more stay', async () => {
    const [first, ...others] = await threeLetters();
    await emptyQueue();
    await world.source.query(`update letter set state = 'skipped', queued_until = null where id = $1`, [first]);
    await queues.add('send-letters', { letterIds: [first!, randomUUID()] });
    await queues.add('send-letters', { letterIds: [first!, ...others] });

    expect(await mend()).toEqual({ ...NOTHING, jobsWithoutLetters: 1 });
    expect((await carried()).toSorted()).toEqual([first, ...others].toSorted());
  });

  it('finds reminders that are due and that nobody gathers, and sees them into the queue', async () => {
    const reminder = await world.addReminder(await world.addTask(await world.addSchool()));
    expect(await ledger.look()).toEqual(NOTHING);
    world.clock.moveTo(secondsLater(61));

    expect(await mend()).toEqual({ ...NOTHING, remindersNotGathered: 1 });
    expect(await world.reminder(reminder.id)).toMatchObject({ state: 'gathered' });
    expect(await carried()).toHaveLength(1);
  });

  it('finds letters that are due and that nobody enqueues', async () => {
    const ids = await threeLetters();
    await emptyQueue();
    await world.source.query('update letter set queued_until = null');
    world.clock.moveTo(secondsLater(61));

    expect(await mend()).toEqual({ ...NOTHING, lettersNotEnqueued: 3 });
    expect((await carried()).toSorted()).toEqual(ids.toSorted());
  });
});
