import fc from 'fast-check';
import { type RoledParty, readParties } from './index.js';

const PARTIES = [
  'Иванова И.И.',
  'И.И. Иванова',
  'Петров Пётр Петрович',
  'директор школы Орлова Е.В.',
  'Белов С.С., методист',
  'МОУО',
  'ГАУ ДПО «ЗИРО»',
  'МБОУ СОШ № 4',
  'управление образования',
  'министерство образования, науки и молодёжной политики Заречной области',
  'классные руководители 9-х классов',
  'заместители директоров по УВР',
  'рабочая группа',
  'родители (законные представители)',
  'органы местного самоуправления, осуществляющие управление в сфере образования',
];
const SEPARATORS = ['; ', ';\n', '\n', ', ', ' / ', ' и ', ' '];
const NOISE = [
  '(по согласованию)',
  '(',
  '»',
  'отв.',
  '– ',
  '1) ',
  'и др.',
  'совместно с ',
  'исполнители: ',
  '№',
  'им. ',
  '.',
  ',,',
];

const cells = fc
  .array(fc.tuple(fc.constantFrom(...PARTIES), fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([party, separator], at) => party + (at < parts.length - 1 ? separator : '')).join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...PARTIES, ...SEPARATORS, ...NOISE), { maxLength: 12 }).map((pieces) => pieces.join('')),
);

/** The parties as one would type them anew: a party a piece, the post after a dash, executors after a slash. */
function rendered(parties: readonly RoledParty[]): string {
  const of = (isExecutor: boolean): string =>
    parties
      .filter(({ role }) => (role === 'executor') === isExecutor)
      .map(({ name, position }) => (position === undefined ? name : `${name} – ${position}`))
      .join('; ');
  return [of(false), of(true)].filter(Boolean).join(' / ');
}

const shape = ({ type, name, position }: RoledParty): readonly unknown[] => [type, name, position];
const stem = (word: string): string => word.toLowerCase().replaceAll('ё', 'е').slice(0, 3);

describe('reading the parties of any cell', () => {
  it('never throws, and every party has a name', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        const { parties } = readParties(cell, {});
        expect(parties.filter(({ name }) => name.trim() === '')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('names nobody in words the cell does not hold', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const stems = new Set((cell.match(/[А-ЯЁа-яё]+/g) ?? []).map(stem));
        const words = readParties(cell, {}).parties.flatMap(({ name, position }) =>
          `${name.replace(/(?:\s?[А-ЯЁ]\.)+$/, '')} ${position ?? ''}`.match(/[А-ЯЁа-яё]+/g),
        );
        expect(words.filter((word) => word !== null && !stems.has(stem(word)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the order written', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['МОУО', 'Иванова И.И.', 'рабочая группа', 'МБОУ СОШ № 4'], { minLength: 1 }),
        (names) => {
          expect(readParties(names.join(', '), {}).parties.map(({ name }) => name)).toEqual(names);
        },
      ),
    );
  });

  it('has one lead where anybody but executors is named', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const roles = readParties(cell, {}).parties.map(({ role }) => role);
        expect(roles.filter((role) => role === 'lead')).toEqual(roles.length > 0 ? ['lead'] : []);
      }),
      { numRuns: 500 },
    );
  });

  it('reads its own rendering the same way', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const { parties } = readParties(cell, {});
        const again = readParties(rendered(parties), {}).parties;
        const executorsLast = [
          ...parties.filter(({ role }) => role !== 'executor'),
          ...parties.filter(({ role }) => role === 'executor'),
        ];
        expect(again.map(shape)).toEqual(executorsLast.map(shape));
      }),
      { numRuns: 500 },
    );
  });

  it('reads no more than a cell can hold, and says so', () => {
    const { parties, warnings } = readParties('МБОУ СОШ № 4, Иванова И.И., '.repeat(2000), {});
    expect(parties.length).toBeLessThan(400);
    expect(warnings.map(({ code }) => code)).toEqual(['parties-too-long']);
  });
});
