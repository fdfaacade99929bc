import { dateOf, type LocalDate, yearOf } from '../../calendar/index.js';
import type { Clause, Span, SpanList } from '../language/tree.js';
import type { Occurrence } from '../schedule.js';
import type { Read } from './dated-reading.js';
import type { Frame } from './frame.js';
import { resolveList } from './span-list.js';
import { isProblem, type Problem, type Trace, type Window } from './window.js';

/**
 * «кроме июля и августа»: occurrences that lie wholly inside what is left out go, in every year where none is named. Where
 * none does («ежеквартально, кроме июля»), and of what comes every day, nothing is left out, and a person is told.
 */
export function without(clauses: readonly Clause[], read: Read, frame: Frame, trace: Trace): Read | Problem {
  let { occurrences } = read.schedule;
  for (const clause of clauses) {
    if (clause.type !== 'except') continue;
    const left = leftOut(clause.list, occurrences, frame);
    if (isProblem(left)) return left;
    const kept = occurrences.filter((one) => !left.some(({ start, end }) => one.start >= start && one.due <= end));
    if (kept.length === occurrences.length && (read.schedule.every !== undefined || reaches(left, occurrences)))
      trace.warn('warn', 'nothing-left-out');
    else trace.step(6, 'left-out', { count: occurrences.length - kept.length });
    occurrences = kept;
  }
  return { ...read, schedule: { ...read.schedule, occurrences } };
}

/** Whether anything of it lies among the occurrences. */
function reaches(left: readonly Window[], occurrences: readonly Occurrence[]): boolean {
  return left.some(({ start, end }) => occurrences.some((one) => one.start <= end && one.due >= start));
}

function leftOut(list: SpanList, occurrences: readonly Occurrence[], frame: Frame): Window[] | Problem {
  const named = resolveList(list, frame);
  if (isProblem(named)) return named;
  const windows = named.map(({ window }) => window);
  const [first] = occurrences;
  const last = occurrences.at(-1);
  if (!first || !last || !list.ranges.every(({ from, to }) => returns(from) && (!to || returns(to)))) return windows;
  for (let year = yearOf(first.start) - 1; year <= yearOf(last.due); year += 1) {
    const period = { start: dateOf(year, 1, 1) as LocalDate, end: dateOf(year, 12, 31) as LocalDate };
    const again = resolveList(list, { ...frame, period, plan: null });
    if (!isProblem(again)) windows.push(...again.map(({ window }) => window));
  }
  return windows;
}

/** Whether it comes every year: a month, a day, a season or a part of one, with no year said. */
function returns(span: Span): boolean {
  if (span.type === 'part' || span.type === 'nthDay') return returns(span.of);
  if (span.type === 'counted' && span.of) return returns(span.of);
  return ['day', 'month', 'season', 'counted', 'nthWeekday'].includes(span.type) && !('year' in span);
}
