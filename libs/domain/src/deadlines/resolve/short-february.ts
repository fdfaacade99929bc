import { type LocalDate, lastDayOfMonth } from '../../calendar/index.js';
import type { Clause, Span } from '../language/tree.js';
import type { Occurrence } from '../schedule.js';
import { isDated } from './dated-reading.js';
import type { Trace } from './window.js';

type Day = Span & { readonly type: 'day' };

/** 29 February of every year is its last day where the year has none; any other date that does not exist is a mistake. */
export function dayOfShortFebruary(year: number, day: Day): LocalDate | null {
  return isLeapDay(day) ? lastDayOfMonth(year, day.month) : null;
}

export function explainShortFebruary(
  clauses: readonly Clause[],
  occurrences: readonly Occurrence[],
  trace: Trace,
): void {
  const isShort = occurrences.some(({ start, due }) => start.endsWith('-02-28') || due.endsWith('-02-28'));
  if (isShort && clauses.filter(isDated).flatMap(spansOf).some(isLeapDay)) trace.step(6, 'short-month', { day: 29 });
}

function spansOf(clause: Clause): Span[] {
  if (clause.type === 'fromTo') return [clause.from, clause.to];
  return 'list' in clause && clause.list
    ? clause.list.ranges.flatMap(({ from, to }) => (to ? [from, to] : [from]))
    : [];
}

function isLeapDay(span: Span): boolean {
  return span.type === 'day' && span.month === 2 && span.day === 29;
}
