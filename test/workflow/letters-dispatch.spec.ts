import { LetterEntity } from '@storage';
import { DispatchLetters, GatherLetters } from '@workflow';
import { LettersWorld } from '../support/letters-world.js';
import { secondsLater } from '../support/sending-world.js';

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
