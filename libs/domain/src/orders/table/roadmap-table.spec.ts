import { sourceLines } from '../document/index.js';
import { findTableBlocks } from '../document/table-block.js';
import { readRoadmapTable } from './roadmap-table.js';

const HEADER = '№\tНаименование мероприятия\tСрок\tОтветственный\tОжидаемый результат';
const read = (...rows: string[]) => {
  const [block] = findTableBlocks(sourceLines([HEADER, ...rows].join('\n')));
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

  it('a row cut off after its title is said with its line', () => {
    const table = read('1.1.\tКурсы\tмарт\tМОУО\tсписок', '1.2.\tСеминар');
    expect(table.items.map((item) => item.number)).toEqual(['1.1', '1.2']);
    expect(table.warnings).toEqual([
      { level: 'warn', code: 'row-truncated', where: '1.2', values: { line: 3, cells: 2, columns: 5 } },
    ]);
  });

  it('rows without a column of numbers are counted', () => {
    const [block] = findTableBlocks(
      sourceLines('Мероприятие\tСрок\tОтветственный\nКурсы\tмарт\tМОУО\nСеминар\tмай\tМОУО'),
    );
    expect((block ? readRoadmapTable(block) : null)?.items.map((item) => item.number)).toEqual(['1', '2']);
  });

  it('a table between pipes is read too', () => {
    const text = '| № | Мероприятие | Срок | Ответственный |\n|---|---|---|---|\n| 1 | Курсы | март | МОУО |';
    const [block] = findTableBlocks(sourceLines(text));
    expect((block ? readRoadmapTable(block) : null)?.items.map((item) => item.cells.join('|'))).toEqual([
      '1|Курсы|март|МОУО',
    ]);
  });
});
