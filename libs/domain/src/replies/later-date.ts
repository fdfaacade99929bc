import { addDays, type LocalDate } from '../calendar/index.js';
import { readDeadline } from '../deadlines/index.js';

/** A date without a year is the next one of that day. */
const DAYS_OF_YEAR = 366;

/** The day that «до 15.03.2027», «на 15 марта» or «до конца марта 2027 года» names; null where it names none, or several. */
export function laterDate(words: string, today: LocalDate): LocalDate | null {
  const { schedules, warnings } = readDeadline(words, {
    periodStart: today,
    periodEnd: addDays(today, DAYS_OF_YEAR),
    orderDate: today,
    column: null,
    academicYear: null,
  });
  const [schedule, ...others] = schedules;
  const [occurrence, ...further] = schedule?.occurrences ?? [];
  if (occurrence === undefined || others.length > 0 || further.length > 0) return null;
  return warnings.some(({ level }) => level === 'warn') ? null : occurrence.due;
}
