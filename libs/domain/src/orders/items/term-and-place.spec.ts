import { localDate } from '../../calendar/index.js';
import { explainSteps } from '../../deadlines/index.js';
import { textsIn } from '../../texts/index.js';
import { readTerm } from './term-context.js';

const context = (column: string) => ({
  periodStart: localDate('2024-01-01'),
  periodEnd: localDate('2024-12-31'),
  orderDate: localDate('2024-01-15'),
  academicYear: null,
  column,
});

/** The dates, the hour and the warnings of a cell. */
function read(words: string, column: string) {
  const { schedules, warnings } = readTerm(words, context(column));
  const dates = schedules.map(({ kind, occurrences }) =>
    [kind, ...occurrences.map(({ start, due }) => (start === due ? due : `${start}..${due}`))].join(' '),
  );
  return [dates.join(' | '), schedules[0]?.timeText ?? '', warnings.map(({ code }) => code).join()];
}

describe('a cell that says when and where', () => {
  it.each([
    ['9 мая, 10:00, площадь Победы', 'window 2024-05-09', '10:00'],
    ['9 мая 22-00', 'window 2024-05-09', '22-00'],
    ['12.06 в 11.00, парк', 'window 2024-06-12', 'в 11.00'],
    ['9 мая 2024 г. 10.00 г. Южный, пл. Ленина, 1', 'window 2024-05-09', '10.00'],
    ['15 сентября, 14:00–16:00, актовый зал школы № 5', 'window 2024-09-15', '14:00–16:00'],
    ['20-25 мая, библиотека', 'window 2024-05-20..2024-05-25', ''],
    ['май, ДК «Юность»', 'window 2024-05-01..2024-05-31', ''],
    ['площадь Победы, 9 мая, 10:00', 'window 2024-05-09', '10:00'],
    ['10:00, площадь, 9 мая', 'window 2024-05-09', '10:00'],
    ['1 июня\nСтадион «Труд»\n12.00', 'window 2024-06-01', '12.00'],
    ['12 июня 11:00 парк', 'window 2024-06-12', '11:00'],
    ['ул. 8 Марта, 5, 12 июня', 'window 2024-06-12', ''],
    ['9 мая, пл. 1 Мая', 'window 2024-05-09', ''],
    ['15 мая, школа № 1; 16 мая, школа № 2', 'recurring 2024-05-15 2024-05-16', ''],
    ['3, 10 октября, бассейн', 'recurring 2024-10-03 2024-10-10', ''],
    ['в течение года, учреждения культуры', 'throughout 2024-01-01..2024-12-31', ''],
  ])('«%s»', (words, dates, time) => {
    expect(read(words, 'Дата, время и место проведения')).toEqual([dates, time, '']);
  });

  it('says what was taken for the place', () => {
    const { explanation } = readTerm('9 мая, 10:00, площадь', context('Дата и место'));
    expect(explainSteps(explanation, textsIn('ru')).join(' ')).toContain('«площадь»');
  });

  it('under a heading of the date alone a person is told of the words', () => {
    expect(read('9 мая, площадь', 'Дата проведения')).toEqual(['window 2024-05-09', '', 'words-set-aside']);
  });

  it.each([
    ['words without a date', 'по планам учреждений и школ, парк', 'Дата и место'],
    ['a term that another word goes on with', '9 мая и другие праздники', 'Дата и место'],
    ['a term under a heading of last days', '9 мая, площадь', 'Срок исполнения'],
  ])('keeps %s as they are', (_what, words, column) => {
    const [dates] = read(words, column);
    expect(dates).toMatch(/unparsed|external/);
  });

  it('loses no second term', () => {
    expect(read('9 мая, парк, до 1 июля', 'Дата и место')[0]).toBe('window 2024-05-09 | window 2024-01-15..2024-07-01');
  });
});
