import { Together } from './together.js';

describe('doing together what is asked one by one', () => {
  it('begins at once, serves whoever comes meanwhile in one turn, and answers each his own', async () => {
    const turns: number[][] = [];
    const doubled = new Together(async (items: readonly number[]) => {
      turns.push([...items]);
      return items.map((item) => 2 * item);
    });
    expect(await Promise.all([1, 2, 3].map((item) => doubled.do(item)))).toEqual([2, 4, 6]);
    expect(await doubled.do(4)).toBe(8);
    expect(turns).toEqual([[1], [2, 3], [4]]);
  });

  it('tells everybody of a turn that failed, and goes on', async () => {
    const work = new Together(async (items: readonly string[]) => {
      if (items.includes('bad')) throw new Error('no');
      return items;
    });
    const asked = ['first', 'bad', 'beside it'].map((item) => work.do(item));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(await work.do('later')).toBe('later');
  });
});
