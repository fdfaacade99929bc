import { addDays, daysBetween, type LocalDate, type WorkingCalendar, weekday } from '../../calendar/index.js';
import type { Clause, Duration } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';
import { isDated } from './dated-reading.js';
import type { Frame } from './frame.js';
import type { Trace } from './window.js';

/** A weekday or a length beside a date is a check (rule 14): on mismatch a flag, and the date stands. */
export function checkBrackets(
  schedules: readonly Schedule[],
  clauses: readonly Clause[],
  inBrackets: ReadonlySet<Clause>,
  frame: Frame,
  trace: Trace,
): Schedule[] {
  const length = clauses.find((clause) => isLength(clause, clauses, inBrackets));
  const weekdays = clauses.flatMap((clause) => (clause.type === 'weekdays' ? [clause.days] : []));
  return schedules.map((schedule, index) => {
    // «15 мая (среда), 16 мая (четверг)»: each date has its own.
    const said = weekdays.length === schedules.length ? weekdays[index] : weekdays.flat();
    const day = said && said.length > 0 ? checkedWeekday(schedule, said, trace) : schedule;
    return length?.type === 'relative' ? checkedLength(day, length.duration, frame.working, trace) : day;
  });
}

/** «15–19 мая (5 дней)»: a length in brackets behind a date. */
export function isLength(clause: Clause, clauses: readonly Clause[], inBrackets: ReadonlySet<Clause>): boolean {
  return clause.type === 'relative' && clause.anchor === null && inBrackets.has(clause) && clauses.some(isDated);
}

function checkedWeekday(schedule: Schedule, days: readonly number[], trace: Trace): Schedule {
  const wrong = schedule.occurrences.find((one) => !days.includes(weekday(one.due)));
  if (!wrong) return schedule;
  trace.warn('warn', 'weekday-mismatch', { due: wrong.due, weekday: weekday(wrong.due), said: days.join(', ') });
  return flagged(schedule, 'weekday-mismatch');
}

function checkedLength(
  schedule: Schedule,
  { amount, unit }: Duration,
  working: WorkingCalendar,
  trace: Trace,
): Schedule {
  if (unit !== 'day' && unit !== 'workingDay' && unit !== 'week') return schedule;
  const said = unit === 'week' ? amount * 7 : amount;
  const wrong = schedule.occurrences.find((one) => !lengthsOf(one, unit === 'workingDay', working).includes(said));
  if (!wrong) return schedule;
  trace.warn('warn', 'length-mismatch', { start: wrong.start, due: wrong.due, days: said });
  return flagged(schedule, 'length-mismatch');
}

/** Days of the calendar and, for a length that may mean them, working days. */
function lengthsOf({ start, due }: Occurrence, workingOnly: boolean, calendar: WorkingCalendar): number[] {
  let working = 0;
  for (let date: LocalDate = start; date <= due; date = addDays(date, 1)) if (calendar.isWorking(date)) working += 1;
  return workingOnly ? [working] : [daysBetween(start, due) + 1, working];
}

function flagged(schedule: Schedule, flag: string): Schedule {
  return { ...schedule, flags: [...(schedule.flags ?? []), flag] };
}
