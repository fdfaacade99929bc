import { withRests } from './with-rests.js';

describe('work that fails', () => {
  it('is tried again after ever longer rests, and at once every beat when it goes well again', async () => {
    let tries = 0;
    let isWell = false;
    const work = withRests(async () => {
      tries += 1;
      if (!isWell) throw new Error('no answer');
    }, 4);
    const after: number[] = [];
    for (let beat = 0; beat < 16; beat += 1) {
      await expect(work()).rejects.toThrow('no answer');
      after.push(tries);
    }
    expect(after).toEqual([1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5]);
    isWell = true;
    for (let beat = 0; beat < 4; beat += 1) await expect(work()).rejects.toThrow('no answer');
    await work();
    await work();
    expect(tries).toBe(7);
  });
});
