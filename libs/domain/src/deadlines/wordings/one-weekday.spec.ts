import { localDate } from '../../calendar/index.js';
import { readDeadline } from '../index.js';

const read = (phrase: string) =>
  readDeadline(phrase, {
    periodStart: localDate('2025-01-01'),
    periodEnd: localDate('2025-12-31'),
    orderDate: localDate('2025-01-20'),
    column: 'Срок',
    academicYear: null,
  });

describe('a day of the week named once', () => {
  it.each([
    ['Не позднее 18:00 пятницы', 52, '2025-01-24'],
    ['до 12:00 понедельника', 52, '2025-01-20'],
  ])('%s: every week, and once as the other reading', (phrase, count, once) => {
    const { schedules, warnings } = read(phrase);
    expect(schedules[0]?.occurrences).toHaveLength(count);
    expect(schedules[0]?.alternatives).toEqual([{ kind: 'window', occurrences: [{ start: once, due: once }] }]);
    expect(warnings.map(({ code }) => code)).toContain('once-or-weekly');
  });

  it.each(['каждую пятницу не позднее 18:00', 'по пятницам', 'еженедельно, не позднее 18:00 пятницы'])(
    '%s leaves no doubt',
    (phrase) => {
      const { schedules, warnings } = read(phrase);
      expect(schedules[0]?.occurrences).toHaveLength(52);
      expect(schedules[0]?.alternatives).toBeUndefined();
      expect(warnings.map(({ code }) => code)).not.toContain('once-or-weekly');
    },
  );

  it.each([
    ['в течение всего пожароопасного сезона, еженедельно по пятницам', 'по пятницам'],
    ['по понедельникам и средам в отопительный период', 'по понедельникам и средам'],
  ])('%s: stays in words where the time has no dates', (phrase, words) => {
    expect(read(phrase).schedules[0]).toMatchObject({ kind: 'recurring', occurrences: [], timeText: words });
  });
});
