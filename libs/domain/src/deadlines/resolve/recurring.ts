import { everyUnit } from '../language/grammar/every-unit.js';
import type { Clause, Span, UnitName } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { afterPartIn, laidBehindParts } from './after-each-part.js';
import { windowAround } from './around.js';
import { calendarParts } from './calendar-parts.js';
import { type Dates, isDated, type Read } from './dated-reading.js';
import { resolveDay } from './day-of-month.js';
import { withYearsApart } from './each-year.js';
import { everyYear } from './every-year.js';
import type { Frame } from './frame.js';
import { type Frequency, frequencyParts } from './frequency.js';
import { frequencyIn, impliedBy } from './frequency-said.js';
import { laidInside, laidOut } from './lay-out.js';
import { without } from './left-out.js';
import { leavesOutNamedDay } from './named-day.js';
import { explainShortFebruary } from './short-february.js';
import { isDayNumber, ofDayNumbers, templateOf } from './templates.js';
import { laidOnWeekdays } from './weekdays.js';
import { isProblem, type Problem, type Trace, type Window } from './window.js';

/** Parts of more than a month. */
const LONG_PARTS: readonly UnitName[] = ['quarter', 'term', 'trimester', 'half', 'year'];

type DayClause = Extract<Clause, { type: 'dayOfMonth' }>;

/**
 * Clauses of repetition together with what stands beside them (rules 6, 7): named months win over a frequency, «до N числа»
 * is the day in each part, a year or a «с … по …» is the window that is split. What is left out goes from any of them.
 * `null` where nothing repeats.
 */
export function resolveRecurring(clauses: readonly Clause[], frame: Frame, trace: Trace): Read | Problem | null {
  const repeats = clauses.some(({ type }) => type === 'frequency' || type === 'weekdays');
  const yearly = clauses.some((clause) => clause.type === 'frequency' && clause.per === 'year');
  const own = yearly ? { ...frame, yearly } : frame;
  const laid = onWorkingDays(clauses);
  const read = repeated(repeats ? laid.flatMap(withYearsApart) : laid, own, trace);
  if (read === null || isProblem(read)) return read;
  if (yearly) explainShortFebruary(clauses, read.schedule.occurrences, trace);
  warnIfYearUnsaid(clauses, frame, trace);
  return without(clauses, read, frame, trace);
}

function repeated(clauses: readonly Clause[], frame: Frame, trace: Trace): Read | Problem | null {
  const weekdays = clauses.find((clause) => clause.type === 'weekdays');
  const clausesOfDay = withDayOfLongPart(clauses);
  const day = clausesOfDay.find((clause): clause is DayClause => clause.type === 'dayOfMonth');
  const dates = clausesOfDay.filter(isDated);
  const behind = afterPartIn(clauses, frame);
  const frequency =
    frequencyIn(clauses, weekdays !== undefined || day !== undefined, frame) ??
    (frame.period ? impliedBy(behind) : undefined);
  const onlyChecksWeekday =
    weekdays && dates.length > 0 && dates.every((clause) => namesDays(clause, weekdays.repeats));
  if (!frequency && !day && (!weekdays || onlyChecksWeekday)) return null;
  if (frequency && (frequency.times < 1 || frequency.unitCount < 1)) return { problem: 'no-such-date' };

  if (frequency && dates.length === 0 && clauses.some(namesDayOfReport)) return { problem: 'no-date' };

  if (day && !frequency && dates.some((clause) => namesDays(clause, false))) return { problem: 'month-missing' };
  const templates = dates.filter((clause) => templateOf(clause, frame) !== null);
  const named = dates.filter((clause) => !templates.includes(clause));
  const yearly = frequency && templates.length === 0 ? everyYear(frequency, dates, frame, trace) : null;
  if (yearly && !day) return yearly;
  if (yearly && isProblem(yearly)) return yearly;
  const around = windowAround(frequency && templates.length > 0 ? named : dates, frequency ?? null, frame, trace);
  if (isProblem(around)) return around;
  const { window } = around;
  if (around.named && frequency && !day && !weekdays && templates.length === 0)
    return namedWin(frequency, around.named.schedule, frame, trace);
  if (day) {
    const of = reportingUnit(clauses, frequency ?? null);
    const own = day.day.reporting ?? of;
    return resolveDay(
      { ...day.day, reporting: own },
      frequency ?? null,
      yearly?.schedule.occurrences.map(({ start, due }) => ({ start, end: due })) ??
        around.named?.windows ??
        (frequency || day.day.of !== 'next' ? null : (frame.reported ?? null)),
      window,
      frame,
      trace,
    );
  }
  if (window === null) return withoutPeriod(frequency ?? null, trace);
  if (behind && frequency && !weekdays) {
    const read = laidBehindParts(behind, frequency, window, frame, trace);
    if (read) return read;
  }
  if (weekdays) return laidOnWeekdays(weekdays, frequency ?? null, around.named?.windows ?? [window], frame, trace);
  return frequency ? laidOverPeriod(frequency, templates, window, frame, trace) : null;
}

/** «пн–пт» are the working days of a daily term, unless they only check the days beside them. */
function onWorkingDays(clauses: readonly Clause[]): readonly Clause[] {
  const dates = clauses.filter(isDated);
  if (dates.length > 0 && dates.every((clause) => namesDays(clause, false))) return clauses;
  return clauses.map((clause) =>
    clause.type === 'weekdays' && clause.nth === null && clause.days.join() === WORKING_WEEK
      ? { ...everyUnit('day', clause.at), workingDays: true }
      : clause,
  );
}

const WORKING_WEEK = '1,2,3,4,5';

/** «1 раз в 3 года» in a plan of one year does not say that it comes in that one. */
function warnIfYearUnsaid(clauses: readonly Clause[], { period }: Frame, trace: Trace): void {
  const yearly = clauses.find((clause): clause is Frequency => clause.type === 'frequency' && clause.per === 'year');
  const step = yearly?.unitCount ?? 1;
  const isTold = trace.warnings.some(({ code }) => code === 'year-ambiguous');
  if (step === 1 || isTold || period === null || calendarParts(period, 12).length >= step) return;
  trace.warn('warn', 'year-ambiguous', { count: step });
}

/** «ежеквартально 15 числа» says of which month no more than «ежеквартально, до 15 числа» does. */
function withDayOfLongPart(clauses: readonly Clause[]): readonly Clause[] {
  const frequency = clauses.find((clause) => clause.type === 'frequency');
  if (!frequency || !LONG_PARTS.includes(frequency.per) || clauses.some(({ type }) => type === 'dayOfMonth'))
    return clauses;
  return clauses.map((clause) => {
    if (clause.type !== 'until' && clause.type !== 'spans') return clause;
    const days = clause.list.ranges.flatMap(({ from, to }) => (isDayNumber(from) && !to ? [from.n] : []));
    if (days.length < clause.list.ranges.length) return clause;
    const including = clause.type === 'until' && (clause.inclusive || clause.word === 'by');
    const bound = clause.type === 'spans' ? 'bare' : including ? 'including' : 'until';
    return { type: 'dayOfMonth', day: { days, bound, of: 'unsaid', reporting: null, nthMonth: null }, at: clause.at };
  });
}

function withoutPeriod(frequency: Frequency | null, trace: Trace): Read {
  trace.step(6, 'frequency-without-period', frequency ? { times: frequency.times, per: frequency.per } : {});
  trace.warn('warn', 'no-period', {});
  const atLeast = frequency?.atLeast ? { atLeast: true } : {};
  return { schedule: { kind: 'recurring', occurrences: [], needs: 'period', ...atLeast }, keepsLast: false };
}

/** The repetition in the whole window, or what of each part the words beside it name. */
function laidOverPeriod(
  frequency: Frequency,
  templates: readonly Dates[],
  window: Window,
  frame: Frame,
  trace: Trace,
): Read {
  const atLeast = frequency.atLeast ? { atLeast: true } : {};
  if (frequency.per === 'trimester' && frequencyParts(frequency, window, frame).length === 0) {
    trace.step(9, 'frequency-without-terms', {});
    trace.warn('warn', 'no-terms', {});
    return { schedule: { kind: 'recurring', occurrences: [], needs: 'terms', ...atLeast }, keepsLast: false };
  }
  const within = templates.map((clause) => templateOf(clause, frame)).filter((template) => template !== null);
  const { within: part } = frequency;
  // «с 15 по 30 числа последнего месяца квартала»: the days are of that month.
  if (part?.type === 'counted' && part.unit === 'month' && within.length > 0 && within.every(ofDayNumbers))
    return laidInside(
      frequency,
      within.map((template) => ({ ...template, nthMonth: part.n })),
      window,
      frame,
      trace,
    );
  if (frequency.within) {
    const until = isDue(frequency.within, frame);
    within.push({ ranges: [{ from: frequency.within }], until, leavesOutDay: until && leavesOutNamedDay(frame) });
  }
  return within.length > 0
    ? laidInside(frequency, within, window, frame, trace)
    : laidOut(frequency, window, frame, trace);
}

function isDue(within: Span, frame: Frame): boolean {
  return frame.bareDateIsDue && within.type === 'nthDay';
}

/** «по итогам квартала, до 10 числа следующего месяца»: the report's own period is the part, where nothing else says it. */
function reportingUnit(clauses: readonly Clause[], frequency: Frequency | null): UnitName | null {
  const reporting = clauses.find((clause) => clause.type === 'reportingPeriod');
  return frequency === null && reporting?.type === 'reportingPeriod' ? reporting.unit : null;
}

/** Rule 6: beside a frequency the named months are the dates; a count that disagrees is flagged. */
function namedWin(frequency: Frequency, schedule: Schedule, frame: Frame, trace: Trace): Read {
  const expected = frame.period
    ? frequencyParts(frequency, frame.period, frame).length
    : frequency.per === 'year'
      ? frequency.times
      : 0;
  const count = schedule.occurrences.length;
  trace.step(6, 'named-months-win', { count });
  if (frequency.per === 'period' && count === 1) return { schedule, keepsLast: false };
  const atLeast = frequency.atLeast ? { atLeast: true } : {};
  const result: Schedule = { ...schedule, kind: 'recurring', ...atLeast };
  const agrees =
    (!frequency.counted && frequency.per === 'year') ||
    expected === 0 ||
    expected === count ||
    (frequency.atLeast && count > expected);
  if (agrees) return { schedule: result, keepsLast: false };
  trace.warn('warn', 'count-mismatch', { count, expected });
  return { schedule: { ...result, flags: [...(schedule.flags ?? []), 'count-mismatch'] }, keepsLast: false };
}

/** «по состоянию на 1 число каждого месяца» says of which day the report is, and not by when. */
function namesDayOfReport(clause: Clause): boolean {
  if (clause.type !== 'reportingPeriod' || clause.list === null) return false;
  return clause.list.ranges.every(({ from }) => from.type === 'counted' && from.unit === 'dayNumber');
}

/** «15 мая, понедельник», «до 15 мая (понедельник)»; «по понедельникам до 15 мая» is a repetition that ends. */
function namesDays(clause: Dates, weekdaysRepeat: boolean): boolean {
  if (clause.type !== 'spans' && (clause.type !== 'until' || weekdaysRepeat)) return false;
  return clause.list.ranges.every((range) => range.from.type === 'day');
}
