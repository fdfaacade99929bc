import { addDays, daysBetween, earlier, monthOf, type WorkingCalendar, weekday, yearOf } from '../../calendar/index.js';
import type { Clause, Span, SpanRange, UnitName } from '../language/tree.js';
import { monthWindow, partOfMonth } from './calendar-parts.js';
import { type Dates } from './dated-reading.js';
import { dayInMonth } from './day-of-part.js';
import type { Frame } from './frame.js';
import { leavesOutNamedDay } from './named-day.js';
import { isWholeMonth, monthOfStretch, nthDay, weekOf } from './nth-day.js';
import { isMonthUnit, partOf } from './span.js';
import { dayBefore, type Window, wholeOf } from './window.js';

type Until = Extract<Clause, { type: 'until' }>;

/** A stretch inside any month, quarter or other unit: «первая декада», «15 числа», «последний рабочий день», «конец квартала». */
export interface Template {
  readonly ranges: readonly SpanRange[];
  /** Due on its last day, with the unit's beginning for a start: «до 15 числа», «до последнего дня месяца». */
  readonly until: boolean;
  /** A last day that the authority's rules do not count. */
  readonly leavesOutDay: boolean;
  /** «месяца, следующего за отчетным»: of the month behind each part. */
  readonly ofNextMonth?: boolean;
  /** «последнего месяца квартала»: in which month of each part its days are; −1 is the last. */
  readonly nthMonth?: number;
}

/** What stands beside a repetition and says where inside each part the work falls; `null` where the clause names a time of its own. */
export function templateOf(clause: Dates, frame: Frame): Template | null {
  if (clause.type === 'fromTo') {
    const ranges = [{ from: clause.from, to: clause.to }];
    return ranges.every(isTemplate) ? { ranges, until: false, leavesOutDay: false } : null;
  }
  if (clause.type !== 'spans' && clause.type !== 'until') return null;
  const { ranges } = clause.list;
  if (!ranges.every(isTemplate)) return null;
  const days = ranges.every(({ from, to }) => isDay(from) && to === undefined);
  const until = clause.type === 'until' || (days && frame.bareDateIsDue);
  const including = clause.type === 'until' && (clause.inclusive || clause.word === 'by');
  const leavesOutDay = until && days && !including && leavesOutNamedDay(frame);
  const ofNextMonth = clause.type === 'until' && clause.following !== null;
  return { ranges, until, leavesOutDay, ...(ofNextMonth ? { ofNextMonth } : {}) };
}

/** The days of a month that it names by their number. */
export function daysOf({ ranges }: Template): number[] {
  return ranges.flatMap(({ from, to }) => [from, to ?? from]).flatMap((span) => (isDayNumber(span) ? [span.n] : []));
}

/** All of it is days of a month that another word has to say. */
export function ofDayNumbers({ ranges }: Template): boolean {
  return ranges.every(({ from, to }) => isDayNumber(from) && isDayNumber(to ?? from));
}

/** «15 числа»: a day of some month. */
export function isDayNumber(span: Span): span is Span & { type: 'counted' } {
  return span.type === 'counted' && span.unit === 'dayNumber';
}

/** «последний рабочий день месяца», «первая неделя месяца» stand for every month without another word (rule 6). */
export function impliedUnit(clauses: readonly Clause[]): UnitName | null {
  const [only, more] = clauses.filter(({ type }) => type !== 'from');
  if (!only || more || (only.type !== 'spans' && only.type !== 'until')) return null;
  if (only.type === 'until' && !only.list.ranges.every(({ from }) => from.type === 'nthDay')) return null;
  if (only.type === 'until' && isUnit(only.following)) return only.following;
  const units = only.list.ranges.map(({ from, to }) => (to ? null : unitOf(from)));
  const [first] = units;
  return first && units.every((unit) => unit === first) ? first : null;
}

function isUnit(following: Until['following']): following is UnitName {
  return following !== null && following !== 'unsaid';
}

function unitOf(span: Span): UnitName | null {
  if (span.type !== 'nthDay' && span.type !== 'counted' && span.type !== 'part') return null;
  // «последний рабочий день» is a month's, «третий день» may be of anything.
  if (span.type === 'nthDay' && span.of.type === 'unit' && span.of.unsaid && span.n !== -1) return null;
  const of = span.of?.type === 'unit' && !span.of.current ? span.of.unit : null;
  return of === 'year' ? null : of;
}

function isTemplate({ from, to }: SpanRange): boolean {
  return [from, to ?? from].every((span) => {
    if (span.type === 'counted') {
      if (span.unit === 'dayNumber') return true;
      return (
        ['decade', 'week', 'halfMonth', 'month'].includes(span.unit) && span.month === undefined && isOfUnit(span.of)
      );
    }
    if (span.type === 'nthDay' || span.type === 'part') return isOfUnit(span.of);
    return false;
  });
}

function isOfUnit(of: Span | undefined): boolean {
  return of === undefined || (of.type === 'unit' && of.unit !== 'year' && !of.current);
}

function isDay(span: Span): boolean {
  return span.type === 'nthDay' || isDayNumber(span);
}

/** The template in one part of the repetition, in order; nothing for what the part does not have. */
export function insidePart(
  { ranges, until, leavesOutDay, nthMonth }: Template,
  part: Window,
  { working }: Frame,
): Window[] {
  const month = nthMonth === undefined ? null : monthOfStretch(wholeOf(part), nthMonth);
  const whole = month ? monthWindow(month.year, month.month) : wholeOf(part);
  return ranges.flatMap(({ from, to }) => {
    const first = inside(from, whole, working);
    const last = to ? inside(to, whole, working) : first;
    if (!first || !last || last.end < first.start) return [];
    const named = until && from.type === 'part' && from.part !== 'end' ? first.start : last.end;
    const due = leavesOutDay ? dayBefore(named) : named;
    return [{ start: until ? earlier(startOf(part, due), due) : first.start, end: due }];
  });
}

/** A day of a long part starts with its month, as rule 7 has it for «до N числа». */
function startOf(part: Window, due: Window['end']): Window['start'] {
  const month = monthWindow(yearOf(due), monthOf(due)).start;
  return month > part.start && daysBetween(part.start, part.end) >= 7 ? month : part.start;
}

function inside(span: Span, part: Window, working: WorkingCalendar): Window | null {
  if (span.type === 'part')
    return span.of.type === 'unit' && span.of.unit === 'week' ? partOfWeek(part, span.part) : partOf(part, span.part);
  if (span.type === 'nthDay') {
    const of =
      isMonthUnit(span.of) && !isWholeMonth(part) && span.n === -1
        ? monthWindow(yearOf(part.end), monthOf(part.end))
        : part;
    return oneDay(nthDay(of, span.n, span.working ? working : null));
  }
  if (span.type !== 'counted') return null;
  const month = { year: yearOf(part.end), month: monthOf(part.end) };
  if (span.unit === 'dayNumber') return oneDay(dayInMonth(month.year, month.month, span.n));
  if (span.unit === 'month') {
    const nth = monthOfStretch(part, span.n);
    return nth && monthWindow(nth.year, nth.month);
  }
  if (span.unit !== 'decade' && span.unit !== 'week' && span.unit !== 'halfMonth') return null;
  const long = part.start < monthWindow(month.year, month.month).start;
  if (long && span.unit === 'week') return weekOf(part, span.n);
  if (long && span.unit === 'decade') return decadeOf(part, span.n);
  if (long) return null;
  return partOfMonth(month.year, month.month, span.unit, span.n);
}

/** Monday and Tuesday, Wednesday to Friday, or the whole week, due on its last day. */
function partOfWeek(week: Window, part: 'beginning' | 'middle' | 'end'): Window {
  const monday = addDays(week.start, 1 - weekday(week.start));
  const [first, last] = { beginning: [0, 1], middle: [2, 4], end: [0, 6] }[part] as [number, number];
  return { start: addDays(monday, first), end: addDays(monday, last) };
}

/** The last ten days of a long part are those of its last month, the first ones those of its first. */
function decadeOf(part: Window, n: number): Window | null {
  const edge = n === -1 ? part.end : part.start;
  return partOfMonth(yearOf(edge), monthOf(edge), 'decade', n);
}

function oneDay(date: Window['start'] | null): Window | null {
  return date === null ? null : { start: date, end: date };
}
