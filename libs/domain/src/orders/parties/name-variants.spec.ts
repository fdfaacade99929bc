import { nameVariants } from './name-variants.js';

describe('names that are one name written differently', () => {
  it.each([
    ['an ending in a long name', 'участники резерва руководители школ', 'участники резерва руководителей школ'],
    ['the legal form left out', 'ГАУ ДПО ЗИРО', 'ЗИРО'],
    ['the legal form left out, with quotation marks', 'ЗИРО', 'ГАУ ДПО «ЗИРО»'],
  ])('%s', (_what, one, other) => {
    expect(nameVariants([one, 'МОУО', other]).map((names) => [...names].sort())).toEqual([[one, other].sort()]);
  });

  it.each([
    ['numbers', 'опорные площадки школы № 2', 'опорные площадки школы № 25'],
    ['a surname', 'школа района имени Орлова', 'школа района имени Орловой'],
    ['a place', 'учителя школ города Заречный', 'учителя школ города Зареченск'],
    ['another word', 'отдел общего образования района', 'отдел дошкольного образования района'],
    ['one person and several', 'начальник отдела образования района', 'начальники отдела образования района'],
    ['two endings', 'учителя начальной школы района', 'учителя начальных школ района'],
    ['a short name', 'директор школы', 'директор школ'],
    ['nothing but case and quotation marks', 'ГБУ ДПО «ЗИРО»', 'ГБУ ДПО ЗИРО'],
  ])('not %s', (_what, one, other) => {
    expect(nameVariants([one, other])).toEqual([]);
  });

  it('a short name that two bodies bear belongs to neither', () => {
    expect(nameVariants(['МКУО ЦОКО', 'ГБУ ЦОКО', 'ЦОКО'])).toEqual([]);
  });
});
