import { textDocument } from '../../document/index.js';
import { readOrder } from '../read-order.js';
import { readSchoolTable } from './index.js';
import { schoolNames } from './school-names.js';
import { schoolNumber } from './school-table.js';

const tableOf = (...rows: string[]) => {
  const [table] = textDocument(rows.map((row) => `|${row}|`).join('\n')).blocks;
  return table?.kind === 'table' ? readSchoolTable(table) : null;
};

describe('a table of schools by procedures', () => {
  it('keeps a blank a blank and a word a word', () => {
    const table = tableOf(
      'Школы|ВПР математика 5 кл., %|ОГЭ математика, %',
      '5||32',
      '50|45,8|не проводился',
      'МБОУ СОШ № 7|0|–',
    );
    expect(table?.rows.map(({ number, procedures, notes }) => [number, ...Object.values(procedures), notes])).toEqual([
      ['5', null, 32, {}],
      ['50', 45.8, null, { 'ОГЭ математика, %': 'не проводился' }],
      ['7', 0, null, {}],
    ]);
  });

  it('has a column of row numbers before the schools, and a line of totals that is no school', () => {
    const table = tableOf(
      '№ п/п|Наименование ОО|ВПР|ОГЭ',
      '1|МАОУ Лицей № 12|10,5 %|7',
      '2|Ивановская СОШ|8|12',
      'Итого||9|10',
    );
    expect(table?.rows.map(({ number, words }) => [number, words])).toEqual([
      ['12', 'МАОУ Лицей № 12'],
      [null, 'Ивановская СОШ'],
    ]);
  });

  it('keeps every school: «Средняя школа», one with a long note, one that took part in nothing', () => {
    const table = tableOf(
      'Школы|ВПР|ОГЭ',
      'Средняя школа № 5|30|20',
      'СОШ № 7|не проводился в связи с отсутствием участников в учебном году|11',
      'Всеволодская СОШ|не проводился|не проводился',
      'Лицей № 3|10|12',
      'Среднее значение|20|20',
      'Итого по школам района||3',
      'Среднее по СОШ|11|12',
      'Итого по лицеям и СОШ|11|12',
      'В среднем по школам № 5 и № 7|11|12',
    );
    expect(table?.rows.map(({ words }) => words)).toEqual([
      'Средняя школа № 5',
      'СОШ № 7',
      'Всеволодская СОШ',
      'Лицей № 3',
    ]);
  });

  it('keeps both of two columns headed alike', () => {
    const table = tableOf('Школы|Математика|Русский язык|Математика', '5|30|11|12');
    expect(table?.rows[0]?.procedures).toEqual({ Математика: 30, 'Русский язык': 11, 'Математика (2)': 12 });
  });

  it.each([
    ['a roadmap', '№|Мероприятие|Срок', '1|Анализ|март'],
    ['schools with their heads', 'Школа|Директор|Телефон', 'СОШ № 5|Орлова И.И.|приёмная'],
  ])('is not %s', (_name, ...rows) => {
    expect(tableOf(...rows)).toBeNull();
  });
});

it.each([
  ['5', '5'],
  ['№ 50', '50'],
  ['МБОУ «СОШ №105»', '105'],
  ['гимназия 3', '3'],
  ['Потаповская СОШ', null],
])('the number of «%s» is %s', (words, number) => {
  expect(schoolNumber(words)).toBe(number);
});

it('names a school by its number from the text, and none where two schools bear it', () => {
  const names = schoolNames(['вошли МБОУ СОШ № 5, МБОУ ООШ № 50', 'СОШ № 5 и лицей № 7, МБОУ ООШ № 7']);
  expect([...names]).toEqual([
    ['5', 'МБОУ СОШ № 5'],
    ['50', 'МБОУ ООШ № 50'],
  ]);
});

describe('the rule by which a school comes on the list', () => {
  const orderWith = (clause: string) =>
    readOrder(
      textDocument(
        `ПРИКАЗ\nот 10.01.2023 № 5\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить порядок.\n\nДиректор И.И. Орлова\n\nПриложение\n\nПоложение\n\n1. Критерии\n\n1.1. ${clause}`,
      ),
    );

  it.each([
    [
      'В список включаются школы, у которых не менее чем по 2 оценочным процедурам не менее 30% участников получили «2» (ВПР, ОГЭ).',
      2,
      30,
      '>=',
    ],
    [
      'Низкими признаются результаты, если по двум и более процедурам более 50 процентов участников ВПР не справились.',
      2,
      50,
      '>',
    ],
  ])('%s', (clause, minLowProcedures, thresholdPercent, comparison) => {
    expect(orderWith(clause).identificationRule).toMatchObject({
      source: 'annex/1.1',
      minLowProcedures,
      thresholdPercent,
      comparison,
    });
  });

  it('is null where the clause states one number only', () => {
    expect(orderWith('Не менее 30% участников получили «2».').identificationRule).toBeNull();
  });
});
