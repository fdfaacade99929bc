import { changeOf, draftOf } from './requisites-draft.js';

const READ = {
  version: 3,
  number: '17',
  date: '2023-01-12',
  issuer: null,
  title: 'О работе',
  periodStart: null,
  periodEnd: null,
  controller: 'Белов С.С., начальник',
  signatory: null,
};

describe('the draft of requisites', () => {
  it('is sent as what differs: nothing of one that stays, null for a field that was emptied', () => {
    const draft = draftOf(READ);
    expect(changeOf(READ, draft)).toEqual({});
    expect(changeOf(READ, { ...draft, number: ' 17-к ', title: '', periodStart: '2023-01-01' })).toEqual({
      number: '17-к',
      title: null,
      periodStart: '2023-01-01',
    });
  });

  it('names no controller where whoever signed keeps the control', () => {
    expect(changeOf(READ, { ...draftOf(READ), isKept: true })).toEqual({ controller: 'signatory' });
    const kept = { ...READ, controller: 'signatory' };
    expect(draftOf(kept)).toMatchObject({ controller: '', isKept: true });
    expect(changeOf(kept, draftOf(kept))).toEqual({});
    expect(changeOf(kept, { ...draftOf(kept), isKept: false })).toEqual({ controller: null });
  });
});
