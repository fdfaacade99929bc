import { yearOf } from '../../calendar/index.js';
import type { Clause, Span, SpanRange, YearRef } from '../language/tree.js';
import type { Frame } from './frame.js';
import { monthInYear } from './month-in-year.js';
import type { Problem } from './window.js';

type Each = Extract<YearRef, { type: 'each' }>;

/**
 * «сентябрь 2022–2025», «май, октябрь 2023–2025 годов»: what stands before the years comes in each of them, and what runs over the
 * New Year («ноябрь – март 2022–2024») in each but the last. The two years of a school's plan are its academic year.
 */
export function inEachYear(ranges: readonly SpanRange[], frame: Frame): SpanRange[] | Problem {
  const spread: SpanRange[] = [];
  let run: SpanRange[] = [];
  for (const range of ranges) {
    run.push(range);
    const year = yearIn(range.from) ?? (range.to && yearIn(range.to));
    if (year === undefined) continue;
    if (year.type === 'each') {
      const years = yearsOf(year, run, frame);
      if (years.length === 0) return { problem: 'no-such-date' };
      spread.push(...years.flatMap((one) => run.map((member) => inYear(member, one))));
    } else spread.push(...run);
    run = [];
  }
  return [...spread, ...run];
}

/** Beside a repetition the years only say in which of them it repeats: they stand by themselves, as in «ежегодно в мае, 2023–2025». */
export function withYearsApart(clause: Clause): Clause[] {
  const ranges = rangesOf(clause);
  const each = ranges.flatMap(({ from, to }) => [yearIn(from), to && yearIn(to)]).find((year) => year?.type === 'each');
  if (each?.type !== 'each') return [clause];
  const { first, last, academic } = each;
  const years: Span = { type: 'years', first, last, academic, at: clause.at };
  return [withoutYears(clause), { type: 'spans', list: { ranges: [{ from: years }], joints: [] }, at: clause.at }];
}

function rangesOf(clause: Clause): readonly SpanRange[] {
  if (clause.type === 'spans' || clause.type === 'until') return clause.list.ranges;
  return clause.type === 'fromTo' ? [{ from: clause.from, to: clause.to }] : [];
}

function withoutYears(clause: Clause): Clause {
  const bare = (span: Span): Span => (yearIn(span)?.type === 'each' ? withYear(span, { type: 'any' }) : span);
  if (clause.type === 'fromTo') return { ...clause, from: bare(clause.from), to: bare(clause.to) };
  if (clause.type !== 'spans' && clause.type !== 'until') return clause;
  const ranges = clause.list.ranges.map(({ from, to }) => ({ from: bare(from), ...(to ? { to: bare(to) } : {}) }));
  return { ...clause, list: { ...clause.list, ranges } };
}

function yearsOf(each: Each, run: readonly SpanRange[], frame: Frame): YearRef[] {
  const { first, last } = each;
  const spans = run.flatMap(({ from, to }) => (to ? [from, to] : [from]));
  const isPlan = frame.plan !== null && yearOf(frame.plan.start) === first && last === first + 1;
  const academic = each.academic || isPlan || spans.some(isOfSchool);
  const overNewYear = !academic && runsOverNewYear(spans);
  const begins = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (academic) return begins.slice(0, -1).map((year) => ({ type: 'academic', first: year }));
  // The years stand at the end of the run, so they are those it ends in.
  if (overNewYear) return begins.slice(1).map((year) => ({ type: 'calendar', year }));
  return begins.map((year) => ({ type: 'calendar', year }));
}

function isOfSchool(span: Span): boolean {
  return span.type === 'counted' && (span.unit === 'term' || span.unit === 'trimester');
}

function runsOverNewYear(spans: readonly Span[]): boolean {
  const months = spans.map(monthInYear);
  const isBack = months.some((month, index) => month !== null && month < (months[index - 1] ?? 0));
  return isBack || spans.some((span) => span.type === 'season' && span.season === 'winter');
}

/** «осенне-зимний период 2023–2025» has its years at its beginning. */
function inYear({ from, to }: SpanRange, year: YearRef): SpanRange {
  const opens = to !== undefined && yearIn(from)?.type === 'each';
  const before = opens && year.type === 'calendar' && runsOverNewYear([from, to]) && !isWinter(from);
  const first = before ? ({ type: 'calendar', year: year.year - 1 } as const) : year;
  const set = (span: Span, own: YearRef): Span => (yearIn(span)?.type === 'each' ? withYear(span, own) : span);
  return { from: set(from, first), ...(to ? { to: set(to, year) } : {}) };
}

function isWinter(span: Span): boolean {
  return span.type === 'season' && span.season === 'winter';
}

/** The year that the stretch says, or that which it is a part of. */
function yearIn(span: Span): YearRef | undefined {
  if (span.type === 'year') return undefined;
  if ('year' in span && span.year !== undefined) return span.year;
  return 'of' in span && span.of !== undefined ? yearIn(span.of) : undefined;
}

function withYear(span: Span, year: YearRef): Span {
  if ('year' in span && span.year !== undefined) return { ...span, year };
  return 'of' in span && span.of !== undefined ? { ...span, of: withYear(span.of, year) } : span;
}
