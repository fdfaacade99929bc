import { localDate } from '../../calendar/index.js';
import { type DeadlineContext, readDeadline } from '../../deadlines/index.js';

/** A cell longer than this is no term. */
export const LONGEST_TERM = 90;

/** Only whether words are a term is asked; a month without a year needs some period to be one. */
const ANY_YEAR: DeadlineContext = {
  periodStart: localDate('2024-01-01'),
  periodEnd: localDate('2024-12-31'),
  orderDate: null,
  column: null,
  academicYear: null,
};

/** True for words that say when, and nothing else. */
export function saysOnlyWhen(text: string): boolean {
  if (text.length > LONGEST_TERM || /^[\d\s.,%]*$/.test(text.replace(/\d{1,2}\.\d{1,2}\.\d{4}/, 'x'))) return false;
  const { schedules } = readDeadline(text, ANY_YEAR);
  return schedules.length > 0 && schedules.every(({ kind }) => kind !== 'unparsed');
}
