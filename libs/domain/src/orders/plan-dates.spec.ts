import { localDate } from '../calendar/index.js';
import { textDocument } from '../document/index.js';
import { proposePlanDates } from './plan-dates.js';

const CONTEXT = {
  periodStart: localDate('2023-01-01'),
  periodEnd: localDate('2023-12-31'),
  orderDate: localDate('2023-03-01'),
  column: 'Срок',
  academicYear: null,
};

const found = (text: string) =>
  proposePlanDates(textDocument(text), CONTEXT).map(({ start, due, title }) =>
    start === due ? `${due} ${title}` : `${start}..${due} ${title}`,
  );

describe('the dates of a schedule', () => {
  it('are those of the rows of its table, each with what it is about', () => {
    const plan = [
      '№\tТема\tДата\tМесто',
      '1\tСеминар для директоров\t14.04.2023\tЛицей',
      '2\tКурсы\t15–19 мая\tИнститут',
      '3\tКонсультации\tпо запросу\tИнститут',
      '4\tОбмен опытом\tсентябрь, ноябрь 2023 года\tЛицей',
    ].join('\n');
    expect(found(plan)).toEqual([
      '2023-04-14 Семинар для директоров',
      '2023-05-15..2023-05-19 Курсы',
      '2023-09-01..2023-09-30 Обмен опытом',
      '2023-11-01..2023-11-30 Обмен опытом',
    ]);
  });

  it('are those of its running words, but not of the papers it names', () => {
    const plan = [
      'Утверждён приказом от 10.02.2023 № 15',
      '',
      'Первое занятие пройдёт 5 апреля 2023 года, второе – 12.04.2023.',
    ].join('\n');
    expect(found(plan).map((one) => one.slice(0, 10))).toEqual(['2023-04-05', '2023-04-12']);
  });

  it('are none where it holds none', () => {
    expect(found('План работы\n\nСроки уточняются.')).toEqual([]);
  });
});
