import {
  DEFAULT_PROFILE,
  type DeadlineProfile,
  deadlineProfile,
  localDate,
  productionCalendar,
  STRICT_PROFILE,
  shiftDue,
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

  it('is found by its name', () => {
    expect(deadlineProfile('default')).toBe(DEFAULT_PROFILE);
    expect(deadlineProfile('strict')).toBe(STRICT_PROFILE);
    expect(deadlineProfile('нет такого')).toBeNull();
  });
});
