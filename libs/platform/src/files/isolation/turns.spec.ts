import { ReadersBusy, Turns } from './turns.js';

it('one after another, in the order in which they came, whatever became of those before', async () => {
  const turns = new Turns(10);
  const seen: string[] = [];
  let running = 0;
  const work =
    (name: string, fails = false) =>
    async () => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      seen.push(name);
      running -= 1;
      if (fails) throw new Error(name);
      return name;
    };
  const outcomes = await Promise.allSettled([
    turns.take(work('a')),
    turns.take(work('b', true)),
    turns.take(work('c')),
  ]);
  expect(seen).toEqual(['a', 'b', 'c']);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('who comes when too many wait is turned away, and served once they are through', async () => {
  const turns = new Turns(2);
  let release = () => {};
  const held = turns.take(() => new Promise<void>((resolve) => (release = resolve)));
  const second = turns.take(() => Promise.resolve('second'));
  await expect(turns.take(() => Promise.resolve('third'))).rejects.toBeInstanceOf(ReadersBusy);
  release();
  await Promise.all([held, second]);
  await expect(turns.take(() => Promise.resolve('fourth'))).resolves.toBe('fourth');
});
