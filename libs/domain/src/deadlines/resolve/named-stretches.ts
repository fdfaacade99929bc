import type { LocalDate } from '../../calendar/index.js';
import type { Span, SpanList } from '../language/tree.js';
import type { Occurrence } from '../schedule.js';
import { type Dated, dated, isDay, isWhole } from './dated-reading.js';
import type { Frame } from './frame.js';
import { dueByDay } from './named-day.js';
import { type ResolvedRange, resolveList } from './span-list.js';
import { until } from './until.js';
import { isProblem, occurrence, ordered, type Problem, type Trace, type Window } from './window.js';
import { wordsAt } from './wording.js';

/** Stretches that stand for themselves: «март, май», «15 мая», «II квартал» (rules 1, 4, 5, 8). */
export function resolveSpans(list: SpanList, frame: Frame, trace: Trace): Dated | Problem {
  const single = list.ranges.length === 1 ? list.ranges[0] : undefined;
  if (single && !single.to && isWhole(single.from)) return resolveThroughout(list, frame, trace);
  const resolved = resolveList(list, frame);
  if (isProblem(resolved)) return resolved;
  if (frame.bareDateIsDue && !isDayList(list) && resolved.every((one) => isDay(one.first) && one.last === one.first)) {
    const occurrences = ordered(resolved.map((one) => dueOn(one.first, dueByDay(one.window.end, frame, trace), frame)));
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

/** «8, 15 апреля», «5, 12, 19» below «Сентябрь»: days of one month are those on which something comes, whatever the column (rule 14). */
function isDayList({ ranges }: SpanList): boolean {
  // Days that share a month were read in one run, and stand in one place.
  return new Set(ranges.map(({ from }) => from.at.from)).size < ranges.length;
}

/** A bare day under a month heading is done within that month (rule 21). */
function dueOn(span: Span, due: LocalDate, frame: Frame): Occurrence {
  const bySection = span.type === 'counted' && frame.section !== null && frame.section.start <= due;
  return bySection && frame.section ? { start: frame.section.start, due } : until(due, frame);
}

/** «в течение X» (rule 8). */
export function resolveThroughout(list: SpanList, frame: Frame, trace: Trace): Dated | Problem {
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
