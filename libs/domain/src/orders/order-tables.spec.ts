import { textDocument } from '../document/index.js';
import { readOrder } from './read-order.js';

const HEADING = '№\tМероприятие\tСрок\tОтветственный\n';
const rows = (from: number, heading = HEADING): string =>
  `${heading}${from}\tСобрать списки\tдо 1 апреля\tОрлова И.И.\n${from + 1}\tПровести сбор\tдо 1 мая\tБелов П.П.\n`;

/** What is read of an annex: the plans with their periods, and the rows by plan and part. */
const plansOf = (...annex: string[]) => {
  const text = `ПРИКАЗ\n\nот 12.02.2024 № 45\n\nО планах\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить планы.\n\nМинистр В.Г. Белов\n\n${annex.join('\n\n')}`;
  const { roadmaps, items, sections } = readOrder(textDocument(text));
  return {
    plans: roadmaps?.map(({ title, periodStart }) => `${title} | ${periodStart}`),
    rows: items.map(({ number, roadmapIndex, sectionIndex }) =>
      [`${roadmapIndex}/${number}`, sectionIndex === null ? null : sections[sectionIndex]?.title]
        .filter(Boolean)
        .join(' '),
    ),
  };
};

describe('tables with the same headings', () => {
  it('below two annexes are two plans with a year each', () => {
    const read = plansOf(
      'Приложение 1\nк приказу от 12.02.2024 № 45',
      'План на 2024 год',
      rows(1),
      'Приложение 2\nк приказу от 12.02.2024 № 45',
      'План на 2025 год',
      rows(1),
    );
    expect(read).toEqual({
      plans: ['План на 2024 год | 2024-01-01', 'План на 2025 год | 2025-01-01'],
      rows: ['0/1', '0/2', '1/1', '1/2'],
    });
  });

  it('below a title that differs are two plans, though both annexes are headed alike', () => {
    const head = 'Приложение\nк приказу от 12.02.2024 № 45';
    const read = plansOf(
      head,
      'План\nработы школ на 2024 год',
      rows(1),
      head,
      'План\nработы садов на 2025 год',
      rows(1),
    );
    expect(read.plans).toEqual([
      'План работы школ на 2024 год | 2024-01-01',
      'План работы садов на 2025 год | 2025-01-01',
    ]);
  });

  it('below a running title are one plan', () => {
    const read = plansOf(
      'Приложение 1\nк приказу от 12.02.2024 № 45',
      'План на 2024 год',
      rows(1),
      'Приложение 1 к приказу от 12.02.2024 № 45',
      rows(3),
    );
    expect(read).toEqual({ plans: ['План на 2024 год | 2024-01-01'], rows: ['0/1', '0/2', '0/3', '0/4'] });
  });

  it('below the headings of parts are parts of one plan', () => {
    const read = plansOf('План на 2024 год', 'I. Кадры', rows(1), 'Раздел 2. Здания', rows(3), 'Питание', rows(5));
    expect(read).toEqual({
      plans: ['План на 2024 год | 2024-01-01'],
      rows: ['0/1 Кадры', '0/2 Кадры', '0/3 Здания', '0/4 Здания', '0/5 Питание', '0/6 Питание'],
    });
  });

  it('without a heading of their own keep the part above them', () => {
    const read = plansOf('План на 2024 год', 'МАРТ', rows(1), 'АПРЕЛЬ', rows(3, ''));
    expect(read.rows).toEqual(['0/1 МАРТ', '0/2 МАРТ', '0/3 АПРЕЛЬ', '0/4 АПРЕЛЬ']);
  });

  it('keep the headings that stand one below another between them; the month completes the terms of its parts', () => {
    const { items, sections } = readOrder(
      textDocument(
        `План на 2024 год\n\n${HEADING}МАРТ\n1. Кадры\n1.1\tСписки\t\tОрлова И.И.\nАПРЕЛЬ\n1. Кадры\n1.1\tОпрос\tдо 10\tКим О.О.\n`,
      ),
    );
    expect(sections.map(({ title }) => title)).toEqual(['МАРТ', 'Кадры', 'АПРЕЛЬ', 'Кадры']);
    expect(items.map(({ schedules }) => schedules[0]?.occurrences[0]?.due)).toEqual(['2024-03-31', '2024-04-10']);
  });
});
