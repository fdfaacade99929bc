import { addMonths } from '../../calendar/index.js';
import type { DeadlineReading } from '../deadline-reading.js';
import { type Frame, profileName } from './frame.js';

/** A duty without a word about its deadline, where the authority gives such ones a time from the order's date. */
export function withoutDate(frame: Frame): DeadlineReading | null {
  const rule = frame.profile?.withoutDate;
  if (rule === undefined || rule.due === 'open' || frame.orderDate === null) return null;
  const { months } = rule;
  const start = frame.orderDate;
  const due = addMonths(start, months);
  const values = { offset: months, unit: 'month', start, due, profile: profileName(frame), schedule: 1 };
  return {
    schedules: [{ kind: 'window', occurrences: [{ start, due }] }],
    warnings: [],
    explanation: [{ rule: 18, code: 'without-date-by-profile', values }],
  };
}
