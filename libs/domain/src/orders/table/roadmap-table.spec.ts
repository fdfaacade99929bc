import { type DocumentTable, textDocument } from '../../document/index.js';
import { readRoadmapTable } from './roadmap-table.js';

const tablesIn = (text: string): DocumentTable[] => textDocument(text).blocks.filter((block) => block.kind === 'table');
const HEADER = '№\tНаименование мероприятия\tСрок\tОтветственный\tОжидаемый результат';
const read = (...rows: string[]) => {
  const [block] = tablesIn([HEADER, ...rows].join('\n'));
  const table = block ? readRoadmapTable(block) : null;
  if (!table) throw new Error('the rows hold no roadmap');
  return table;
};
const rowsOf = (...rows: string[]) =>
  read(...rows).items.map((item) => [item.number, ...item.cells.slice(1)].join(' | '));
const codesOf = (...rows: string[]) => read(...rows).warnings.map((warning) => `${warning.code} ${warning.where}`);

describe('rows torn by a page break', () => {
  it('are joined cell by cell over a blank line', () => {
    const rows = [
      '1.\tСбор планов\tмарт\tМОУО\tсправка о',
      '',
      '\tшкол района\t\t\tсборе планов',
      '2.\tАнализ\tмай\tМОУО\tотчёт',
    ];
    expect(rowsOf(...rows)).toEqual([
      '1 | Сбор планов школ района | март | МОУО | справка о сборе планов',
      '2 | Анализ | май | МОУО | отчёт',
    ]);
    expect(codesOf(...rows)).toEqual(['row-split 1']);
  });

  it('are joined over a heading repeated on the next page', () => {
    expect(rowsOf('1.\tСбор планов\tмарт\tМОУО\tсправка', '', HEADER, '\tшкол района\t\t\t')).toEqual([
      '1 | Сбор планов школ района | март | МОУО | справка',
    ]);
  });

  it.each([
    ['a hyphen at the end of the line', 'работа специа-', 'листов', 'работа специалистов'],
    ['a word cut by the width of the column', 'по потребност', 'и школ', 'по потребности школ'],
    ['a hyphen that belongs to the word', 'помощь школ-', 'наставников', 'помощь школ-наставников'],
    ['letters repeated after the break', 'анализ информации', 'мации', 'анализ информации'],
    ['a conjunction', 'семинары', 'и совещания', 'семинары и совещания'],
  ])('%s', (_what, before, after, expected) => {
    const known = '1.\tспециалистов, потребности школ-наставников\tмай\tМОУО\tотчёт';
    expect(rowsOf(known, `2.\t${before}\tмарт\tМОУО\tсправка`, '', `\t${after}\t\t\t`)[1]).toBe(
      `2 | ${expected} | март | МОУО | справка`,
    );
  });

  it('a row that begins right at the break keeps its first paragraph where cells of its column open with small letters', () => {
    const rows = ['1.\tСбор\tмарт\tдиректора школ\tотчёт', '', '2.\tСмотр\tмай\t<p>завучи</p><p>психологи</p>\tотчёт'];
    expect(rowsOf(...rows)).toEqual([
      '1 | Сбор | март | директора школ | отчёт',
      '2 | Смотр | май | завучи\nпсихологи | отчёт',
    ]);
    const torn = ['1.\tСбор\tмарт\tДиректора\tотчёт', '', '2.\tСмотр\tмай\t<p>школ</p><p>Психологи</p>\tотчёт'];
    expect(rowsOf(...torn)[0]).toBe('1 | Сбор | март | Директора школ | отчёт');
  });

  it.each([
    ['ВПР в 5 классах\tмай\tзавуч', 2],
    ['«Весёлые старты»\tмай\tзавуч', 2],
    ['проверка журналов\tдо 1 мая\tзавуч', 2],
    ['школ района\t\t', 1],
    ['«Заречье»\t2024 года\tшкол', 1],
  ])('in a plan without numbers a row that has its own term begins anew: %s', (row, items) => {
    const [block] = tablesIn(['Мероприятие\tСрок\tОтветственный', 'Сбор\tмарт\tМОУО', '', row].join('\n'));
    expect(block && readRoadmapTable(block)?.items).toHaveLength(items);
  });

  it('a fragment in the wrong column goes where its words belong, with a warning', () => {
    const rows = [
      '1.\tРазмещение на платформе «Заречье» материалов\tмарт\tМОУО ШНОР\tзаписи на платформе',
      '',
      '\tшкол\t\t«Заречье»\t',
    ];
    expect(rowsOf(...rows)).toEqual([
      '1 | Размещение на платформе «Заречье» материалов школ | март | МОУО ШНОР | записи на платформе «Заречье»',
    ]);
    expect(codesOf(...rows)).toEqual(['column-shift 1', 'row-split 1']);
  });

  it('the ends of a row that stand inside the next one go back', () => {
    const rows = [
      '1.\tАнализ деятельности\tпо графику\tМОУО\tсправка о работе',
      '',
      '2\t<p>организации</p> <p>Мониторинг карт</p>\t<p>ноябрь</p>\t<p>МОУО</p>\t<p>руководителя</p> <p>Отчёт</p>',
    ];
    expect(rowsOf(...rows)).toEqual([
      '1 | Анализ деятельности организации | по графику | МОУО | справка о работе руководителя',
      '2 | Мониторинг карт | ноябрь | МОУО | Отчёт',
    ]);
    expect(codesOf(...rows)).toEqual(['row-merged 2', 'html-in-cells 2', 'number-form 2']);
  });
});

describe('sections and items', () => {
  it.each([
    ['bold in the first cell', '<b>1. Работа с кадрами</b>\t\t\t\t', '1', 'Работа с кадрами'],
    ['a number and a bold title', '1.\t<b>Работа с кадрами</b>\t\t\t', '1', 'Работа с кадрами'],
    ['a number with rows below it', '1.\tРабота с кадрами\t\t\t', '1', 'Работа с кадрами'],
    ['no number', '<b>Работа с кадрами</b>\t\t\t\t', null, 'Работа с кадрами'],
    ['tabs lost at the end', 'Работа с кадрами', null, 'Работа с кадрами'],
  ])('a heading: %s', (_what, heading, number, title) => {
    const table = read(heading, '1.1.\tКурсы\tмарт\tМОУО\tсписок');
    expect(table.sections).toEqual([{ number, title }]);
    expect(table.items.map((item) => [item.number, item.sectionIndex])).toEqual([['1.1', 0]]);
  });

  it('a numbered row with a deadline is an item even when rows below continue its number', () => {
    const table = read('3.\tМониторинг\tмарт\tМОУО\tотчёт', '3.1\tИндекс\tапрель\tМОУО\tотчёт');
    expect(table.sections).toEqual([]);
    expect(table.items.map((item) => item.number)).toEqual(['3', '3.1']);
  });

  it('a numbered row that calls itself a section is one', () => {
    const table = read('1.\tРаздел 1. Кадры\t\t\t', '2.\tКурсы\tмарт\tМОУО\tсписок');
    expect(table.sections).toEqual([{ number: '1', title: 'Кадры' }]);
    expect(table.items.map((item) => item.number)).toEqual(['2']);
    expect(table.warnings).toEqual([]);
  });

  it('a row with all its cells and no words in them is said with the cells that have words', () => {
    const table = read('1.\tКурсы\tмарт\tМОУО\tсписок', '2.\tСеминар\t\t\t', '3.\tСбор\tмай\tМОУО\tсписок');
    expect(table.warnings).toContainEqual({
      level: 'warn',
      code: 'row-truncated',
      where: '2',
      line: 3,
      values: { line: 3, cells: 2, columns: 5 },
    });
  });

  it('a row cut off after its title is said with its line', () => {
    const table = read('1.1.\tКурсы\tмарт\tМОУО\tсписок', '1.2.\tСеминар');
    expect(table.items.map((item) => item.number)).toEqual(['1.1', '1.2']);
    expect(table.warnings).toEqual([
      { level: 'warn', code: 'row-truncated', where: '1.2', line: 3, values: { line: 3, cells: 2, columns: 5 } },
    ]);
  });

  it.each([
    ['between two rows', ['1.1.\tКурсы\tмарт\tМОУО\tсписок', '1.2.', '1.3.\tСбор\tмай\tМОУО\tсписок']],
    ['after a page break', ['1.1.\tКурсы\tмарт\tМОУО\tсписок', '', '1.2.', '1.3.\tСбор\tмай\tМОУО\tсписок']],
    ['before a page break', ['1.1.\tКурсы\tмарт\tМОУО\tсписок', '1.2', '', '1.3.\tСбор\tмай\tМОУО\tсписок']],
    ['at the end', ['1.1.\tКурсы\tмарт\tМОУО\tсписок', '', '1.2.', '']],
    ['one of two', ['1.1.\tКурсы\tмарт\tМОУО\tсписок', '', '1.2.', '', '1.3.']],
  ])('a line with nothing but the next number is a row cut off: %s', (_what, rows) => {
    const table = read(...rows);
    expect(table.items.map((item) => item.number).slice(0, 2)).toEqual(['1.1', '1.2']);
    expect(table.warnings).toContainEqual({
      level: 'warn',
      code: 'row-truncated',
      where: '1.2',
      line: 2 + rows.findIndex((row) => row.startsWith('1.2')),
      values: { line: 2 + rows.findIndex((row) => row.startsWith('1.2')), cells: 1, columns: 5 },
    });
  });

  it.each([
    ['of a page', '2', ['1', '2'], []],
    ['of a row that is missing below', '2', ['1', '3'], ['row-truncated 2']],
    ['of a page where rows have levels', '2', ['1.4', '1.5'], []],
    ['of a page, although a row is missing', '7', ['1', '3'], ['item-number-gap 3']],
  ])('a number without a dot between two rows: %s', (_what, alone, [above, below], codes) => {
    expect(codesOf(`${above}\tКурсы\tмарт\tМОУО\tсписок`, alone, `${below}\tСбор\tмай\tМОУО\tсписок`)).toEqual(codes);
  });

  it('a number below the table that may be a page or a row is said to be either', () => {
    expect(read('1\tКурсы\tмарт\tМОУО\tсписок', '', '2').warnings).toEqual([
      { level: 'warn', code: 'lone-number', where: 'table', values: { line: 4, number: '2' } },
    ]);
  });

  it.each([
    ['inside a section', ['1.1', '1.2', '1.4'], ['item-number-gap 1.4']],
    ['of one level', ['1', '2', '5'], ['item-number-gap 5']],
    ['none where a section begins anew', ['1.1', '1.2', '2.1', '2.2'], []],
    [
      'none where the numbering begins again',
      ['1', '2', '3', '1', '2'],
      ['duplicate-item-number 1', 'duplicate-item-number 2'],
    ],
    ['none where the table begins later', ['5', '6'], []],
  ])('a gap in the numbers: %s', (_what, numbers, codes) => {
    expect(codesOf(...numbers.map((number) => `${number}.\tКурсы\tмарт\tМОУО\tсписок`))).toEqual(codes);
  });

  it('a number whose last zero a program of tables dropped gets it back', () => {
    const numbers = ['1.8', '1.9', '1.1', '1.11'].map((number) => `${number}\tКурсы\tмарт\tМОУО\tсписок`);
    expect(read(...numbers).items.map(({ number }) => number)).toEqual(['1.8', '1.9', '1.10', '1.11']);
    expect(codesOf(...numbers)).toEqual(['number-mended 1.10']);
  });

  it('a number that a heading has is not left out', () => {
    const rows = ['1.\tКурсы\tмарт\tМОУО\tсписок', '<b>2. Кадры</b>\t\t\t\t', '3.\tСбор\tмай\tМОУО\tсписок'];
    expect(codesOf(...rows)).toEqual([]);
  });

  it.each([
    ['1000', '1001', ['1000', '1001']],
    ['1899', '1900', ['1899', '1900']],
    // The row stands for itself; its number is said to be missing.
    ['1', '2024', ['1', '1/2']],
  ])('after %s the number %s is read, but a year only where it goes on', (above, number, numbers) => {
    const table = read(`${above}\tКурсы\tмарт\tМОУО\tсписок`, `${number}\tСбор\tмай\tМОУО\tсписок`);
    expect(table.items.map((item) => item.number)).toEqual(numbers);
  });

  it('a row with fewer cells than nearly all others is said with the columns it lacks', () => {
    const whole = [1, 2, 3, 4].map((number) => `${number}.\tКурсы\tмарт\tМОУО\tсписок`);
    const missing = { line: 6, cells: 4, columns: 5, missing: 'Ожидаемый результат' };
    expect(read(...whole, '5.\tСбор\tмай\tМОУО').warnings).toEqual([
      { level: 'info', code: 'row-short', where: '5', line: 6, values: missing },
    ]);
    expect(codesOf(...whole, '5.\tСбор\tмай')).toEqual(['row-truncated 5']);
  });

  it('where many rows end early that is how they are written', () => {
    expect(codesOf('1.\tКурсы\tмарт\tМОУО\tсписок', '2.\tСбор\tмай\tМОУО', '3.\tСбор\tиюнь\tМОУО')).toEqual([]);
  });

  it('a row cut to its title is not taken for a heading without a word', () => {
    const rows = ['1.\t<b>Кадры</b>\t\t\t', '1.1.\tКурсы\tмарт\tМОУО\tсписок', '2.\t<b>Сбор</b>\t\t\t'];
    expect(codesOf(...rows, '3.\tМониторинг', '3.1.\tИндекс\tмай\tМОУО\tотчёт')).toEqual(['section-short table']);
  });

  it('words beyond the last column are said: of a row, or of the header where most rows have them', () => {
    const long = '1.\tКурсы\tмарт\tМОУО\tсписок\tщедрый';
    expect(codesOf(long, '2.\tСбор\tмай\tМОУО\tотчёт', '3.\tСбор\tмай\tМОУО\tотчёт')).toEqual(['row-overfull 1']);
    expect(codesOf(long)).toEqual(['header-short table']);
  });

  it('rows above the header are said to be unread', () => {
    const [block] = tablesIn(`1.\tКурсы\tмарт\tМОУО\tсписок\n${HEADER}\n2.\tСбор\tмай\tМОУО\tотчёт`);
    expect((block ? readRoadmapTable(block) : null)?.warnings).toEqual([
      { level: 'warn', code: 'rows-above-header', where: 'table', values: { line: 1, rows: 1 } },
    ]);
  });

  it('rows without a column of numbers are counted', () => {
    const [block] = tablesIn('Мероприятие\tСрок\tОтветственный\nКурсы\tмарт\tМОУО\nСеминар\tмай\tМОУО');
    expect((block ? readRoadmapTable(block) : null)?.items.map((item) => item.number)).toEqual(['1', '2']);
  });

  it('a table between pipes is read too', () => {
    const text = '| № | Мероприятие | Срок | Ответственный |\n|---|---|---|---|\n| 1 | Курсы | март | МОУО |';
    const [block] = tablesIn(text);
    expect((block ? readRoadmapTable(block) : null)?.items.map((item) => item.cells.join('|'))).toEqual([
      '1|Курсы|март|МОУО',
    ]);
  });
});
