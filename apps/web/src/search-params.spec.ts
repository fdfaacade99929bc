import { readMailSearch, readSignInSearch, readTaskCalendarSearch, readTaskSearch } from './search-params.js';

describe('filters in the address', () => {
  it('keep what is a filter', () => {
    expect(
      readTaskSearch({ mine: false, overdue: true, state: 'open', search: 'план', cursor: 'f_2023-03-01_7' }),
    ).toEqual({
      mine: false,
      overdue: true,
      state: 'open',
      search: 'план',
      cursor: 'f_2023-03-01_7',
    });
  });

  it.each([
    ['a state nobody has', { state: 'lost' }],
    ['a page that is no page', { page: 1.5 }],
    ['the first page, which is the address without one', { page: 1 }],
    ['words where a yes or no belongs', { overdue: 'maybe' }],
    ['an empty search', { search: '' }],
    ['what is no filter at all', { colour: 'red' }],
  ])('leave out %s', (_name, given) => {
    expect(readTaskSearch(given)).toEqual({});
    expect(readMailSearch(given)).toEqual({});
  });

  it('know a day from what is none', () => {
    expect(readTaskCalendarSearch({ span: 'week', day: '2023-02-28', withClosed: true })).toEqual({
      span: 'week',
      day: '2023-02-28',
      withClosed: true,
    });
    expect(readTaskCalendarSearch({ span: 'year', day: '2023-02-30' })).toEqual({});
    expect(readTaskSearch({ dueFrom: '2023-03-01', dueTo: 'soon' })).toEqual({ dueFrom: '2023-03-01' });
  });

  it('take a number for the words it was typed as', () => {
    expect(readTaskSearch({ search: 545 })).toEqual({ search: '545' });
    expect(readSignInSearch({ token: 12345 })).toEqual({ token: '12345' });
  });
});
