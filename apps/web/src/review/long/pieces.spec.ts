import { piecesOf, wholeList } from './pieces.js';

const at = (index: number) => ({ index, start: index * 10, end: index * 10 + 10 });

describe('a long list of which only what is in sight is drawn', () => {
  it('keeps the room of the entries above and below', () => {
    expect(piecesOf([at(3), at(4)], 100)).toEqual([
      { kind: 'room', before: 3, height: 30 },
      { kind: 'entry', index: 3 },
      { kind: 'entry', index: 4 },
      { kind: 'room', before: -1, height: 50 },
    ]);
  });

  it('keeps the room between those in sight and one that is held far away', () => {
    expect(piecesOf([at(0), at(7)], 80)).toEqual([
      { kind: 'entry', index: 0 },
      { kind: 'room', before: 7, height: 60 },
      { kind: 'entry', index: 7 },
    ]);
  });

  it('is all entries where it is whole', () => {
    expect(wholeList(2)).toEqual([
      { kind: 'entry', index: 0 },
      { kind: 'entry', index: 1 },
    ]);
  });
});
