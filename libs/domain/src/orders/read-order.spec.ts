import fc from 'fast-check';
import { textDocument } from '../document/index.js';
import { readOrder } from './index.js';

const codes = (text: string): string[] => readOrder(textDocument(text)).warnings.map((warning) => warning.code);
const ORDER = `ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ

ПРИКАЗ

от 12 января 2023 г. № 17/2-ОД

Об утверждении плана работы
на 2023 год

В целях развития образования

ПРИКАЗЫВАЮ:

1. Утвердить план работы (приложение).
2. Отделу кадров (Орлова И.И.) направить отчёт до 1 июня 2023 года.
3. Рекомендовать руководителям школ обеспечить условия.
4. Контроль возложить на заместителя директора Петрову А.Б.

Директор департамента                    В.Г. Белов

Исп. Зимина Д.Е., 8 (000) 123-45-67

Приложение к приказу
от 12.01.2023 № 17/2-ОД

План работы на 2023 год

`;
const TABLE = `№\tМероприятие\tСрок\tОтветственный
1\tКурсы для учителей\tмарт\tОрлова И.И.
2\tСеминар\tдо 1 июня\tМОУО, ОО`;

describe('reading an order', () => {
  const reading = readOrder(textDocument(ORDER + TABLE));

  it('its header', () => {
    expect(reading.order).toEqual({
      kind: 'приказ',
      number: '17/2-ОД',
      date: '2023-01-12',
      issuer: 'Департамент образования Зареченской области',
      title: 'Об утверждении плана работы на 2023 год',
      controller: 'Петрова А.Б.',
      controllerPosition: 'заместитель директора',
      signatory: 'Белов В.Г.',
      signatoryPosition: 'Директор департамента',
      drafter: 'Зимина Д.Е.',
      distribution: null,
      basis: [],
    });
    expect(reading.roadmap).toEqual({
      title: 'План работы на 2023 год',
      periodStart: '2023-01-01',
      periodEnd: '2023-12-31',
    });
  });

  it('its clauses: a duty with a date, a recommendation, the rest without a duty', () => {
    expect(
      reading.clauses.map(({ number, assignee, assigneePerson, force, deadlineText }) => ({
        number,
        assignee,
        assigneePerson,
        force,
        deadlineText,
      })),
    ).toEqual([
      {
        number: '2',
        assignee: 'Отдел кадров',
        assigneePerson: 'Орлова И.И.',
        force: undefined,
        deadlineText: 'до 1 июня 2023 года',
      },
      {
        number: '3',
        assignee: 'Руководители школ',
        assigneePerson: undefined,
        force: 'recommended',
        deadlineText: null,
      },
    ]);
    expect(reading.clauses[0]?.deadlines.map((schedule) => schedule.occurrences)).toEqual([
      [{ start: '2023-01-12', due: '2023-06-01' }],
    ]);
    expect(reading.otherClauses.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['1 approval', '4 control']);
  });

  it('its rows', () => {
    expect(
      reading.items.map((item) => [
        item.number,
        item.title,
        item.deadlineText,
        item.responsible.map((party) => party.name).join(),
      ]),
    ).toEqual([
      ['1', 'Курсы для учителей', 'март', 'Орлова И.И.'],
      ['2', 'Семинар', 'до 1 июня', 'МОУО,ОО'],
    ]);
  });

  it('the same in Windows line ends and with spaces that do not break', () => {
    const other = readOrder(textDocument((ORDER + TABLE).replaceAll('\n', '\r\n').replaceAll('№ ', '№\u00a0')));
    expect({ ...other, warnings: [] }).toEqual({ ...reading, warnings: [] });
  });
});

describe('what is missing is said', () => {
  it.each([
    ['an empty text', '', 'nothing-to-read'],
    ['a letter to a friend', 'Здравствуйте!\n\nПишу вам о погоде.', 'nothing-to-read'],
    ['an order without a table', ORDER, 'no-roadmap'],
    [
      'a table without a column of terms',
      `${ORDER}№\tМероприятие\tОтветственный\n1\tКурсы\tМОУО`,
      'no-deadline-column',
    ],
    ['a truncated row', `${ORDER}${TABLE}\n3\tСовеща`, 'row-truncated'],
    ['a table without any period', TABLE, 'no-period'],
    [
      'a table of something else',
      `${ORDER}${TABLE}\n\nПомещения\n\nКабинет\tЭтаж\tПлощадь\nФизика\t2\t60`,
      'table-not-read',
    ],
  ])('%s: %s', (_what, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('a table of something else is said with its line, a second roadmap with other columns is read', () => {
    const list = 'Школа\tДиректор\tАдрес\nПервая\tОрлова И.И.\tМира, 1\nВторая\tПетров П.П.\tЛесная, 2';
    const other = '№\tМероприятие\tИсполнитель\tДата\n1\tСбор\tМОУО\tмай';
    const text = `${ORDER}${TABLE}\n\nСписок\n\n${list}\n\nПлан сборов на 2024 год\n\n${other}`;
    const read = readOrder(textDocument(text));
    expect(read.warnings.filter((warning) => warning.code === 'table-not-read')).toEqual([
      {
        level: 'info',
        code: 'table-not-read',
        where: 'table',
        values: {
          line: text.split('\n').findIndex((line) => line.startsWith('Школа')) + 1,
          rows: 2,
          columns: 'Школа | Директор | Адрес',
        },
      },
    ]);
    expect(read.roadmaps?.map(({ title, periodStart }) => [title, periodStart])).toEqual([
      ['План работы на 2023 год', '2023-01-01'],
      ['План сборов на 2024 год', '2024-01-01'],
    ]);
    const last = read.items.at(-1);
    expect([last?.roadmapIndex, last?.number, last?.schedules[0]?.occurrences]).toEqual([
      1,
      '1',
      [{ start: '2024-05-01', due: '2024-05-31' }],
    ]);
  });

  it('a running title between two halves of a table loses no row', () => {
    const text = `${ORDER}${TABLE}\nПлан работы департамента\n3\tСовещание\tоктябрь\tМОУО\n4\tСбор\tноябрь\tМОУО`;
    expect(readOrder(textDocument(text)).items.map((item) => item.number)).toEqual(['1', '2', '3', '4']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '\t',
      '\n',
      '\n\n',
      ' ',
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '**',
      '«',
      '»',
      '(',
      ')',
      '(далее – ',
      '|',
      '/',
      ',',
      '. ',
      '-',
      '№ ',
    ],
    ...[
      '1.',
      '2.3',
      '4.1.1.',
      'ПРИКАЗЫВАЮ:',
      'ПРИКАЗ',
      'Приложение № 1',
      'Наименование мероприятия',
      'Срок',
      'Ответственный',
      'Результат',
    ],
    ...[
      'МОУО',
      'ШНОР',
      'Орлова И.И.',
      'А.Б. Белов',
      'Директор',
      'март',
      'до 1 июня',
      'в 2023 году',
      'семинар',
      'школ',
      'Утвердить план',
      'Контроль возложить на директора Орлову И.И.',
    ],
  );
  const text = fc
    .array(fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: fc.string() }), { maxLength: 120 })
    .map((pieces) => pieces.join(''));
  const table = fc
    .array(fc.array(fc.oneof(piece, fc.constant('')), { minLength: 1, maxLength: 6 }), { maxLength: 15 })
    .map((rows) => `№\tМероприятие\tСрок\tОтветственный\n${rows.map((row) => row.join('\t')).join('\n')}`);

  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(text, table), (any) => {
        expect(readOrder(textDocument(any)).warnings).toBeInstanceOf(Array);
      }),
      { numRuns: 400 },
    );
  });

  it('gives titles whose words all stand in the source, whole or as the two halves of a mended word', () => {
    const wordsOf = (words: string): string[] => words.toLowerCase().match(/[а-яёa-z]+/g) ?? [];
    fc.assert(
      fc.property(table, (any) => {
        const known = new Set(wordsOf(any.replace(/<[^>]*>/g, ' ')));
        const isKnown = (word: string): boolean =>
          known.has(word) || [...word].some((_, at) => known.has(word.slice(0, at)) && known.has(word.slice(at)));
        for (const item of readOrder(textDocument(any)).items) {
          expect(wordsOf(item.title).filter((word) => !isKnown(word))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('words without any plan are not asked for its period', () => {
  expect(codes('Просто заметка.\n\nВторой абзац.\n')).not.toContain('no-period');
});

it('a cell recognised from a picture without certainty is said, with its column and its words', () => {
  const cell = (column: number, text: string, confidence: number) => ({
    column,
    text,
    confidence,
    colSpan: 1,
    rowSpan: 1,
    bold: false,
    marked: false,
    place: null,
  });
  const rows = [
    { line: 1, afterBreak: false, cells: ['№', 'Мероприятие', 'Срок'].map((text, at) => cell(at, text, 0.99)) },
    { line: 2, afterBreak: false, cells: [cell(0, '1', 0.98), cell(1, 'Сбор', 0.97), cell(2, 'мая', 0.6)] },
  ];
  const table = { kind: 'table' as const, width: 3, confidence: 1, doubtfulNumbers: [], rows };
  const { items, warnings } = readOrder({ blocks: [table], warnings: [] });
  expect(items[0]?.confidence).toBe(0.6);
  expect(warnings.filter(({ code }) => code === 'doubtful-cell')).toEqual([
    {
      level: 'warn',
      code: 'doubtful-cell',
      where: '1',
      line: 2,
      values: { column: 'Срок', percent: 60, words: 'мая' },
    },
  ]);
});
