import type { Schedule } from '../schedule.js';
import type { Frame } from './frame.js';
import type { Trace } from './window.js';

/** Rule 16: dates that lie outside the roadmap's period, or wholly before the order, are kept and said. */
export function checkDates(schedule: Schedule, frame: Frame, trace: Trace, keepsLast: boolean): void {
  const { orderDate, period } = frame;
  const before = orderDate === null ? [] : schedule.occurrences.filter((one) => one.due < orderDate);
  const first = before[0];
  if (first && orderDate) {
    trace.warn('warn', 'due-before-order', { start: first.start, due: first.due, orderDate, count: before.length });
  }
  if (!period) return;
  const outside = schedule.occurrences.filter(
    (one, index) =>
      !(keepsLast && index === schedule.occurrences.length - 1) &&
      (one.due > period.end || one.due < period.start || one.start > period.end),
  );
  const [away] = outside;
  if (away) {
    trace.warn('warn', 'due-outside-period', {
      start: away.start,
      due: away.due,
      periodStart: period.start,
      periodEnd: period.end,
      count: outside.length,
    });
  }
}
