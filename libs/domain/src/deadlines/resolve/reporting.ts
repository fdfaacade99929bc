import { monthOf, yearOf } from '../../calendar/index.js';
import type { Clause } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { monthsWindow } from './calendar-parts.js';
import type { Frame } from './frame.js';
import { frequencyParts } from './frequency.js';
import { resolveList } from './span-list.js';
import { isProblem, occurrence, type Trace, type Window } from './window.js';
import { wordsAt } from './wording.js';

type Reporting = Extract<Clause, { type: 'reportingPeriod' }>;

/** «за год – до 20 января»: a report is due after the time it is about, so a date without a year is looked for behind its end. */
export function reportingFrame(clauses: readonly Clause[], frame: Frame): Frame {
  const reporting = clauses.find((clause): clause is Reporting => clause.type === 'reportingPeriod');
  if (!reporting) return frame;
  const isOfPlan = reporting.unit === 'year' && frame.period;
  const reported = reportedWindows(reporting, frame);
  const own = reported ? { ...frame, reported } : frame;
  const first = datesDue(clauses) > 1 ? 0 : -1;
  const end = isOfPlan ? frame.period?.end : reported?.at(first)?.end;
  return end === undefined || isDueInMonth(monthOf(end), clauses) ? own : { ...own, notBefore: end };
}

/** «за I, II кварталы – до 10 апреля, 10 июля»: one behind each of them, so the first is looked for behind the first. */
function datesDue(clauses: readonly Clause[]): number {
  return clauses.reduce((sum, clause) => sum + (clause.type === 'until' ? clause.list.ranges.length : 0), 0);
}

/** «за декабрь – до 25 декабря», «за год – до 20 декабря»: within the last month that the report is about, and not a year later. */
function isDueInMonth(month: number, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) =>
      clause.type === 'until' && clause.list.ranges.every(({ from }) => from.type === 'day' && from.month === month),
  );
}

/** The stretches a report is about, where they are named: «за I квартал», «за 9 месяцев». */
function reportedWindows(reporting: Reporting, frame: Frame): Window[] | null {
  if (reporting.months && frame.period && !frame.partsAreAcademic)
    return [monthsWindow(yearOf(frame.period.start), 1, reporting.months)];
  const about = reporting.list && resolveList(reporting.list, frame);
  return about && !isProblem(about) ? about.map(({ window }) => window) : null;
}

/**
 * A reporting period without a date. «По итогам каждого квартала» repeats with the quarters; «по результатам проверки» is what calls for
 * the work; «по итогам квартала» names no deadline (rule 7), the repetition is only its other reading. `null` where there is none.
 */
export function resolveReportingAlone(clauses: readonly Clause[], frame: Frame, trace: Trace): Schedule | null {
  const reporting = clauses.find((clause): clause is Reporting => clause.type === 'reportingPeriod');
  if (!reporting) return null;
  trace.place = reporting.at;
  const reportingPeriod = wordsAt(frame.phrase, reporting.text);
  if (reporting.event) {
    const condition = wordsAt(frame.phrase, reporting.at).replace(/^по\s+/iu, '');
    trace.step(18, 'on-demand', { condition });
    return { kind: 'on_demand', occurrences: [], condition };
  }
  const repeated = reporting.unit === null ? null : repeatedOver(reporting, frame);
  if (reporting.each && repeated) {
    trace.step(6, 'each-reporting-period', { per: reporting.unit ?? '', count: repeated.occurrences.length });
    return { ...repeated, reportingPeriod };
  }
  trace.step(7, 'reporting-period-alone', { period: reportingPeriod });
  trace.warn('warn', 'no-date', { text: wordsAt(frame.phrase, reporting.at) });
  const text = frame.phrase.slice(reporting.at.from, reporting.at.to).trim();
  return {
    kind: 'unparsed',
    occurrences: [],
    text,
    reportingPeriod,
    ...(repeated ? { alternatives: [repeated] } : {}),
  };
}

function repeatedOver({ unit, at }: Reporting, frame: Frame): Schedule | null {
  if (unit === null) return null;
  const window = frame.section ?? frame.period;
  if (window === null) return { kind: 'recurring', occurrences: [], needs: 'period' };
  const frequency = { type: 'frequency', times: 1, per: unit, unitCount: 1, atLeast: false, academic: false } as const;
  const parts = frequencyParts({ ...frequency, counted: false, at }, window, frame);
  return { kind: 'recurring', occurrences: parts.map(occurrence) };
}
