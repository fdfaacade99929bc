import {
  DEFAULT_PROFILE,
  type DeadlineProfile,
  deadlineProfile,
  localDate,
  productionCalendar,
  STRICT_PROFILE,
  shiftDue,
  URGENCY_WORDS,
} from './index.js';

const calendar = productionCalendar();
const profile = (dayOff: DeadlineProfile['dayOff']): DeadlineProfile => ({ ...DEFAULT_PROFILE, dayOff });

describe('a deadline profile', () => {
  it.each<[DeadlineProfile['dayOff'], string, string, boolean]>([
    ['preceding', '2023-09-30', '2023-09-29', true], // Saturday → Friday
    ['following', '2023-09-30', '2023-10-02', true],
    ['keep', '2023-09-30', '2023-09-30', false],
    ['preceding', '2023-05-09', '2023-05-05', true], // 6–9 May are off
    ['preceding', '2023-03-31', '2023-03-31', false],
  ])('%s: %s becomes %s', (dayOff, due, date, moved) => {
    expect(shiftDue(localDate(due), profile(dayOff), calendar)).toEqual({ date, moved });
  });

  it('that comes with the program rules as docs/deadlines.md says', () => {
    const days = { срочно: 3, оперативно: 10, немедленно: 1, незамедлительно: 1, безотлагательно: 1 };
    expect(URGENCY_WORDS).toEqual(Object.keys(days));
    expect(DEFAULT_PROFILE).toEqual({
      name: 'default',
      dayOff: 'preceding',
      urgencyDays: days,
      urgencyUnit: 'calendar_day',
      plainDay: 'calendar_day',
      monthly: { due: 'period_end' },
      quarterly: { due: 'period_end' },
      untilIncludesDay: true,
      continuous: { due: 'open' },
      withoutDate: { due: 'open' },
    });
    expect(STRICT_PROFILE).toEqual({
      ...DEFAULT_PROFILE,
      name: 'strict',
      urgencyDays: { ...days, незамедлительно: 3 },
      urgencyUnit: 'working_day',
      monthly: { due: 'next_month', day: 10 },
      quarterly: { due: 'next_month', day: 10 },
      untilIncludesDay: false,
      continuous: { due: 'next_january', day: 20 },
      withoutDate: { due: 'after_order', months: 1 },
    });
  });

  it('is found by its name', () => {
    expect(deadlineProfile('default')).toBe(DEFAULT_PROFILE);
    expect(deadlineProfile('strict')).toBe(STRICT_PROFILE);
    expect(deadlineProfile('нет такого')).toBeNull();
  });
});
