import fc from 'fast-check';
import { localDate } from '../../calendar/index.js';
import { textDocument } from '../../document/index.js';
import type { ReadIndicator } from '../indicator-reading.js';
import { readOrder } from '../read-order.js';
import { type IndicatorsReading, readIndicators, readIndicatorTable } from './index.js';

const context = {
  orderDate: localDate('2023-02-01'),
  periodStart: localDate('2023-01-01'),
  periodEnd: localDate('2023-12-31'),
  academicYear: null,
  profile: null,
};

/** Cells between pipes, a row a line. */
function read(...rows: string[]): IndicatorsReading {
  const [table] = textDocument(rows.map((row) => `|${row}|`).join('\n')).blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  );
  const indicators = table ? readIndicatorTable(table) : null;
  if (!indicators) throw new Error('not read as a table of indicators');
  return readIndicators([indicators], context);
}

const pick = <K extends keyof ReadIndicator>(
  { indicators }: IndicatorsReading,
  ...keys: K[]
): Pick<ReadIndicator, K>[] =>
  indicators.map((one) => Object.fromEntries(keys.map((key) => [key, one[key]])) as Pick<ReadIndicator, K>);

describe('a table of planned values by year', () => {
  it('gives the base value and a target a year', () => {
    const reading = read(
      '№ п/п|Наименование показателя|Ед. изм.|Базовое значение (2022 год)|2023|2024|2025|Ответственный',
      '1|Доля школ, вышедших из перечня ШНОР|%|12,5|20|не менее 30|50 %|Отдел общего образования',
      '2|Количество школ-наставников|ед.|3|4|–||Методический центр',
    );
    expect(pick(reading, 'number', 'name', 'unit', 'owner')).toEqual([
      { number: '1', name: 'Доля школ, вышедших из перечня ШНОР', unit: '%', owner: 'Отдел общего образования' },
      { number: '2', name: 'Количество школ-наставников', unit: 'ед.', owner: 'Методический центр' },
    ]);
    const [share, count] = reading.indicators;
    expect(share?.baseline).toEqual({ year: 2022, value: 12.5, text: '12,5' });
    expect(share?.targets).toEqual([
      { year: 2023, value: 20, text: '20' },
      { year: 2024, value: 30, text: 'не менее 30' },
      { year: 2025, value: 50, text: '50 %' },
    ]);
    expect(count?.targets).toEqual([
      { year: 2023, value: 4, text: '4' },
      { year: 2024, value: null, text: '–' },
    ]);
    expect(reading.warnings).toEqual([]);
  });

  it('is read under a heading in two rows, with headings of tasks', () => {
    const reading = read(
      'N|Показатель|Единица измерения|Значение показателя по годам|||Исполнитель',
      '|||2023 год|2024 год|2025 год|',
      '1|2|3|4|5|6|7',
      'Задача 1. Объективность оценивания||||||',
      '1.1|Доля школ с признаками необъективности|процентов|5|3|0|РЦОКО',
      'Задача 2. Кадры||||||',
      '2.1|Число обученных педагогов|чел.|100|120|150|ИРО',
    );
    expect(reading.tasks.map(({ title }) => title)).toEqual(['Задача 1. Объективность оценивания', 'Задача 2. Кадры']);
    expect(pick(reading, 'number', 'task', 'owner')).toEqual([
      { number: '1.1', task: 'Задача 1. Объективность оценивания', owner: 'РЦОКО' },
      { number: '2.1', task: 'Задача 2. Кадры', owner: 'ИРО' },
    ]);
    expect(reading.indicators[1]?.targets.map(({ year, value }) => [year, value])).toEqual([
      [2023, 100],
      [2024, 120],
      [2025, 150],
    ]);
  });

  it('tells what is planned from what was and what came of it', () => {
    const reading = read(
      '№|Наименование показателя|Ед. изм.|Значение на 01.01.2023|План 2023|Факт 2023',
      '1|Число школ|шт.|10|12|11',
    );
    expect(pick(reading, 'baseline', 'targets')).toEqual([
      { baseline: { year: 2023, value: 10, text: '10' }, targets: [{ year: 2023, value: 12, text: '12' }] },
    ]);
  });

  it('has years of school and a heading that only says «Период»', () => {
    const reading = read('№|Показатель|Ед. изм.|Период, год|', '|||2022/2023|2023/2024', '1|Охват детей|%|70|80');
    expect(reading.indicators[0]?.targets.map(({ year, value }) => [year, value])).toEqual([
      [2022, 70],
      [2023, 80],
    ]);
  });

  it('has a planned value without a year where the heading names none', () => {
    const reading = read(
      'Индикатор|Единица измерения|Плановое значение|Ответственный',
      'Доля охваченных мониторингом школ|%|100|РЦОКО',
    );
    expect(reading.indicators[0]?.targets).toEqual([{ year: null, value: 100, text: '100' }]);
    expect(reading.indicators[0]?.number).toBe('1');
  });
});

describe('a table with formulas', () => {
  it('takes the formula of its own column with what the symbols mean', () => {
    const reading = read(
      '№|Показатель|Методика расчета|Периодичность|Источник|Ответственный',
      '1.|Доля педагогов, прошедших курсы|П = Чк / Чо × 100 %, где Чк – число педагогов, прошедших курсы; Чо – общее число педагогов|1 раз в полугодие|Отчеты школ|ИМЦ',
    );
    expect(pick(reading, 'formulaNormalised', 'variables', 'frequency')).toEqual([
      {
        formulaNormalised: 'chk / cho * 100',
        variables: [
          { name: 'chk', meaning: 'число педагогов, прошедших курсы' },
          { name: 'cho', meaning: 'общее число педагогов' },
        ],
        frequency: '1 раз в полугодие',
      },
    ]);
    expect(reading.indicators[0]?.schedules.map(({ kind, occurrences }) => [kind, occurrences.length])).toEqual([
      ['recurring', 2],
    ]);
  });

  it('says that words which are no arithmetic stay words', () => {
    const reading = read('№|Показатель|Формула|Ед. изм.', '1|Индекс качества|по методике федерального института|балл');
    expect(pick(reading, 'formula', 'formulaNormalised')).toEqual([
      { formula: 'по методике федерального института', formulaNormalised: null },
    ]);
    expect(reading.warnings.map(({ code, where }) => `${code} ${where}`)).toEqual(['formula-unread indicator/1']);
  });
});

describe('a table of criteria and points', () => {
  it('joins ranges and points that stand in rows of their own', () => {
    const reading = read(
      '№|Показатель|Значение (критерий оценки)|Балл',
      '1|Доля выпускников, получивших аттестат|100 %|3',
      '||95–99 %|2',
      '||менее 95 %|0',
      '2|Наличие программы развития|имеется|1',
      '||отсутствует|0',
    );
    expect(
      reading.indicators.map(({ number, bands }) => [
        number,
        ...bands.map(({ when, points }) => `${when} → ${points}`),
      ]),
    ).toEqual([
      ['1', 'value == 100 → 3', 'value >= 95 and value <= 99 → 2', 'value < 95 → 0'],
      ['2', "category == 'present' → 1", "category == 'absent' → 0"],
    ]);
    expect(reading.warnings.map(({ code, where }) => `${code} ${where}`)).toEqual(['band-gap indicator/1']);
  });

  it('takes the steps below a merged indicator for its scale, whether or not they have points of their own', () => {
    const place = { kind: 'line', line: 1 } as const;
    const cell = (column: number, text: string, rowSpan = 1) => ({
      ...{ column, text, rowSpan, colSpan: 1, bold: false, marked: false, confidence: 1, place },
    });
    const rows = [
      [cell(0, '№'), cell(1, 'Показатель'), cell(2, 'Шкала оценивания'), cell(3, 'Ответственный')],
      [cell(0, '1', 3), cell(1, 'Доля школ', 3), cell(2, 'до 50 % – 1 балл'), cell(3, 'Орлова И.И.', 3)],
      [cell(2, '51–80 % – 2 балла')],
      [cell(2, 'выше 80 % – 3 балла')],
      [cell(0, '2'), cell(1, 'Доля учителей'), cell(2, 'до 10 % – 1 балл'), cell(3, 'Белов П.П.')],
    ].map((cells, at) => ({ line: at + 1, afterBreak: false, cells }));
    const table = readIndicatorTable({ kind: 'table', width: 4, confidence: 1, doubtfulNumbers: [], rows });
    const { indicators } = readIndicators(table ? [table] : [], context);
    expect(indicators.map(({ number, bands }) => [number, bands.map(({ points }) => points)])).toEqual([
      ['1', [1, 2, 3]],
      ['2', [1]],
    ]);
  });

  it('groups by a column of criteria', () => {
    const reading = read(
      'Критерий|Показатель|Шкала оценивания|Ответственный',
      'Результаты|Доля неуспевающих|до 5 % – 2 балла; более 5 % – 0 баллов|Школа',
      'Результаты|Доля второгодников|0 % – 1 балл; более 0 % – 0 баллов|Школа',
      'Условия|Наличие методиста|да – 1 балл; нет – 0 баллов|Школа',
    );
    expect(pick(reading, 'number', 'task', 'unit')).toEqual([
      { number: '1', task: 'Результаты', unit: '%' },
      { number: '2', task: 'Результаты', unit: '%' },
      { number: '3', task: 'Условия', unit: 'category' },
    ]);
  });

  it('has no scale where one criterion alone is left without points', () => {
    const reading = read(
      '№ п/п|Критерии оценки|Единица измерения|Система оценивания (баллы)|Периодичность',
      '1|Доля участников олимпиад|%|до 10 % – 1 балл; 11–30 % – 2 балла; свыше 30 % – 3 балла|ежегодно',
      '2|Количество призеров|чел.|1-5 – 1 балл; 6-10 – 2 балла; более 10 – 3 балла; 0 – 0 баллов|ежегодно',
      '3|Удовлетворенность родителей|%|проценты|1 раз в году',
    );
    expect(reading.warnings.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'band-gap indicator/1',
      'band-missing indicator/3',
      'typo indicator/3',
    ]);
    expect(pick(reading, 'name', 'frequency').at(-1)).toEqual({
      name: 'Удовлетворенность родителей',
      frequency: '1 раз в год',
    });
  });
});

describe('scales where no column is headed as one', () => {
  it('stand under the unit or the value', () => {
    const reading = read(
      'N п/п|Показатель оценки эффективности|Значение показателя|Единица измерения, балл',
      '1|Выполнение муниципального задания||Выполнено 90 - 100% - 10 баллов, менее 90% - 0 баллов',
      '2|Отсутствие обоснованных жалоб|Отсутствие жалоб - 15, наличие жалоб - 0|',
    );
    expect(
      reading.indicators.map(({ bands, unit, targets }) => [bands.map(({ points }) => points), unit, targets]),
    ).toEqual([
      [[10, 0], '%', []],
      [[15, 0], 'category', []],
    ]);
  });
});

describe('a table set on two pages', () => {
  const header = '|№|Показатель|Шкала|Ответственный|';
  const order = (...rows: string[]) =>
    readOrder(textDocument(`Приложение\n\n${rows.join('\n')}`)).indicators.map(({ number, name, owner }) => [
      number,
      name,
      owner,
    ]);

  it('goes on under the repeated heading, a word cut by the page is whole', () => {
    expect(
      order(
        header,
        '|1|Доля обучающихся|до 5 % – 1 балл; более 5 % – 0 баллов|ИМЦ|',
        '|2|Доля участвующих обуча-|да – 1; нет – 0|ИМЦ|',
        '',
        'Продолжение таблицы',
        '',
        header,
        '||ющихся|||',
        '|3|Доля прочих|да – 1; нет – 0|ИМЦ|',
      ),
    ).toEqual([
      ['1', 'Доля обучающихся', 'ИМЦ'],
      ['2', 'Доля участвующих обучающихся', 'ИМЦ'],
      ['3', 'Доля прочих', 'ИМЦ'],
    ]);
  });

  it('is two tables where the numbers begin anew', () => {
    expect(
      order(
        header,
        '|1|Первый|да – 1; нет – 0|ИМЦ|',
        '',
        'Показатели школ',
        '',
        header,
        '|1|Второй|да – 1; нет – 0|ИМЦ|',
      ).map(([number]) => number),
    ).toEqual(['1', '1']);
  });
});

describe('what is no table of indicators', () => {
  it.each([
    ['a roadmap', '№|Мероприятие|Срок|Ответственный|Показатель результативности', '1|Провести анализ|Март|ИМЦ|Отчет'],
    ['a plan by directions', '№|Содержание|Сроки|Ответственные', '1|Анализ показателей|Март|ИМЦ'],
    ['a list of people', '№|ФИО|Должность', '1|Орлова И.И.|методист'],
  ])('%s', (_name, ...rows) => {
    const [table] = textDocument(rows.map((row) => `|${row}|`).join('\n')).blocks;
    expect(table?.kind === 'table' && readIndicatorTable(table)).toBeNull();
  });
});

it('an order with both tables keeps rows and indicators apart', () => {
  const order = `ПРИКАЗ
от 10.01.2023 № 5

Об утверждении плана на 2023 год

ПРИКАЗЫВАЮ:

1. Утвердить план (приложение 1) и показатели (приложение 2).

Директор И.И. Орлова

Приложение 1
План мероприятий на 2023 год

№	Мероприятие	Срок	Ответственный
1	Анализ результатов	март	ИМЦ

Приложение 2
Показатели плана

№	Показатель	Ед. изм.	2023	2024	Ответственный
1	Доля школ с планом	%	50	100	ИМЦ`;
  const { items, indicators, warnings } = readOrder(textDocument(order));
  expect(items.map(({ title }) => title)).toEqual(['Анализ результатов']);
  expect(indicators.map(({ name, targets }) => [name, targets.length])).toEqual([['Доля школ с планом', 2]]);
  expect(warnings.filter(({ code }) => code === 'table-not-read')).toEqual([]);
});

it('any table with these headings is read without an error', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '1',
      '1.1',
      '%',
      'до 5% – 1 балл; более 5 % – 0 баллов',
      'да – 1',
      '1 раз в год',
      'Доля школ, формула: А/Б',
      'Задача: кадры',
      '–',
      '20,5',
    ),
    fc.string({ maxLength: 12 }).map((words) => words.replace(/[|\n\r]/g, ' ')),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 12 }), (rows) => {
      const { indicators, warnings } = read(
        '№|Показатель|Ед. изм.|Шкала|Балл|2023|2024|Периодичность|Ответственный',
        ...rows.map((cells) => cells.join('|')),
      );
      for (const { bands, targets } of indicators) {
        expect(bands.every(({ points }) => Number.isFinite(points))).toBe(true);
        expect(targets.every(({ text }) => text !== '')).toBe(true);
      }
      for (const { values } of warnings) expect(Object.values(values ?? {})).not.toContain(null);
    }),
  );
});
