import { addDays, type LocalDate, monthOf, yearOf } from '../../calendar/index.js';
import type { Clause, Span, SpanList } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';
import { monthsWindow, monthWindow } from './calendar-parts.js';
import { type Frame, profileName } from './frame.js';
import { resolveSpan } from './span.js';
import { type ResolvedRange, resolveList, resolveRange } from './span-list.js';
import { until } from './until.js';
import { dayBefore, isProblem, occurrence, ordered, type Problem, type Trace, type Window } from './window.js';
import { wordsAt } from './wording.js';

/** A clause that gives dates by itself. `windows` are the occurrences before anything beside it changes them. */
export interface Dated {
  readonly kind: 'window' | 'recurring' | 'throughout';
  readonly occurrences: readonly Occurrence[];
  readonly flags: readonly string[];
  readonly alternatives: readonly Schedule[];
  /** Named months, days or quarters: beside a frequency they win (rule 6). A year or «в течение …» is only its frame. */
  readonly naming: boolean;
}

/** One schedule with what led to it. */
export interface Read {
  readonly schedule: Schedule;
  /** Rule 7's last occurrence falls after the period's end by its own words. */
  readonly keepsLast: boolean;
}

export type Dates = Extract<Clause, { type: 'spans' | 'until' | 'fromTo' | 'from' | 'after' | 'throughout' }>;

export function isDated(clause: Clause): clause is Dates {
  return ['spans', 'until', 'fromTo', 'from', 'after', 'throughout'].includes(clause.type);
}

export function resolveDated(clause: Dates, frame: Frame, trace: Trace): Dated | Problem {
  switch (clause.type) {
    case 'spans':
      return resolveSpans(clause.list, frame, trace);
    case 'until':
      return resolveUntil(clause, frame, trace);
    case 'fromTo':
      return resolveFromTo(clause, frame, trace);
    case 'from': {
      const window = resolveSpan(clause.from, frame);
      if (isProblem(window)) return window;
      return openWindow(window.start, frame, trace, 'from');
    }
    case 'after': {
      const window = resolveSpan(
        clause.span.type === 'part' && clause.span.part === 'end' ? clause.span.of : clause.span,
        frame,
      );
      if (isProblem(window)) return window;
      return openWindow(addDays(window.end, 1), frame, trace, 'after');
    }
    case 'throughout':
      return resolveThroughout(clause.list, frame, trace);
  }
}

function resolveSpans(list: SpanList, frame: Frame, trace: Trace): Dated | Problem {
  const single = list.ranges.length === 1 ? list.ranges[0] : undefined;
  if (single && !single.to && isWhole(single.from)) return resolveThroughout(list, frame, trace);
  const resolved = resolveList(list, frame);
  if (isProblem(resolved)) return resolved;
  if (frame.bareDateIsDue && resolved.every((one) => isDay(one.first) && one.last === one.first)) {
    const occurrences = ordered(resolved.map((one) => dueOn(one.first, one.window.end, frame)));
    for (const one of occurrences)
      trace.step(4, 'bare-date-is-due', { column: frame.column ?? '', due: one.due, start: one.start });
    return dated(occurrences.length > 1 ? 'recurring' : 'window', occurrences);
  }
  for (const one of resolved)
    trace.step(ruleOf(one.first), stepOf(one), {
      ...eventOf(one, frame),
      start: one.window.start,
      due: one.window.end,
    });
  const occurrences = ordered(resolved.map((one) => occurrence(one.window)));
  return dated(occurrences.length > 1 ? 'recurring' : 'window', occurrences);
}

/** A bare day under a month heading is done within that month (rule 21). */
function dueOn(span: Span, due: LocalDate, frame: Frame): Occurrence {
  const bySection = span.type === 'counted' && frame.section !== null && frame.section.start <= due;
  return bySection && frame.section ? { start: frame.section.start, due } : until(due, frame);
}

/** «до X» (rule 3): a day includes itself; a longer stretch ends the day before it begins, unless the words include it. */
function resolveUntil(clause: Extract<Clause, { type: 'until' }>, frame: Frame, trace: Trace): Dated | Problem {
  if (clause.followingYear) return resolveFollowingYear(clause, frame, trace);
  const resolved = resolveList(clause.list, frame);
  if (isProblem(resolved)) return resolved;
  const flags: string[] = [];
  const alternatives: Schedule[] = [];
  const occurrences: Occurrence[] = [];
  for (const one of resolved) {
    if (clause.word === 'term' && !isDay(one.first)) {
      occurrences.push(occurrence(one.window));
      trace.step(3, 'term-is', { start: one.window.start, due: one.window.end });
      continue;
    }
    const { due, step } = lastDay(one, clause, frame);
    if (one.last.type === 'year' && !clause.inclusive && clause.word !== 'by') {
      flags.push('confirm-year');
      trace.warn('warn', 'year-boundary', { due });
      const other = clause.word === 'towards' ? dayBefore(one.lastWindow.start) : one.lastWindow.end;
      alternatives.push({ kind: 'window', occurrences: [until(other, frame)] });
    }
    const made = until(due, frame);
    occurrences.push(made);
    const profile = step === 'until-day-excluded' ? { profile: profileName(frame) } : {};
    trace.step(3, step, { due: made.due, start: made.start, ...profile });
  }
  const sorted = ordered(occurrences);
  return { ...dated(sorted.length > 1 ? 'recurring' : 'window', sorted), flags: [...new Set(flags)], alternatives };
}

/** «до 20 января года, следующего за отчетным» (rule 7): once for every calendar year of the period, in the year after it. */
function resolveFollowingYear(clause: Extract<Clause, { type: 'until' }>, frame: Frame, trace: Trace): Dated | Problem {
  if (!frame.period) return { problem: 'no-period', needs: 'period' };
  const occurrences: Occurrence[] = [];
  for (let year = yearOf(frame.period.start); year <= yearOf(frame.period.end); year += 1) {
    const next = monthsWindow(year + 1, 1, 12);
    const resolved = resolveList(clause.list, { ...frame, period: next, plan: null });
    if (isProblem(resolved)) return resolved;
    for (const { window } of resolved) {
      occurrences.push({ start: monthWindow(yearOf(window.end), monthOf(window.end)).start, due: window.end });
    }
  }
  trace.step(7, 'following-year', { count: occurrences.length, due: occurrences[0]?.due ?? '' });
  return dated(occurrences.length > 1 ? 'recurring' : 'window', ordered(occurrences));
}

function lastDay(
  one: ResolvedRange,
  clause: Extract<Clause, { type: 'until' }>,
  frame: Frame,
): { due: LocalDate; step: string } {
  const { first, last, lastWindow } = one;
  // «до конца мая – начала июня»: somewhere between, so the end of the second holds.
  const isBetween = first !== last && last.type === 'part';
  const including = clause.inclusive || clause.word === 'by' || isBetween;
  if (clause.word === 'before' && last.type !== 'part')
    return { due: dayBefore(lastWindow.start), step: 'until-before' };
  if (last.type === 'part' && !including) {
    if (last.part === 'end') return { due: lastWindow.end, step: 'until-end-of' };
    return { due: dayBefore(lastWindow.start), step: 'until-part' };
  }
  if (isDay(last)) {
    if (including || frame.profile === null || frame.profile.untilIncludesDay)
      return { due: lastWindow.end, step: 'until-day' };
    return { due: dayBefore(lastWindow.end), step: 'until-day-excluded' };
  }
  if (including || (clause.word === 'towards' && last.type === 'year'))
    return { due: lastWindow.end, step: 'until-including' };
  return { due: dayBefore(lastWindow.start), step: last.type === 'year' ? 'until-year' : 'until-before' };
}

function resolveFromTo(clause: Extract<Clause, { type: 'fromTo' }>, frame: Frame, trace: Trace): Dated | Problem {
  const resolved = resolveRange(pair(clause.from, clause.to), frame);
  if (isProblem(resolved)) return resolved;
  const { window, last, lastWindow } = resolved;
  const whole = clause.inclusive || isDay(last) || (last.type === 'part' && last.part === 'end');
  const due = whole ? window.end : dayBefore(lastWindow.start);
  if (due < window.start) return { problem: 'no-such-date' };
  trace.step(3, 'from-to', { start: window.start, due });
  return { ...dated('window', [{ start: window.start, due }]), naming: false };
}

/** «с 1 по 15 октября»: the month said at the end is the beginning's too. */
function pair(from: Span, to: Span): { from: Span; to: Span } {
  if (from.type === 'counted' && from.unit === 'dayNumber' && to.type === 'day') {
    return {
      from: { type: 'day', day: from.n, month: to.month, ...(to.year ? { year: to.year } : {}), at: from.at },
      to,
    };
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
function openWindow(start: LocalDate, frame: Frame, trace: Trace, step: 'from' | 'after'): Dated | Problem {
  if (!frame.period) return { problem: 'no-period', needs: 'period' };
  if (start > frame.period.end) return { problem: 'year-before' };
  trace.step(3, step, { start, due: frame.period.end });
  return { ...dated('window', [{ start, due: frame.period.end }]), naming: false };
}

function resolveThroughout(list: SpanList, frame: Frame, trace: Trace): Dated | Problem {
  const resolved = resolveList(list, frame);
  if (isProblem(resolved)) return resolved;
  const windows: Window[] = [];
  for (const one of resolved) {
    windows.push(one.window);
    trace.step(8, throughoutStep(one.first), { start: one.window.start, due: one.window.end });
    if (one.first.type === 'unit' && one.first.unit === 'year' && frame.plan) {
      trace.warn('warn', 'ambiguous-period', { start: one.window.start, due: one.window.end });
    }
  }
  const occurrences = ordered(windows.map(occurrence));
  return {
    ...dated(occurrences.length > 1 ? 'recurring' : 'throughout', occurrences),
    naming: resolved.every((one) => !isWhole(one.first)),
  };
}

function throughoutStep(span: Span): string {
  if (span.type === 'year' && span.year.type === 'academic') return 'throughout-academic-year';
  return span.type === 'unit' || span.type === 'whole' ? 'throughout-period' : 'throughout-span';
}

/** Stretches that frame other words («год», «учебный год», «весь период») rather than name a time of their own. */
export function isWhole(span: Span): boolean {
  return (
    span.type === 'whole' ||
    span.type === 'year' ||
    span.type === 'years' ||
    (span.type === 'unit' && span.unit === 'year')
  );
}

function dated(kind: Dated['kind'], occurrences: readonly Occurrence[]): Dated {
  return { kind, occurrences, flags: [], alternatives: [], naming: true };
}

/** A single day, however it is named. */
function isDay(span: Span): boolean {
  if (span.type === 'counted') return span.unit === 'dayNumber';
  return span.type === 'day' || span.type === 'nthDay' || span.type === 'nthWeekday';
}

function ruleOf(span: Span): number {
  if (isDay(span)) return 4;
  if (span.type === 'counted') return ['quarter', 'term', 'trimester', 'half'].includes(span.unit) ? 5 : 8;
  return span.type === 'month' ? 1 : 8;
}

/** The holidays in the words of the phrase. */
function eventOf({ first }: ResolvedRange, frame: Frame): { event?: string } {
  return first.type === 'holidays' ? { event: wordsAt(frame.phrase, first.at) } : {};
}

function stepOf(one: ResolvedRange): string {
  if (one.first !== one.last) return 'range';
  if (isDay(one.first)) return 'day';
  if (one.first.type === 'holidays') return 'school-holidays';
  if (one.first.type === 'counted') return one.first.unit;
  return one.first.type;
}

export function scheduleOf(dated: Dated): Schedule {
  return {
    kind: dated.kind,
    occurrences: dated.occurrences,
    ...(dated.flags.length > 0 ? { flags: dated.flags } : {}),
    ...(dated.alternatives.length > 0 ? { alternatives: dated.alternatives } : {}),
  };
}
