import type { Schedule } from '../schedule.js';
import { type Dates } from './dated-reading.js';
import type { Frame } from './frame.js';
import { resolveRelative } from './relative.js';
import type { Problem, Trace } from './window.js';
import { wordsAt } from './wording.js';

/** What the words mean where only the dates are missing: the period, the organisation's terms, an end. `null` where not even that is told. */
export function withoutDates(clause: Dates, { problem, needs }: Problem, frame: Frame, trace: Trace): Schedule | null {
  if (problem === 'no-period') {
    trace.step(2, 'without-period', {});
    trace.warn('warn', 'no-period', {});
    return { kind: kindOf(clause), occurrences: [], ...(needs ? { needs } : {}) };
  }
  const lasts = clause.type === 'throughout' || (clause.type === 'spans' && !clause.list.ranges[0]?.to);
  if (problem === 'no-terms' && namesHolidays(clause)) {
    trace.warn('warn', 'no-terms', { text: wordsAt(frame.phrase, clause.at) });
    if (lasts) {
      const eventPeriod = wordsAt(frame.phrase, placeOf(clause));
      trace.step(8, 'event-period', { event: eventPeriod });
      return { kind: 'throughout', occurrences: [], eventPeriod, needs: 'terms' };
    }
    return { ...counted(clause, frame, trace), needs: 'terms' };
  }
  if (problem === 'month-missing' && clause.type === 'throughout') return lengthOf(clause, frame, trace);
  if (problem !== 'year-before' || clause.type !== 'after' || clause.span.type === 'day') return null;
  trace.warn('warn', 'year-before', { text: wordsAt(frame.phrase, clause.at) });
  return counted(clause, frame, trace);
}

/** «в течение месяца» under no month heading is a length of time from an event, not a month. */
function lengthOf(clause: Dates & { type: 'throughout' }, frame: Frame, trace: Trace): Schedule | null {
  const [range, more] = clause.list.ranges;
  if (!range || more || range.to || range.from.type !== 'unit') return null;
  const { unit, current } = range.from;
  if (current || (unit !== 'month' && unit !== 'week')) return null;
  const duration = { amount: 1, unit };
  const { at } = clause;
  return resolveRelative(
    { type: 'relative', duration, direction: 'after', anchor: null, minimum: false, exact: false, at },
    frame,
    trace,
  );
}

function kindOf(clause: Dates): Schedule['kind'] {
  const named = clause.type === 'spans' ? clause.list.ranges[0]?.from.type : undefined;
  const whole = named === 'unit' || named === 'whole' || named === 'year';
  return clause.type === 'throughout' || whole ? 'throughout' : 'window';
}

function placeOf(clause: Dates) {
  if ('list' in clause) return { from: clause.list.ranges[0]?.from.at.from ?? clause.at.from, to: clause.at.to };
  return { from: clause.type === 'after' ? clause.span.at.from : clause.at.from, to: clause.at.to };
}

function namesHolidays(clause: Dates): boolean {
  if ('list' in clause) return clause.list.ranges.some(({ from }) => from.type === 'holidays');
  return clause.type === 'after' && clause.span.type === 'holidays';
}

/** Before or after a time whose dates are not known: counted from it, nothing added (rule 11). */
function counted(clause: Dates, frame: Frame, trace: Trace): Schedule {
  const anchor = wordsAt(frame.phrase, placeOf(clause));
  const direction = clause.type === 'after' || clause.type === 'from' ? 'after' : 'before';
  trace.step(11, 'relative', { offset: 0, unit: 'calendar_day', direction, anchor });
  return { kind: 'relative', occurrences: [], offset: 0, unit: 'calendar_day', direction, anchor };
}
