import { localDate } from '../calendar/index.js';
import { chooseAlternative, type DeadlineContext, readDeadline } from './index.js';

const YEAR: DeadlineContext = {
  periodStart: localDate('2023-01-01'),
  periodEnd: localDate('2023-12-31'),
  orderDate: localDate('2023-01-16'),
  column: 'Срок',
  academicYear: null,
};

function chosen(phrase: string, schedule = 0) {
  const reading = readDeadline(phrase, YEAR);
  return chooseAlternative(reading, { schedule, alternative: 0 });
}

describe('the other reading of an ambiguous phrase, once it is chosen', () => {
  it.each<[string, object]>([
    ['Отчёт: март апрель', { kind: 'recurring', label: 'Отчёт' }],
    ['март апрель по плану НМЦ', { kind: 'recurring', externalPlan: 'плану НМЦ' }],
    ['март апрель в 10.00', { kind: 'recurring', timeText: 'в 10.00' }],
    ['март апрель (по согласованию)', { kind: 'recurring', flags: ['date-to-be-agreed'] }],
    ['по итогам квартала', { kind: 'recurring', reportingPeriod: 'квартала' }],
    ['в течение года по запросу', { kind: 'throughout' }],
    ['до 2024 года', { kind: 'window', occurrences: [{ start: '2023-01-16', due: '2024-12-31' }] }],
  ])('«%s» keeps what the cell says beside the dates', (phrase, expected) => {
    expect(chosen(phrase)?.schedules[0]).toMatchObject(expected);
  });

  it('leaves the first reading to choose again', () => {
    const phrase = 'Отчёт: март апрель';
    const first = readDeadline(phrase, YEAR);
    const second = chosen(phrase);
    expect(second?.explanation.at(-1)).toEqual({ rule: 19, code: 'chosen-at-review', values: { schedule: 1 } });
    const back = second && chooseAlternative(second, { schedule: 0, alternative: 0 });
    const { alternatives: _, ...meant } = first.schedules[0] ?? { alternatives: [] };
    expect(back?.schedules[0]).toMatchObject(meant);
    expect(back?.explanation.filter(({ code }) => code === 'chosen-at-review')).toHaveLength(1);
  });

  it('drops what only the first reading said', () => {
    expect(chosen('в течение года по запросу')?.schedules[0]).not.toHaveProperty('condition');
    expect(chosen('до 2024 года')?.schedules[0]).not.toHaveProperty('flags');
  });

  it('is none where the schedule or the alternative is not there', () => {
    expect(chosen('до 1 мая')).toBeNull();
    expect(chosen('март апрель', 1)).toBeNull();
  });
});
