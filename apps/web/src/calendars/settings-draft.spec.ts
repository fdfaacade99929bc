import { asCalendar, proposedTerms, withRow, yearOfTerm } from './settings-draft.js';

const NOTHING = { days: [], decrees: [], terms: [], worksOnPresidentsDays: null, profile: null };

describe('settings that are being typed', () => {
  it('make a calendar of the rows that have their dates', () => {
    const day = { date: '2026-04-21', works: false, name: 'Радоница', act: 'Закон № 1' };
    const { days, decrees, terms } = asCalendar({
      ...NOTHING,
      days: [day, { ...day, date: '' }, { ...day, date: '2026-02-30' }],
      decrees: [
        {
          year: 2027,
          act: '',
          transfers: [
            { from: '01-02', to: '02-22' },
            { from: '01-0', to: '' },
          ],
        },
      ],
      terms: [{ kind: 'holiday', season: 'autumn', start: '2026-10-26', end: '' }],
    });
    expect(days.map(({ date }) => date)).toEqual(['2026-04-21']);
    expect(decrees[0]?.transfers).toEqual([{ from: '01-02', to: '02-22' }]);
    expect(terms).toEqual([]);
  });

  it('change and lose a row by its place', () => {
    expect(withRow(['а', 'б', 'в'], 1, 'г')).toEqual(['а', 'г', 'в']);
    expect(withRow(['а', 'б', 'в'], 1, null)).toEqual(['а', 'в']);
  });

  it.each([
    ['quarter', 4],
    ['trimester', 3],
    ['half', 2],
    ['holiday', 4],
  ] as const)('begin a division by %s with %i rows', (kind, count) => {
    const rows = proposedTerms(2026, kind);
    expect(rows).toHaveLength(count);
    expect(rows.filter((row) => row.kind !== kind)).toEqual([]);
  });

  it.each([
    ['2026-09-01', 2026],
    ['2026-08-31', 2026],
    ['2027-05-31', 2026],
    ['', null],
  ])('put a term that begins on «%s» into %s', (start, year) => {
    expect(yearOfTerm({ start })).toBe(year);
  });
});
