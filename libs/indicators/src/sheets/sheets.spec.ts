import { checkDefinitions, compareDefinitions, type IndicatorDefinition } from '../catalogue/index.js';
import { ORDER_002 } from '../samples/index.js';
import { placeInSheets } from './place-in-sheets.js';
import { readSheets } from './read-sheets.js';
import { type WrittenSheet, writeSheets } from './write-sheets.js';

const read = (sheets: readonly WrittenSheet[]) =>
  readSheets(sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells, at) => ({ number: at + 1, cells })) })));

/** The sheets of the sample with one cell written otherwise. */
function withCell(sheet: string, row: number, heading: string, words: string): WrittenSheet[] {
  return writeSheets(ORDER_002).map(({ name, rows }) => {
    const column = rows[0]?.indexOf(heading);
    const changed = rows.map((cells, at) =>
      cells.map((cell, place) => (at === row - 1 && place === column ? words : cell)),
    );
    return { name, rows: name === sheet ? changed : rows };
  });
}

const lines = (after: readonly IndicatorDefinition[]) =>
  compareDefinitions(ORDER_002, after).filter(({ outcome }) => outcome !== 'unchanged');

describe('the sheets of a catalogue', () => {
  it('read back are the catalogue that was written', () => {
    const { definitions, faults } = read(writeSheets(ORDER_002));
    expect(faults).toEqual([]);
    expect(definitions).toEqual(ORDER_002);
    expect(lines(definitions)).toEqual([]);
  });

  it('keep the code 1.10 apart from 1.1', () => {
    const { rows } = read(writeSheets(ORDER_002));
    expect(['1.1', '1.10'].map((code) => rows.get(code)?.indicators)).toEqual([[2], [11]]);
  });

  it.each([
    ['a number', 'Ступени', 2, 'Баллы', 'три', 'catalogue-file.number'],
    ['a step without points', 'Ступени', 2, 'Баллы', '', 'catalogue-file.without-points'],
    ['a word of a closed list', 'Показатели', 3, 'Чьё значение', 'район', 'catalogue-file.word'],
    ['a code no indicator has', 'Величины', 4, 'Код показателя', '9.9', 'catalogue-file.unknown-code'],
  ])('say where %s is not taken', (_, sheet, row, column, words, code) => {
    expect(read(withCell(sheet, row, column, words)).faults).toEqual([
      expect.objectContaining({ sheet, row, column, code }),
    ]);
  });

  it('say which sheet or column is not there', () => {
    expect(read(writeSheets(ORDER_002).slice(0, 2)).faults).toMatchObject([
      { sheet: 'Ступени', code: 'catalogue-file.no-sheet' },
    ]);
    expect(read(withCell('Показатели', 1, 'Формула', 'Расчёт')).faults).toContainEqual(
      expect.objectContaining({ row: 1, column: 'Формула', code: 'catalogue-file.no-column' }),
    );
  });
});

describe('a fault of a definition', () => {
  it.each([
    ['Показатели', 8, 'Формула', '100 * результатов', 'formula.unknown-name'],
    ['Ступени', 14, 'Значение', '[16..', 'formula.cut-short'],
    ['Величины', 3, 'Лет назад', '9', 'indicator.years-back'],
    ['Показатели', 2, 'Знаков после запятой', '1,5', 'indicator.digits'],
  ])('is placed in the cell it was read from: %s, row %d', (sheet, row, column, words, code) => {
    const found = read(withCell(sheet, row, column, words));
    const faults = checkDefinitions(found.definitions).map((fault) => placeInSheets(found, fault));
    expect([...found.faults, ...faults]).toEqual([expect.objectContaining({ sheet, row, column, code })]);
  });
});

describe('what becomes of each indicator', () => {
  const [first, second, third, ...rest] = ORDER_002 as [
    IndicatorDefinition,
    IndicatorDefinition,
    ...IndicatorDefinition[],
  ];

  it('names the fields that change, with both wordings', () => {
    expect(lines([{ ...first, owner: 'Методический центр' }, ...ORDER_002.slice(1)])).toEqual([
      {
        ...{ code: '1.1', name: first.name, outcome: 'changed' },
        changes: [{ field: 'owner', before: 'МКУО ЦОКО', after: 'Методический центр' }],
      },
    ]);
  });

  it('tells one added and one removed, and that nobody else moved', () => {
    const added = { ...second, code: '1.0' };
    expect(lines([added, first, second, ...rest]).map(({ code, outcome }) => [code, outcome])).toEqual([
      ['1.0', 'created'],
      [third?.code, 'removed'],
    ]);
  });

  it('sees that two changed places', () => {
    expect(lines([second, first, ...ORDER_002.slice(2)]).map(({ code, changes }) => [code, changes[0]?.field])).toEqual(
      [
        ['1.2', 'position'],
        ['1.1', 'position'],
      ],
    );
  });
});

describe('what keeps an indicator from being computed', () => {
  const share = ORDER_002.find(({ code }) => code === '1.7') as IndicatorDefinition;
  const [band] = share.bands;

  it('is nothing in the sample', () => {
    expect(checkDefinitions(ORDER_002)).toEqual([]);
  });

  it.each<[string, Partial<IndicatorDefinition>, string, string, number | undefined]>([
    ['a name it does not have', { formula: '100 * результатов / 2' }, 'formula', 'formula.unknown-name', 7],
    ['a formula cut short', { formula: '100 *' }, 'formula', 'formula.cut-short', 6],
    ['a test that is none', { bands: [{ ...band!, test: '[16..' }] }, 'bands.0.test', 'formula.cut-short', 6],
    [
      'a condition that is none',
      { bands: [band!, { ...band!, when: '1 + 1' }] },
      'bands.1.when',
      'formula.condition-wanted',
      1,
    ],
    [
      'a name no formula can use',
      { quantities: [{ ...share.quantities[0]!, name: '(доля' }] },
      'quantities.0.name',
      'indicator.quantity-name',
      undefined,
    ],
    [
      'ends that are swapped',
      { range: { least: 100, most: 0, digits: null } },
      'range.least',
      'indicator.range',
      undefined,
    ],
    ['no name', { name: ' ' }, 'name', 'indicator.without-name', undefined],
  ])('is %s, told with its place', (_, change, field, code, place) => {
    const [fault, ...more] = checkDefinitions([{ ...share, ...change }]);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ indicator: '1.7', field, code, values: place === undefined ? {} : { place } });
  });

  it('is a code that stands twice', () => {
    expect(checkDefinitions([share, share])).toMatchObject([{ indicator: '1.7', code: 'indicator.code-twice' }]);
  });
});
