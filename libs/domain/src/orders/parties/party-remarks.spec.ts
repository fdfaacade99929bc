import { isOfParties } from './party-remarks.js';
import { readParties } from './read-parties.js';

describe('what the words that name who does it give rise to', () => {
  it.each([
    ['«'],
    ['УО, ОО и др.'],
    ['все'],
    ['Петрову П.П.'],
    ['Иванов'],
    ['МБДОУ №№ 3-5'],
    ['УО; контроль: Иванов И.И.'],
    ['МБОУ СОШ № 4, '.repeat(2000)],
  ])('is known for theirs: %.40s', (cell) => {
    const { warnings } = readParties(cell, {});
    const own = warnings.filter(({ code }) => code !== 'undefined-abbreviation');
    expect(own).not.toEqual([]);
    expect(own.filter((one) => !isOfParties(one))).toEqual([]);
  });

  it('is not what a term lacks, though the code be the same', () => {
    const lost = { level: 'warn', code: 'separator-missing', where: '4' } as const;
    expect(isOfParties(lost)).toBe(false);
    expect(isOfParties({ ...lost, values: { context: 'parties' } })).toBe(true);
  });
});
