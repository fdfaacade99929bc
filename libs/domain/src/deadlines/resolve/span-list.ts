import type { LocalDate } from '../../calendar/index.js';
import type { Span, SpanList, SpanRange, YearRef } from '../language/tree.js';
import { inEachYear } from './each-year.js';
import type { Frame } from './frame.js';
import { withEachHolidays } from './holidays.js';
import { monthInYear } from './month-in-year.js';
import { resolveSpan } from './span.js';
import { isProblem, type Problem, type Window } from './window.js';

/** One member of a list with the days it covers. */
export interface ResolvedRange {
  readonly window: Window;
  readonly first: Span;
  /** The stretch whose last day is the window's end; the first one itself where there is no range. */
  readonly last: Span;
  readonly lastWindow: Window;
}

/** Resolves a list of stretches: a year or month said once holds for its neighbours (rules 1, 2, 14). */
export function resolveList(list: SpanList, frame: Frame): ResolvedRange[] | Problem {
  const resolved: ResolvedRange[] = [];
  const ranges = inEachYear(sharedDays(withYearsOfNeighbours(list.ranges)), frame);
  if (isProblem(ranges)) return ranges;
  for (const range of withEachHolidays(completed(ranges), frame)) {
    const one = resolveRange(range, frame);
    if (isProblem(one)) return one;
    resolved.push(one);
  }
  return resolved;
}

export function resolveRange(range: SpanRange, frame: Frame): ResolvedRange | Problem {
  const first = range.from;
  const last = range.to ?? range.from;
  const opensAutumn = runsIntoSeptember(range) && frame.plan !== null;
  const from = resolveSpan(
    first,
    frame,
    opensAutumn && frame.plan ? (`${frame.plan.start.slice(0, 4)}-08-01` as Window['start']) : undefined,
  );
  if (isProblem(from)) return from;
  const to = range.to ? resolveSpan(range.to, endingAcademicYear(range.to, from.start, frame), from.start) : from;
  if (isProblem(to)) return to;
  if (to.end < from.start) return { problem: 'no-such-date' };
  return { window: { start: from.start, end: to.end }, first, last, lastWindow: to };
}

/** «с 1 сентября до конца учебного года»: the academic year in which it begins, where no school plan says which. */
function endingAcademicYear(span: Span, start: LocalDate, frame: Frame): Frame {
  const year = span.type === 'part' ? span.of : span;
  const unsaid = year.type === 'year' && year.year.type === 'academic' && year.year.first === null && !year.year.next;
  return unsaid && frame.plan === null ? { ...frame, orderDate: start } : frame;
}

/** «Март, 2023», «2023–2025 гг., сентябрь»: years alone beside months or days without one are theirs, not members of their own. */
function withYearsOfNeighbours(ranges: readonly SpanRange[]): readonly SpanRange[] {
  const [first, ...others] = ranges;
  const opening = first && yearsAlone(first);
  if (opening && others.length > 0 && others.every((range) => !yearsAlone(range) && dated(range, opening) !== null))
    return [...others.slice(0, -1), dated(others.at(-1) as SpanRange, opening) as SpanRange];
  const joined: SpanRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    const year = yearsAlone(range);
    const completedRange = before && year ? dated(before, year) : null;
    if (completedRange === null) joined.push(range);
    else joined[joined.length - 1] = completedRange;
  }
  return joined;
}

function yearsAlone({ from, to }: SpanRange): YearRef | null {
  if (to) return null;
  if (from.type === 'year') return from.year;
  return from.type === 'years' ? { type: 'each', first: from.first, last: from.last, academic: from.academic } : null;
}

/** The member with the year; `null` where it has one or can have none. */
function dated({ from, to }: SpanRange, year: YearRef): SpanRange | null {
  const last = to ?? from;
  if (!canHaveYear(last) || last.year !== undefined) return null;
  return to ? { from, to: { ...last, year } } : { from: { ...last, year } };
}

/** Gives members without a year (or, for bare days, without a month) what a neighbour says: a later one first, else an earlier one. */
function completed(ranges: readonly SpanRange[]): SpanRange[] {
  const flat: Span[] = ranges.flatMap((range) => (range.to ? [range.from, range.to] : [range.from]));
  for (let i = flat.length - 2; i >= 0; i -= 1) flat[i] = complete(flat[i] as Span, flat[i + 1] as Span, -1);
  for (let i = 1; i < flat.length; i += 1) flat[i] = complete(flat[i] as Span, flat[i - 1] as Span, 1);
  let next = 0;
  return ranges.map((range) => {
    const from = flat[next++] as Span;
    return range.to ? { from, to: flat[next++] as Span } : { from };
  });
}

function complete(span: Span, neighbour: Span, direction: 1 | -1): Span {
  const dated = withMonth(span, neighbour);
  if (!('year' in neighbour) || neighbour.year === undefined || dated.type === 'year' || neighbour.type === 'year')
    return dated;
  if (!canHaveYear(dated) || dated.year !== undefined) return dated;
  return { ...dated, year: neighbouringYear(dated, neighbour, neighbour.year, direction) };
}

/** «20 января, апреля, июля», «первая неделя мая и октября», «в мае 2023, 2024 годов»: a year behind another one has its month, a month in the genitive is behind what stands inside a month another one of it. */
function sharedDays(ranges: readonly SpanRange[]): SpanRange[] {
  let before: Span | null = null;
  let run: SpanRange | null = null;
  return ranges.map((range) => {
    const { from, to } = range;
    if (from.type === 'month' && from.genitive && !to && before !== null) {
      const same = inMonth(before, from);
      if (same) return { from: same };
    }
    const year = yearsAlone(range);
    if (year !== null && before !== null && canHaveYear(before) && before.year !== undefined)
      return { from: { ...before, year } };
    // «август – сентябрь 2024, 2025 годов»: the same months of another year.
    const end = run?.to;
    if (year !== null && run && end && canHaveYear(end) && end.year !== undefined) {
      const { from: begin } = run;
      return { from: 'year' in begin ? { ...begin, year } : begin, to: { ...end, year } };
    }
    before = to ? null : from;
    run = to ? range : null;
    return range;
  });
}

/** The same day, week or part of another month. */
function inMonth(span: Span, named: Span & { type: 'month' }): Span | null {
  const { month, at } = named;
  const year = named.year === undefined ? {} : { year: named.year };
  if (span.type === 'day') return { type: 'day', day: span.day, month, ...year, at };
  if (span.type === 'nthDay' || span.type === 'part')
    return span.of.type === 'month' ? { ...span, of: named, at } : null;
  const inside = (span.type === 'counted' || span.type === 'nthWeekday') && span.month !== undefined;
  return inside ? { ...span, month, ...year, at } : null;
}

function withMonth(span: Span, neighbour: Span): Span {
  if (span.type !== 'counted' || span.unit !== 'dayNumber' || neighbour.type !== 'day') return span;
  const year = neighbour.year === undefined ? {} : { year: neighbour.year };
  return { type: 'day', day: span.n, month: neighbour.month, ...year, at: span.at };
}

type Yearly = Extract<Span, { type: 'day' | 'month' | 'counted' | 'season' | 'nthWeekday' }>;

function canHaveYear(span: Span): span is Yearly {
  return ['day', 'month', 'counted', 'season', 'nthWeekday'].includes(span.type);
}

/** «сентябрь, декабрь, март 2023»: the list runs forward in time, so December is that of 2022. */
function neighbouringYear(span: Span, neighbour: Span, year: YearRef, direction: 1 | -1): YearRef {
  const own = monthInYear(span);
  const other = monthInYear(neighbour);
  if (year.type !== 'calendar' || own === null || other === null) return year;
  const overTheNewYear = direction === -1 ? own > other : own < other;
  return overTheNewYear ? { type: 'calendar', year: year.year + direction } : year;
}

function runsIntoSeptember(range: SpanRange): boolean {
  const month = (span: Span | undefined): number =>
    span && (span.type === 'month' || span.type === 'day') ? span.month : 0;
  const unsaid = 'year' in range.from ? range.from.year === undefined : true;
  return unsaid && month(range.from) === 8 && month(range.to) >= 9;
}
