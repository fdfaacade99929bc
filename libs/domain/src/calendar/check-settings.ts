import { type AcademicTerm, academicYearOf } from './academic-year.js';
import type { DeadlineProfile, PeriodicDue } from './deadline-profile.js';
import { dateOf, daysBetween, type LocalDate, weekday } from './local-date.js';
import type { CalendarSettings, OwnDecree } from './own-calendar.js';
import { LABOUR_CODE_HOLIDAYS } from './production-calendar-data.js';

/** Why settings cannot be taken: a code of the texts, the list and the row (from 0) it is about. */
export interface SettingsFault {
  readonly code: string;
  readonly list: 'days' | 'decrees' | 'terms' | 'rules';
  readonly row: number;
  readonly values: Readonly<Record<string, string | number>>;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const LONGEST_TERM_DAYS = 200;

/** Everything that is wrong with the settings of a calendar, list by list, row by row; empty for good ones. */
export function checkSettings({ days, decrees, terms }: CalendarSettings): SettingsFault[] {
  return [
    ...days.flatMap((day, row): SettingsFault[] => {
      const values = { date: day.date };
      const fault = (code: string): SettingsFault => ({ code, list: 'days', row, values });
      return [
        ...(days.findIndex(({ date }) => date === day.date) < row ? [fault('calendar-day-twice')] : []),
        ...(day.name.trim() === '' ? [fault('calendar-day-without-name')] : []),
        ...(day.act.trim() === '' ? [fault('calendar-day-without-act')] : []),
      ];
    }),
    ...decrees.flatMap((decree, row) => checkDecree(decree, row, decrees)),
    ...terms.flatMap((term, row) => checkTerm(term, row, terms)),
  ];
}

function checkDecree(decree: OwnDecree, row: number, all: readonly OwnDecree[]): SettingsFault[] {
  const { year } = decree;
  const fault = (code: string, values: SettingsFault['values'] = {}): SettingsFault => ({
    code,
    list: 'decrees',
    row,
    values: { year, ...values },
  });
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return [fault('decree-year')];
  const faults: SettingsFault[] = [];
  if (all.findIndex((one) => one.year === year) < row) faults.push(fault('decree-twice'));
  if (decree.act.trim() === '') faults.push(fault('decree-without-act'));
  const used = new Set<string>();
  for (const { from, to } of decree.transfers) {
    const [given, taken] = [dayOfYear(year, from), dayOfYear(year, to)];
    if (given === null || taken === null) faults.push(fault('transfer-no-date', { from, to }));
    else if (used.has(from) || used.has(to)) faults.push(fault('transfer-twice', { from: given, to: taken }));
    else if (weekday(given) < 6 && !isHoliday(given)) faults.push(fault('transfer-from-workday', { from: given }));
    else if (weekday(taken) >= 6 || isHoliday(taken)) faults.push(fault('transfer-to-day-off', { to: taken }));
    used.add(from).add(to);
  }
  return faults;
}

function dayOfYear(year: number, monthDay: string): LocalDate | null {
  const read = /^(\d{2})-(\d{2})$/.exec(monthDay);
  return read === null ? null : dateOf(year, Number(read[1]), Number(read[2]));
}

function isHoliday(date: LocalDate): boolean {
  return LABOUR_CODE_HOLIDAYS.includes(date.slice(5));
}

function checkTerm(term: AcademicTerm, row: number, all: readonly AcademicTerm[]): SettingsFault[] {
  const { start, end, kind } = term;
  const values = { start, end };
  const fault = (code: string): SettingsFault => ({ code, list: 'terms', row, values });
  if (end < start) return [fault('term-reversed')];
  if (academicYearOf(start) !== academicYearOf(end) && kind !== 'holiday') return [fault('term-over-years')];
  if (daysBetween(start, end) > LONGEST_TERM_DAYS) return [fault('term-too-long')];
  const overlaps = all.some((other, at) => at < row && other.kind === kind && other.start <= end && start <= other.end);
  return overlaps ? [fault('terms-overlap')] : [];
}

const MOST_DAYS = 366;
const MOST_MONTHS = 36;

/** What is wrong with the rules of a profile. */
export function checkProfile(profile: Omit<DeadlineProfile, 'name' | 'title'>): SettingsFault[] {
  const fault = (code: string, values: SettingsFault['values'] = {}): SettingsFault => ({
    code,
    list: 'rules',
    row: 0,
    values,
  });
  const isDay = (rule: PeriodicDue): boolean => rule.due === 'period_end' || within(rule.day, 1, 31);
  const { continuous, withoutDate } = profile;
  return [
    ...Object.entries(profile.urgencyDays)
      .filter(([, days]) => !within(days, 0, MOST_DAYS))
      .map(([word]) => fault('profile-urgency', { word, limit: MOST_DAYS })),
    ...(isDay(profile.monthly) && isDay(profile.quarterly) ? [] : [fault('profile-day')]),
    ...(continuous.due === 'open' || within(continuous.day, 1, 31) ? [] : [fault('profile-day')]),
    ...(withoutDate.due === 'open' || within(withoutDate.months, 1, MOST_MONTHS)
      ? []
      : [fault('profile-months', { limit: MOST_MONTHS })]),
  ];
}

function within(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}
