import { utils, type WorkSheet, write } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { READING_LIMITS } from '../reading-options.js';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';

const OPTIONS = { fileName: 'план', limits: READING_LIMITS };

type BookType = 'xlsx' | 'biff8' | 'xlsb' | 'ods';
interface Sheet {
  readonly rows: readonly (readonly unknown[])[];
  readonly merges?: readonly string[];
  readonly change?: (sheet: WorkSheet) => void;
  readonly hidden?: boolean;
}

function book(sheets: Readonly<Record<string, Sheet>>, bookType: BookType = 'xlsx'): Buffer {
  const workbook = utils.book_new();
  for (const [name, { rows, merges = [], change }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { cellDates: true, UTC: true, dateNF: 'dd\\.mm\\.yyyy' },
    );
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    change?.(sheet);
    utils.book_append_sheet(workbook, sheet, name);
  }
  workbook.Workbook = { Sheets: Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })) };
  return write(workbook, { type: 'buffer', bookType, cellDates: bookType !== 'biff8' });
}

async function shown(bytes: Buffer): Promise<string[]> {
  const { blocks } = await readWorkbook(bytes, OPTIONS);
  return shownBlocks(blocks);
}

function shownBlocks(blocks: Awaited<ReturnType<typeof readWorkbook>>['blocks']): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`¶ ${block.text}`]
      : block.rows.map(({ cells }) =>
          cells
            .map(
              ({ column, colSpan, rowSpan, text }) =>
                `${column}${colSpan > 1 ? `+${colSpan}` : ''}${rowSpan > 1 ? `v${rowSpan}` : ''}:${text}`,
            )
            .join(' | '),
        ),
  );
}

const HEAD = ['№', 'Мероприятие', 'Срок', 'Ответственный'];

it.each<BookType>(['xlsx', 'biff8', 'xlsb', 'ods'])(
  'titles, merged cells and dates of %s are read',
  async (bookType) => {
    const rows = [
      ['План мероприятий на 2023 год'],
      [],
      HEAD,
      ['Раздел 1'],
      ['1.1', 'Сбор', new Date(Date.UTC(2023, 2, 1)), 'ОО'],
      ['1.2', 'Отчёт', 'до мая', null],
      [],
      ['Директор', null, null, 'И.И. Перов'],
    ];
    const bytes = book({ Лист1: { rows, merges: ['A1:D1', 'A4:D4', 'D5:D6'] } }, bookType);
    expect(await shown(bytes)).toEqual([
      '¶ План мероприятий на 2023 год',
      '0:№ | 1:Мероприятие | 2:Срок | 3:Ответственный',
      '0+4:Раздел 1',
      '0:1.1 | 1:Сбор | 2:01.03.2023 | 3v2:ОО',
      '0:1.2 | 1:Отчёт | 2:до мая',
      '¶ Директор И.И. Перов',
    ]);
  },
);

it('says in which sheet and cell a thing stands', async () => {
  const { blocks } = await readWorkbook(
    book({ План: { rows: [['План'], [], [null, ...HEAD], [null, '1', 'Сбор', 'март', 'ОО']] } }),
    OPTIONS,
  );
  const [title, table] = blocks;
  expect(title).toMatchObject({ place: { kind: 'sheet', sheet: 'План', cell: 'A1' } });
  expect(table).toMatchObject({ width: 4, rows: [{}, { cells: [{ text: '1', place: { cell: 'B4' } }, {}, {}, {}] }] });
});

it.each([
  ['General', 1.1, '1.1'],
  ['0.00', 1.1, '1.10'],
  ['0', 12, '12'],
  ['0%', 0.5, '50%'],
])('a number in the format %s is what the sheet shows', async (z, v, text) => {
  const change = (sheet: WorkSheet) => {
    sheet['A2'] = { t: 'n', v, z };
  };
  expect((await shown(book({ Лист1: { rows: [HEAD, ['', 'Сбор', 'март', 'ОО']], change } })))[1]).toMatch(`0:${text} `);
});

it.each([
  ['mmmm yyyy', 'март 2023'],
  ['dd.mm', '10.03'],
  ['yyyy-mm-dd', '10.03.2023'],
])('a date in the format %s is said in Russian', async (z, text) => {
  const change = (sheet: WorkSheet) => {
    sheet['C2'] = { t: 'd', v: new Date(Date.UTC(2023, 2, 10)), z };
  };
  expect((await shown(book({ Лист1: { rows: [HEAD, ['1', 'Сбор', '', 'ОО']], change } })))[1]).toContain(`2:${text} `);
});

it.each(['xlsx', 'xlsb'] as const)(
  'rows and columns of %s out of sight are read, and which they are is said',
  async (type) => {
    const hide = (sheet: WorkSheet) => {
      sheet['!rows'] = [{}, { hidden: true }, { hidden: true }, {}, { hidden: true }, { hidden: true }];
      sheet['!cols'] = [{}, {}, { hidden: true, wch: 9 }];
    };
    const rows = [['№', 'Дело', 'Срок'], ...['1', '2', '3', '4'].map((number) => [number, 'Сбор', 'май'])];
    const { blocks, warnings } = await readWorkbook(book({ План: { rows, change: hide } }, type), OPTIONS);
    expect(shownBlocks(blocks)).toHaveLength(5);
    expect(warnings).toMatchObject([
      { level: 'warn', code: 'hidden-rows', values: { sheet: 'План', rows: '2–3, 5' } },
      { level: 'warn', code: 'hidden-columns', values: { sheet: 'План', columns: 'C' } },
    ]);
  },
);

it('a row of a CSV file stands at its line, whatever line breaks the values above hold', () => {
  const csv = 'План\n\n№;Дело;Срок\n1;"Сбор\r\nсведений";май\n2;"Совет\n";июнь\n3;Сбор;июль';
  const { blocks } = readCsv(Buffer.from(csv), OPTIONS);
  const lines = blocks.flatMap((block) =>
    (block.kind === 'table' ? block.rows.map(({ cells }) => cells[0]?.place) : [block.place]).map(
      (place) => place?.kind === 'line' && place.line,
    ),
  );
  expect(lines).toEqual([1, 3, 4, 6, 8]);
});

it('sheets that are shown are read in their order; of hidden ones it is said that they were not', async () => {
  const sheets = {
    Приказ: { rows: [['ПРИКАЗЫВАЮ:']] },
    Черновик: { rows: [['тайно']], hidden: true },
    План: { rows: [HEAD, ['1', 'Сбор', 'март', 'ОО']] },
  };
  const { blocks, warnings } = await readWorkbook(book(sheets), OPTIONS);
  expect(blocks).toMatchObject([{ text: 'ПРИКАЗЫВАЮ:' }, { kind: 'table' }]);
  expect(warnings).toMatchObject([{ code: 'hidden-sheets', values: { sheets: 'Черновик' } }]);
});

describe('a workbook with a sheet for each month', () => {
  const row = (title: string) => ['1', title, 'до 15', 'ОО'];

  it.each([
    ['in words', ['Январь', 'Февраль 2024'], ['¶ Январь', '¶ Февраль 2024 года']],
    ['shortened', ['янв', 'фев.', 'МАЙ'], ['¶ Январь', '¶ Февраль', '¶ Май']],
    ['behind a number', ['01 Январь', '03_март_2024'], ['¶ Январь', '¶ Март 2024 года']],
    ['as quarters', ['1 кв', 'II квартал 2024'], ['¶ I квартал', '¶ II квартал 2024 года']],
  ])('has the names of its sheets, %s, above their tables', async (_how, names, headings) => {
    const sheets = Object.fromEntries(names.map((name) => [name, { rows: [HEAD, row('Сбор')] }]));
    const lines = await shown(book(sheets));
    expect(lines.filter((line) => line.startsWith('¶'))).toEqual(headings);
  });

  it('has them below the title, and not where the sheet says its month itself', async () => {
    const sheets = {
      Январь: { rows: [['План на 2024 год'], [], HEAD, row('Сбор')] },
      Февраль: { rows: [['ФЕВРАЛЬ'], HEAD, row('Отчёт')] },
      Март: { rows: [HEAD, ['Март'], row('Отчёт')], merges: ['A2:D2'] },
    };
    expect((await shown(book(sheets))).filter((line) => /¶|\+4/.test(line))).toEqual([
      '¶ План на 2024 год',
      '¶ Январь',
      '¶ ФЕВРАЛЬ',
      '0+4:Март',
    ]);
  });

  it.each([
    ['one month alone', ['Январь', 'Лист1']],
    ['names of other things', ['Мартынов', 'Майоров', 'Августовская конференция', 'Июньский']],
  ])('is none with %s', async (_what, names) => {
    const sheets = Object.fromEntries(names.map((name) => [name, { rows: [HEAD, row('Сбор')] }]));
    expect((await shown(book(sheets))).some((line) => line.startsWith('¶'))).toBe(false);
  });
});

it('two tables under each other, each with its heading, are two', async () => {
  const rows = [HEAD, ['1', 'Сбор', 'март', 'ОО'], [], ['Раздел II'], HEAD, ['2', 'Отчёт', 'май', 'ОО']];
  const { blocks } = await readWorkbook(book({ Лист1: { rows } }), OPTIONS);
  expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table']);
});

it('numbers of rows that the sheet took for values and dates are restored, and that is said', async () => {
  const number = (v: number) => ({ t: 'n', v }) as const;
  const date = { t: 'd', v: new Date(Date.UTC(2023, 1, 1)), z: 'd\\.mmm' } as const;
  const rows = [HEAD, [date], [number(1.9)], [number(1.1)], [number(1.11)], [number(2.1)]].map((row, at) =>
    at === 0 ? row : [...row, 'Сбор', 'март', 'ОО'],
  );
  const { blocks, warnings } = await readWorkbook(book({ План: { rows } }), OPTIONS);
  const numbers = shownBlocks(blocks).map((row) => row.slice(2, row.indexOf(' |')));
  expect(numbers).toEqual(['№', '1.2', '1.9', '1.10', '1.11', '2.1']);
  expect(warnings).toMatchObject([{ code: 'row-numbers-mended', values: { sheet: 'План', cells: 'A2, A4' } }]);
});

it('rows merged as a whole stay one row, and a column without a word is none', async () => {
  const rows = [
    HEAD.flatMap((one) => [one, null]),
    [],
    ['1', null, 'Сбор', null, 'март', null, 'ОО'],
    ['2', null, 'Отчёт', null, 'май', null, 'ОО'],
  ];
  const merges = ['A1:A2', 'C1:C2', 'E1:E2', 'G1:G2'];
  expect(await shown(book({ Лист1: { rows, merges } }))).toEqual([
    '0:№ | 1:Мероприятие | 2:Срок | 3:Ответственный',
    '0:1 | 1:Сбор | 2:март | 3:ОО',
    '0:2 | 1:Отчёт | 2:май | 3:ОО',
  ]);
});

it('a cell far below the others does not make all the rows between', async () => {
  const change = (sheet: WorkSheet) => {
    sheet['A90000'] = { t: 's', v: 'забыто' };
    sheet['!ref'] = 'A1:D90000';
  };
  expect((await shown(book({ Лист1: { rows: [HEAD, ['1', 'Сбор', 'март', 'ОО']], change } }))).at(-1)).toBe('¶ забыто');
});

it('bytes that are no workbook are damaged', async () => {
  const whole = book({ Лист1: { rows: [HEAD] } }, 'biff8');
  await expect(readWorkbook(whole.subarray(0, 600), OPTIONS)).rejects.toMatchObject({ code: 'file-damaged' });
});

describe('values with a delimiter between', () => {
  it.each([
    ['semicolons, cp866', iconv.encode('План\n№;Дело;Срок\n1;"Сбор; отчёт";март\n2;Семинар;май', 'cp866')],
    ['commas', Buffer.from('План\n№,Дело,Срок\n1,"Сбор; отчёт",март\n2,Семинар,май')],
  ])('%s', (_what, bytes) => {
    const { blocks } = readCsv(bytes, OPTIONS);
    expect(shownBlocks(blocks)).toEqual([
      '¶ План',
      '0:№ | 1:Дело | 2:Срок',
      '0:1 | 1:Сбор; отчёт | 2:март',
      '0:2 | 1:Семинар | 2:май',
    ]);
  });

  it('a value of several lines keeps them', () => {
    const { blocks } = readCsv(Buffer.from('№;Дело;Срок\n1;Сбор;"март\nмай"'), OPTIONS);
    expect(shownBlocks(blocks).at(-1)).toBe('0:1 | 1:Сбор | 2:март\nмай');
  });
});
