import type { LocalDate } from '../../calendar/index.js';
import { startOfRun } from '../language/grammar/numbered-parser.js';
import type { Clause, Span, SpanRange } from '../language/tree.js';
import type { Occurrence } from '../schedule.js';
import { type Dated, dated, isDay } from './dated-reading.js';
import { inEachYear } from './each-year.js';
import type { Frame } from './frame.js';
import { dueByDay } from './named-day.js';
import { resolveRange } from './span-list.js';
import { dayBefore, isProblem, ordered, type Problem, type Trace } from './window.js';

/** «с X по Y» (rule 3). */
export function resolveFromTo(
  clause: Extract<Clause, { type: 'fromTo' }>,
  frame: Frame,
  trace: Trace,
): Dated | Problem {
  const pairs = inEachYear([{ from: clause.from, to: clause.to }], frame);
  if (isProblem(pairs)) return pairs;
  const occurrences: Occurrence[] = [];
  for (const { from, to } of pairs) {
    const one = fromTo(pair(from, to ?? from), clause.inclusive, frame, trace);
    if (isProblem(one)) return one;
    occurrences.push(one);
  }
  return { ...dated(occurrences.length > 1 ? 'recurring' : 'window', ordered(occurrences)), naming: false };
}

function fromTo(range: SpanRange, inclusive: boolean, frame: Frame, trace: Trace): Occurrence | Problem {
  const resolved = resolveRange(range, frame);
  if (isProblem(resolved)) return resolved;
  const { window, last, lastWindow } = resolved;
  const whole = inclusive || isDay(last) || (last.type === 'part' && last.part === 'end');
  const end = whole ? window.end : dayBefore(lastWindow.start);
  const due = isDay(last) && !inclusive ? dueByDay(end, frame, trace) : end;
  if (due < window.start) return { problem: 'no-such-date' };
  trace.step(3, 'from-to', { start: window.start, due });
  return { start: window.start, due };
}

/** «с 1 по 15 октября»: the month said at the end is the beginning's too. */
function pair(from: Span, to: Span): { from: Span; to: Span } {
  if (from.type === 'counted' && from.unit === 'dayNumber' && to.type === 'day') {
    const begins: Span = {
      type: 'day',
      day: from.n,
      month: to.month,
      ...(to.year ? { year: to.year } : {}),
      at: from.at,
    };
    return { from: startOfRun(begins, to.day), to };
  }
  if (
    'year' in to &&
    to.year?.type === 'calendar' &&
    (from.type === 'month' || from.type === 'day') &&
    from.year === undefined
  ) {
    const later = to.type === 'month' || to.type === 'day' ? to.month : 12;
    return { from: { ...from, year: { type: 'calendar', year: to.year.year - (from.month > later ? 1 : 0) } }, to };
  }
  return { from, to };
}

/** «с X» and «после X» run to the period's end. */
export function openWindow(start: LocalDate, frame: Frame, trace: Trace, step: 'from' | 'after'): Dated | Problem {
  if (!frame.period) return { problem: 'no-period', needs: 'period' };
  if (start > frame.period.end) return { problem: 'year-before' };
  trace.step(3, step, { start, due: frame.period.end });
  return { ...dated('window', [{ start, due: frame.period.end }]), naming: false };
}
