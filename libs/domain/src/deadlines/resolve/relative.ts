import { addDays, addMonths, addWorkingDays, type LocalDate, type WorkingCalendar } from '../../calendar/index.js';
import type { Clause, Duration, Span, UnitName } from '../language/tree.js';
import type { Occurrence, RelativeUnit, Schedule } from '../schedule.js';
import { type Frame, profileName } from './frame.js';
import { ordersOwnDay } from './own-paper.js';
import { warnIfProvisional } from './provisional.js';
import { resolveSpan } from './span.js';
import { until } from './until.js';
import { isProblem, type Trace } from './window.js';
import { wordsAt } from './wording.js';

/** A term that counts more is a slip of the pen. */
const LONGEST_TERM = 3650;
const UNIT: Readonly<Record<UnitName, readonly [RelativeUnit, number]>> = {
  minute: ['calendar_day', 1 / (24 * 60)],
  hour: ['calendar_day', 1 / 24],
  day: ['calendar_day', 1],
  workingDay: ['working_day', 1],
  week: ['week', 1],
  decade: ['calendar_day', 10],
  month: ['month', 1],
  quarter: ['month', 3],
  term: ['month', 3],
  trimester: ['month', 3],
  half: ['month', 6],
  year: ['month', 12],
  period: ['month', 12],
};

/**
 * Counts from an event (rule 11). Only the order's own date is known here: a clause without an anchor counts from it, a row of
 * the annex has to be told its event.
 */
export function resolveRelative(clause: Extract<Clause, { type: 'relative' }>, frame: Frame, trace: Trace): Schedule {
  const anchor = clause.anchor === null ? null : wordsAt(frame.phrase, clause.anchor);
  const [named, factor] = UNIT[clause.duration.unit];
  const unit = unitByProfile(named, clause.duration, frame, trace);
  const isShort = factor < 1;
  // Hours and minutes of a day are kept in words: no day passes; «24 часа» is a day.
  const days = clause.duration.amount * factor;
  const offset = isShort ? Math.floor(days) : days;
  const schedule: Schedule = {
    kind: 'relative',
    occurrences: [],
    offset,
    unit,
    direction: clause.direction,
    ...(anchor === null ? {} : { anchor }),
    ...(clause.minimum ? { minimumDuration: true } : {}),
    ...(clause.exact ? { exact: true } : {}),
    ...(clause.atLeast ? { atLeast: true } : {}),
    ...(!isShort || days === offset ? {} : { timeText: wordsAt(frame.phrase, clause.at) }),
  };
  if (clause.minimum) {
    trace.step(11, 'minimum-duration', { offset, unit });
    return schedule;
  }
  const own = clause.direction === 'after' ? ordersOwnDay(anchor, frame) : null;
  if (own !== null && frame.orderDate !== null) {
    const due = countedDue(frame.orderDate, clause.duration, offset, unit, frame.working);
    if (due !== null) {
      trace.step(11, 'relative-to-order', { offset, unit, start: frame.orderDate, due });
      if (own === 'taken-for-its-date')
        trace.warn('info', 'order-date-taken', { event: anchor ?? '', orderDate: frame.orderDate });
      if (unit === 'working_day') warnIfProvisional(due, frame, trace);
      return { ...schedule, occurrences: [{ start: frame.orderDate, due }] };
    }
  }
  const fromSpan = clause.anchorSpan && offset > 0 && anchoredDates(clause, clause.anchorSpan, offset, unit, frame);
  if (fromSpan) {
    const { direction } = clause;
    trace.step(11, 'relative-to-date', { offset, unit, direction, anchor: anchor ?? '', due: fromSpan.due });
    if (unit === 'working_day') warnIfProvisional(fromSpan.due, frame, trace);
    return { ...schedule, occurrences: [fromSpan] };
  }
  trace.step(11, 'relative', { offset, unit, direction: clause.direction, anchor: anchor ?? '' });
  if (anchor !== null) return schedule;
  trace.warn('warn', 'anchor-missing', { text: wordsAt(frame.phrase, clause.at) });
  return { ...schedule, needs: 'anchor' };
}

/** «в течение 20 дней после окончания I квартала», «за 10 дней до 1 сентября»: the calendar knows the event. */
function anchoredDates(
  clause: Extract<Clause, { type: 'relative' }>,
  span: Span,
  offset: number,
  unit: RelativeUnit,
  frame: Frame,
): Occurrence | null {
  const window = resolveSpan(span, frame);
  if (isProblem(window)) return null;
  if (clause.direction === 'after') {
    const begins = span.type === 'part' && span.part === 'beginning';
    const from = begins ? window.start : window.end;
    const due = countedDue(from, clause.duration, offset, unit, frame.working);
    if (due === null) return null;
    // «через месяц после …» is that day, «в течение месяца после …» every day up to it.
    return { start: clause.exact ? due : addDays(from, due > from ? 1 : 0), due };
  }
  const event = span.type === 'part' && span.part === 'end' ? window.end : window.start;
  const due = countedBack(event, offset, unit, frame.working);
  return due === null ? null : until(due, frame);
}

function countedBack(from: LocalDate, offset: number, unit: RelativeUnit, working: WorkingCalendar): LocalDate | null {
  if (offset > LONGEST_TERM || offset < 0) return null;
  if (unit === 'working_day') return addWorkingDays(from, -Math.ceil(offset), working);
  if (unit === 'month') return addMonths(from, -Math.ceil(offset));
  return addDays(from, -Math.round(offset * (unit === 'week' ? 7 : 1)));
}

/** «дней» alone is of calendar days, unless the authority counts them as working ones (rule 11). */
function unitByProfile(
  named: RelativeUnit,
  { unit, calendar, amount }: Duration,
  frame: Frame,
  trace: Trace,
): RelativeUnit {
  if (unit !== 'day' || calendar || amount === 0 || frame.profile?.plainDay !== 'working_day') return named;
  trace.step(11, 'plain-days-by-profile', { profile: profileName(frame) });
  return 'working_day';
}

/** The last day of a term that begins behind a day, by the authority's rules and calendar; `null` for one that is too long. */
export function countedBehind(day: LocalDate, duration: Duration, frame: Frame): LocalDate | null {
  const [named, factor] = UNIT[duration.unit];
  const isPlain = duration.unit === 'day' && !duration.calendar && frame.profile?.plainDay === 'working_day';
  const unit = isPlain ? 'working_day' : named;
  return countedDue(day, duration, duration.amount * factor, unit, frame.working);
}

/** The day of the event is not counted; half a month is 15 days. */
function countedDue(
  from: LocalDate,
  duration: Duration,
  offset: number,
  unit: RelativeUnit,
  working: WorkingCalendar,
): LocalDate | null {
  if (offset > LONGEST_TERM || offset < 0) return null;
  if (unit === 'working_day') return addWorkingDays(from, Math.ceil(offset), working);
  if (unit === 'week') return addDays(from, Math.round(offset * 7));
  if (unit === 'month') return addDays(addMonths(from, Math.floor(offset)), Math.round((duration.amount % 1) * 30));
  return addDays(from, Math.round(offset));
}
