import { type HistoryEntry, textToHash } from './history-hash.js';

const entry: HistoryEntry = {
  taskId: 't',
  at: '2023-03-09T05:00:00.000Z',
  actorId: 'p',
  via: 'web',
  command: 'take',
  fromState: 'open',
  toState: 'in_progress',
  reason: null,
  details: { b: 1, a: { d: 2, c: 3 } },
};

describe('the text a history row is hashed over', () => {
  it('does not depend on the order of keys, which the database does not keep', () => {
    expect(textToHash('', { ...entry, details: { a: { c: 3, d: 2 }, b: 1 } })).toBe(textToHash('', entry));
  });

  it.each(Object.keys(entry).filter((key) => key !== 'details'))('changes when %s changes', (key) => {
    expect(textToHash('', { ...entry, [key]: 'another' })).not.toBe(textToHash('', entry));
  });

  it('changes with the row before it and with its details', () => {
    expect(textToHash('before', entry)).not.toBe(textToHash('', entry));
    expect(textToHash('', { ...entry, details: { b: 2 } })).not.toBe(textToHash('', entry));
  });
});
