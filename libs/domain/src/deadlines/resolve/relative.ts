import { addDays, addMonths, addWorkingDays, type LocalDate, type WorkingCalendar } from '../../calendar/index.js';
import type { Clause, Duration, UnitName } from '../language/tree.js';
import type { RelativeUnit, Schedule } from '../schedule.js';
import { type Frame, profileName } from './frame.js';
import { warnIfProvisional } from './provisional.js';
import type { Trace } from './window.js';
import { wordsAt } from './wording.js';

const ORDERS_OWN_DATE =
  /^(?:подписания|издания|утверждения|вступления|регистрации|даты|момента|дня)?\s*.*(?:настоящего|данного)?\s*приказа/u;
const UNIT: Readonly<Record<UnitName, readonly [RelativeUnit, number]>> = {
  day: ['calendar_day', 1],
  workingDay: ['working_day', 1],
  week: ['week', 1],
  month: ['month', 1],
  quarter: ['month', 3],
  term: ['month', 3],
  half: ['month', 6],
  year: ['month', 12],
};

/**
 * Counts from an event (rule 11). Only the order's own date is known here: a clause without an anchor counts from it, a row of
 * the annex has to be told its event.
 */
export function resolveRelative(clause: Extract<Clause, { type: 'relative' }>, frame: Frame, trace: Trace): Schedule {
  const anchor = clause.anchor === null ? null : wordsAt(frame.phrase, clause.anchor);
  const [named, factor] = UNIT[clause.duration.unit];
  const unit = unitByProfile(named, wordsAt(frame.phrase, clause.at), frame, trace);
  const offset = clause.duration.amount * factor;
  const schedule: Schedule = {
    kind: 'relative',
    occurrences: [],
    offset,
    unit,
    direction: clause.direction,
    ...(anchor === null ? {} : { anchor }),
    ...(clause.minimum ? { minimumDuration: true } : {}),
  };
  if (clause.minimum) {
    trace.step(11, 'minimum-duration', { offset, unit });
    return schedule;
  }
  const fromOrder =
    clause.direction === 'after' && (anchor === null ? frame.column === null : ORDERS_OWN_DATE.test(anchor));
  if (fromOrder && frame.orderDate !== null) {
    const due = countedDue(frame.orderDate, clause.duration, offset, unit, frame.working);
    if (due !== null) {
      trace.step(11, 'relative-to-order', { offset, unit, start: frame.orderDate, due });
      if (unit === 'working_day') warnIfProvisional(due, frame, trace);
      return { ...schedule, occurrences: [{ start: frame.orderDate, due }] };
    }
  }
  trace.step(11, 'relative', { offset, unit, direction: clause.direction, anchor: anchor ?? '' });
  if (anchor !== null) return schedule;
  trace.warn('warn', 'anchor-missing', { text: wordsAt(frame.phrase, clause.at) });
  return { ...schedule, needs: 'anchor' };
}

/** «дней» alone is of calendar days, unless the authority counts them as working ones (rule 11). */
function unitByProfile(unit: RelativeUnit, words: string, frame: Frame, trace: Trace): RelativeUnit {
  if (unit !== 'calendar_day' || frame.profile?.plainDay !== 'working_day') return unit;
  if (/календарн|сутк/iu.test(words)) return unit;
  trace.step(11, 'plain-days-by-profile', { profile: profileName(frame) });
  return 'working_day';
}

/** The day of the event is not counted; half a month is 15 days. */
function countedDue(
  from: LocalDate,
  duration: Duration,
  offset: number,
  unit: RelativeUnit,
  working: WorkingCalendar,
): LocalDate | null {
  if (offset > 3650 || offset < 0) return null;
  if (unit === 'working_day') return addWorkingDays(from, Math.ceil(offset), working);
  if (unit === 'week') return addDays(from, Math.round(offset * 7));
  if (unit === 'month') return addDays(addMonths(from, Math.floor(offset)), Math.round((duration.amount % 1) * 30));
  return addDays(from, Math.round(offset));
}
