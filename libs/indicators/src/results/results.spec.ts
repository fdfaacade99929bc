import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ORDER_002 } from '../samples/index.js';
import { type ColumnMeaning, findTable, measureOf, readCell, readHeading, resultOf, shapeOf } from './index.js';

const order = readFileSync(
  path.join(import.meta.dirname, '../../../../test/fixtures/orders/002_c07e4a729ff2627e.txt'),
  'utf8',
).split('\n');
const from = order.findIndex((line) => line.startsWith('Результаты оценочных процедур'));
const rows = order
  .slice(from, from + 13)
  .map((line, at) => ({ number: at + 1, cells: line.split('\t') }))
  .filter(({ cells }) => cells.join('') !== '');

describe('a table of results', () => {
  it('of order 002 is read with the head it has', () => {
    const table = findTable([{ name: null, rows }])!;
    expect(table.year).toBe(2021);
    expect(table.proposed.map((one) => (one.role === 'result' ? measureOf(one) : one.role))).toEqual([
      'school',
      'ВПР, русский язык, 5 класс: доля отметок «2»',
      'ВПР, русский язык, 6 класс: доля отметок «2»',
      'ВПР, математика, 5 класс: доля отметок «2»',
      'ВПР, математика, 6 класс: доля отметок «2»',
      'ОГЭ, математика: доля отметок «2»',
    ]);
    expect(table.rows).toHaveLength(10);
  });

  it('is none where no row has two words beside each other', () => {
    expect(findTable([{ name: 'Лист', rows: [{ number: 1, cells: ['Результаты'] }] }])).toBeNull();
  });

  it('has its schools in the first column that is no result, where no heading says so', () => {
    const cells = ['МО', 'Кто', 'ВПР математика 5 кл.'];
    expect(findTable([{ name: null, rows: [{ number: 1, cells }] }])?.proposed.map(({ role }) => role)).toEqual([
      'school',
      'ignored',
      'result',
    ]);
  });

  it('has its schools in no column of numbers, and in none where only results are left', () => {
    const rolesOf = (...cells: string[]) =>
      findTable([{ name: null, rows: [{ number: 1, cells }] }])?.proposed.map(({ role }) => role);
    const results = ['ОГЭ математика, успеваемость, %', 'ОГЭ математика, % «2»'];
    expect(rolesOf('№ п/п', 'Образовательная организация', ...results)).toEqual([
      'ignored',
      'school',
      'ignored',
      'result',
    ]);
    expect(rolesOf('№ п/п', 'Логин ОО', ...results)).toEqual(['ignored', 'ignored', 'ignored', 'result']);
    expect(rolesOf('Наименование муниципалитета', 'Наименование ОО', ...results)?.slice(0, 2)).toEqual([
      'district',
      'school',
    ]);
  });

  it('is looked for above its schools only, however many of them there are', () => {
    let looked = 0;
    const school = (at: number) => ({
      number: at + 2,
      get cells() {
        looked += 1;
        return [`Школа ${at}`, 'Район'];
      },
    });
    const head = { number: 1, cells: ['Школа', 'Район', 'ОГЭ математика % «2»'] };
    const schools = Array.from({ length: 1_000 }, (_, at) => school(at));
    expect(findTable([{ name: null, rows: [head, ...schools] }])?.rows).toHaveLength(1_000);
    expect(looked).toBe(0);
    expect(findTable([{ name: null, rows: [...schools, head] }])?.headRow).toBe(2);
    expect(looked).toBeLessThan(200);
  });

  it('has the same shape in another year, and another with another column', () => {
    expect(shapeOf(['Школа', 'ЕГЭ 2021  русский'])).toBe(shapeOf(['школа', 'ЕГЭ 2022 русский']));
    expect(shapeOf(['Школа', 'ЕГЭ 2021 русский'])).not.toBe(shapeOf(['Школа', 'ЕГЭ 2021 физика']));
  });
});

describe('a heading', () => {
  const said = (heading: string, before: ColumnMeaning | null = null) => {
    const read = readHeading(heading, before);
    return read.role === 'result' ? `${measureOf(read)}${read.year === null ? '' : ` ${read.year}`}` : read.role;
  };
  const mathematics = readHeading('ОГЭ математика 2022, участников', null);

  it.each([
    ['Муниципалитет', 'district'],
    ['Район', 'district'],
    ['Наименование ОО', 'school'],
    ['школы', 'school'],
    ['№', 'ignored'],
    ['№ п/п', 'ignored'],
    ['Наименование муниципалитета', 'district'],
    ['Наименование муниципального образования', 'district'],
    ['Наименование муниципального общеобразовательного учреждения', 'school'],
    ['Образовательная организация', 'school'],
    ['Название школы (по уставу)', 'school'],
    ['Наименование предмета', 'ignored'],
    ['Количество школ', 'ignored'],
    ['ОГЭ математика, % «2» по району', 'ignored'],
    ['ОГЭ математика, качество, %', 'ignored'],
    ['ОГЭ математика, успеваемость, %', 'ignored'],
    ['ОГЭ математика, % «3»', 'ignored'],
    ['ОГЭ математика, % «4» и «5»', 'ignored'],
    ['ОГЭ математика, участников, получивших «5»', 'ignored'],
    ['ОГЭ математика, максимальный балл', 'ignored'],
    ['ОГЭ математика, не сдавали', 'ignored'],
    ['ОГЭ математика, доля участников, получивших «2»', 'ОГЭ, математика: доля отметок «2»'],
    ['ОГЭ математика, количество участников, получивших «2»', 'ОГЭ, математика: получили отметку «2»'],
    ['ЕГЭ математика, процент не сдавших', 'ЕГЭ, математика: доля не преодолевших порог'],
    ['ЕГЭ 2022, русский язык, % не преодолевших порог', 'ЕГЭ, русский язык: доля не преодолевших порог 2022'],
    ['ВПР 2020/2021 Окружающий мир 4 кл. доля «2»', 'ВПР, окружающий мир, 4 класс: доля отметок «2» 2021'],
    ['ВПР по физике, 11 класс, участников', 'ВПР, физика, 11 класс: участники'],
    ['ОГЭ информатика, средний балл', 'ОГЭ, информатика: средний балл'],
    ['ВПР математика 5 кл., доля «5»', 'ВПР, математика, 5 класс: доля отметок «5»'],
    ['ВПР математика 5 кл., получили «2»', 'ВПР, математика, 5 класс: получили отметку «2»'],
  ])('«%s» is %s', (heading, meaning) => {
    expect(said(heading)).toBe(meaning);
  });

  it('that says only what is counted goes with the column before it', () => {
    expect(said('получили «2»', mathematics)).toBe('ОГЭ, математика: получили отметку «2» 2022');
    expect(said('получили «2»')).toBe('ignored');
    expect(said('качество, %', mathematics)).toBe('ignored');
  });
});

describe('a cell', () => {
  it.each([
    ['85,7', { kind: 'number', number: 85.7 }],
    ['0', { kind: 'number', number: 0 }],
    ['30 %', { kind: 'number', number: 30 }],
    ['', { kind: 'blank' }],
    ['–', { kind: 'blank' }],
    ['не участвовали', { kind: 'missing', missing: 'not-held' }],
    ['н/д', { kind: 'missing', missing: 'not-submitted' }],
    ['тридцать', { kind: 'unreadable' }],
    ['30-40', { kind: 'unreadable' }],
  ])('«%s»', (words, read) => {
    expect(readCell(words)).toEqual(read);
  });
});

describe('a measure', () => {
  it('says which result it is, and other measures that they are none', () => {
    const result = { assessment: 'ВПР', subject: 'математика', grade: 6, content: 'failed' } as const;
    expect(resultOf(measureOf(result))).toEqual(result);
    expect(resultOf('Доля неуспевающих обучающихся')).toBeNull();
    expect(resultOf('ЕГЭ, все предметы: результаты')).toBeNull();
  });

  it('is the one forms of order 002 ask for', () => {
    const asked = new Set(ORDER_002.flatMap(({ quantities }) => quantities.map(({ measure }) => measure)));
    for (const content of ['failed-share', 'failed', 'participants'] as const) {
      expect(asked).toContain(measureOf({ assessment: 'ВПР', subject: 'математика', grade: 6, content }));
    }
  });
});
