import { type LocalDate, monthOf, yearOf } from '../../calendar/index.js';
import type { Clause } from '../language/tree.js';
import type { Occurrence, Schedule } from '../schedule.js';
import { monthsWindow, monthWindow } from './calendar-parts.js';
import { type Dated, dated, isDay } from './dated-reading.js';
import { type Frame, profileName } from './frame.js';
import { explainLeftOutDay, leavesOutNamedDay } from './named-day.js';
import { type ResolvedRange, resolveList } from './span-list.js';
import { until } from './until.js';
import { dayBefore, isProblem, occurrence, ordered, type Problem, type Trace } from './window.js';

/** «до X» (rule 3): a day includes itself; a longer stretch ends the day before it begins, unless the words include it. */
export function resolveUntil(clause: Extract<Clause, { type: 'until' }>, frame: Frame, trace: Trace): Dated | Problem {
  if (clause.following === 'unsaid' || clause.following === 'year') return resolveFollowingYear(clause, frame, trace);
  if (clause.following !== null) return { problem: 'no-date' };
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
      const other = due === one.lastWindow.end ? dayBefore(one.lastWindow.start) : one.lastWindow.end;
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
  const excludes = !clause.inclusive && clause.word !== 'by' && leavesOutNamedDay(frame);
  const occurrences: Occurrence[] = [];
  for (let year = yearOf(frame.period.start); year <= yearOf(frame.period.end); year += 1) {
    const next = monthsWindow(year + 1, 1, 12);
    const resolved = resolveList(clause.list, { ...frame, period: next, plan: null });
    if (isProblem(resolved)) return resolved;
    for (const { window, last } of resolved) {
      const due = excludes && isDay(last) ? dayBefore(window.end) : window.end;
      occurrences.push({ start: monthWindow(yearOf(due), monthOf(due)).start, due });
    }
  }
  if (excludes) explainLeftOutDay(frame, trace);
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
    if (including || !leavesOutNamedDay(frame)) return { due: lastWindow.end, step: 'until-day' };
    return { due: dayBefore(lastWindow.end), step: 'until-day-excluded' };
  }
  const calendarYear = last.type === 'year' && last.year.type !== 'academic';
  if (including || (clause.word === 'towards' && calendarYear)) return { due: lastWindow.end, step: 'until-including' };
  return { due: dayBefore(lastWindow.start), step: calendarYear ? 'until-year' : 'until-before' };
}
