import {
  type AcademicTerm,
  academicYear,
  academicYearOf,
  defaultAcademicYear,
  localDate,
  type TermKind,
} from './index.js';

const term = (start: string, end: string, kind?: TermKind): AcademicTerm => ({
  start: localDate(start),
  end: localDate(end),
  ...(kind && { kind }),
});
const TRIMESTERS = [
  term('2023-09-01', '2023-11-19', 'trimester'),
  term('2023-11-27', '2024-02-18', 'trimester'),
  term('2024-02-26', '2024-05-24', 'trimester'),
];
const AUTUMN: AcademicTerm = { ...term('2023-10-30', '2023-11-07', 'holiday'), season: 'autumn' };

describe('an academic year', () => {
  it.each([
    ['2023-07-31', 2022],
    ['2023-08-01', 2023],
    ['2023-12-31', 2023],
    ['2024-01-01', 2023],
  ])('%s belongs to the year that begins in %i', (date, year) => {
    expect(academicYearOf(localDate(date))).toBe(year);
  });

  it('has four quarters and no holidays by default', () => {
    const year = academicYear(2023, null);
    expect(year).toEqual(defaultAcademicYear(2023));
    expect([year.name, year.start, year.end, year.terms.length, year.holidays]).toEqual([
      '2023/2024',
      '2023-09-01',
      '2024-05-31',
      4,
      [],
    ]);
  });

  it('keeps the default quarters beside holidays alone', () => {
    const year = academicYear(2023, [AUTUMN]);
    expect(year.terms).toEqual(defaultAcademicYear(2023).terms);
    expect(year.end).toBe('2024-05-31');
    expect(year.holidays).toEqual([AUTUMN]);
  });

  it('is divided into trimesters where a school says so, whatever their order in the list', () => {
    const year = academicYear(2023, [...TRIMESTERS].reverse());
    expect(year.terms).toEqual(TRIMESTERS);
    expect(year.trimesters).toEqual(TRIMESTERS);
    expect([year.start, year.end]).toEqual(['2023-09-01', '2024-05-24']);
  });

  it('knows quarters, trimesters and half-years side by side', () => {
    const quarters = [term('2023-09-01', '2023-10-29', 'quarter'), term('2023-11-08', '2023-12-29', 'quarter')];
    const halves = [term('2023-09-01', '2023-12-28', 'half'), term('2024-01-09', '2024-05-26', 'half')];
    const year = academicYear(2023, [...halves, ...TRIMESTERS, ...quarters]);
    expect(year.terms).toEqual([...quarters, ...defaultAcademicYear(2023).terms.slice(2)]);
    expect(year.trimesters).toEqual(TRIMESTERS);
    expect(year.halves).toEqual(halves);
    expect(year.end).toBe('2024-05-26');
  });

  it.each<[string, AcademicTerm[], string[], string]>([
    [
      'the first quarter',
      [term('2023-09-01', '2023-10-27', 'quarter')],
      ['2023-09-01..2023-10-27', '2023-11-01..2023-12-31', '2024-01-01..2024-03-31', '2024-04-01..2024-05-31'],
      '2024-05-31',
    ],
    [
      'a fourth that runs on and begins sooner, without a kind',
      [term('2024-03-25', '2024-06-05')],
      ['2023-09-01..2023-10-31', '2023-11-01..2023-12-31', '2024-01-01..2024-03-24', '2024-03-25..2024-06-05'],
      '2024-06-05',
    ],
    [
      'holidays’ length inside the second, keeps neither half of it', // 31 of its 61 days, and the rest is no quarter
      [term('2023-11-15', '2023-12-15', 'quarter')],
      ['2023-09-01..2023-10-31', '2023-11-15..2023-12-15', '2024-01-01..2024-03-31', '2024-04-01..2024-05-31'],
      '2024-05-31',
    ],
    [
      'one that takes 30 of the 61 days of two others', // 31 days are left of the first, from 1 September
      [term('2023-10-02', '2023-11-30', 'quarter')],
      [
        '2023-09-01..2023-10-01',
        '2023-10-02..2023-11-30',
        '2023-12-01..2023-12-31',
        '2024-01-01..2024-03-31',
        '2024-04-01..2024-05-31',
      ],
      '2024-05-31',
    ],
    [
      'a first that ends later',
      [term('2023-09-01', '2023-11-05', 'quarter')],
      ['2023-09-01..2023-11-05', '2023-11-06..2023-12-31', '2024-01-01..2024-03-31', '2024-04-01..2024-05-31'],
      '2024-05-31',
    ],
  ])('told only %s, keeps the default ones beside it', (_, own, quarters, end) => {
    const year = academicYear(2023, own);
    expect(year.terms.map((one) => `${one.start}..${one.end}`)).toEqual(quarters);
    expect([year.start, year.end]).toEqual(['2023-09-01', end]);
  });

  it('told two trimesters of three, does not guess which they are', () => {
    const year = academicYear(2023, TRIMESTERS.slice(1));
    expect(year.trimesters).toBeNull();
    expect(year.terms).toEqual(defaultAcademicYear(2023).terms);
  });

  it('told one half-year, makes the other of the quarters', () => {
    const { halves, terms } = academicYear(2023, [term('2023-09-01', '2023-12-28', 'half')]);
    expect(halves?.map(({ start, end }) => `${start}..${end}`)).toEqual([
      '2023-09-01..2023-12-28',
      '2024-01-01..2024-05-31',
    ]);
    expect(terms).toEqual(defaultAcademicYear(2023).terms);
  });

  it('told one half-year of a year of trimesters, parts the rest at the New Year', () => {
    const { halves } = academicYear(2023, [...TRIMESTERS, term('2024-01-09', '2024-05-26', 'half')]);
    expect(halves?.map(({ start, end }) => `${start}..${end}`)).toEqual([
      '2023-09-01..2023-12-31',
      '2024-01-09..2024-05-26',
    ]);
  });

  it('takes two terms without a kind for half-years', () => {
    const halves = [term('2023-09-01', '2023-12-28'), term('2024-01-09', '2024-05-26')];
    const year = academicYear(2023, halves);
    expect(year.halves).toEqual(halves);
    expect([year.start, year.end]).toEqual(['2023-09-01', '2024-05-26']);
  });

  it('passes over the terms of another year', () => {
    expect(academicYear(2022, TRIMESTERS)).toEqual(defaultAcademicYear(2022));
  });

  it('takes three terms without a kind for trimesters, four for quarters', () => {
    const bare = TRIMESTERS.map(({ start, end }) => ({ start, end }));
    expect(academicYear(2023, bare).trimesters).toEqual(bare);
    expect(academicYear(2023, defaultAcademicYear(2023).terms).trimesters).toBeNull();
  });
});
