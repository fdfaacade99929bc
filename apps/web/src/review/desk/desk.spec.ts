import { Desk } from './desk.js';

describe('the desk of a reviewer', () => {
  const shown = ['a', 'b', 'c', 'd'];
  const marked = (desk: Desk) => [...desk.read().marked].sort();

  it('marks a row and unmarks it', () => {
    const desk = new Desk();
    desk.mark('b', false, shown);
    expect(marked(desk)).toEqual(['b']);
    desk.mark('b', false, shown);
    expect(marked(desk)).toEqual([]);
  });

  it.each([
    ['b', 'd', ['b', 'c', 'd']],
    ['d', 'b', ['b', 'c', 'd']],
    ['a', 'a', ['a']],
  ])('marks with Shift every row from %s to %s', (from, to, all) => {
    const desk = new Desk();
    desk.mark(from, false, shown);
    desk.mark(to, true, shown);
    expect(marked(desk)).toEqual(all);
  });

  it('tells of a step to another row and not of one to the same', () => {
    const desk = new Desk();
    let told = 0;
    desk.subscribe(() => (told += 1));
    desk.focus('a');
    desk.focus('a');
    expect(told).toBe(1);
  });

  it('looks at the row it opens', () => {
    const desk = new Desk();
    desk.openRow('c', 'split');
    expect(desk.read()).toMatchObject({ focused: 'c', open: { itemId: 'c', as: 'split' } });
    desk.closeRow();
    expect(desk.read().open).toBeNull();
  });
});
