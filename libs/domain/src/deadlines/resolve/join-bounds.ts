import type { Clause, Joint, Part } from '../language/tree.js';
import type { Frame } from './frame.js';
import { wordsAt } from './wording.js';

type Spans = Extract<Clause, { type: 'spans' }>;

/**
 * Bounds whose words an hour has taken («до 12:00 17 марта», «с 9:00 15 мая до 18:00 17 мая») or parted («с 15 мая 9:00 до 17 мая 18:00»)
 * stand again before their days. The hours stay beside them.
 */
export function joinBounds({ clauses, joints }: Part, frame: Frame): readonly Clause[] {
  if (!clauses.some((clause) => clause.type === 'time')) return clauses;
  const bound = clauses.map((clause, index) => withHoursBound(clause, index, clauses, joints, frame));
  const joined: Clause[] = [];
  for (const [index, clause] of bound.entries()) {
    const opened = joined.findLastIndex((one) => one.type !== 'time');
    const isDashed = joints[index - 1] === 'dash' && bound[index - 1]?.type === 'time';
    const before = joined[opened];
    const whole = before ? (fromTo(before, clause) ?? (isDashed ? dashed(before, clause) : null)) : null;
    if (whole === null) joined.push(clause);
    else joined[opened] = whole;
  }
  return joined;
}

/** A day directly behind an hour takes the bound that the hour's words open with. */
function withHoursBound(
  clause: Clause,
  index: number,
  clauses: readonly Clause[],
  joints: readonly (Joint | null)[],
  frame: Frame,
): Clause {
  const hour = clauses[index - 1];
  if (clause.type !== 'spans' || hour?.type !== 'time' || joints[index - 1] !== null || !ofDays(clause)) return clause;
  const words = wordsAt(frame.phrase, hour.text);
  const at = { from: hour.at.from, to: clause.at.to };
  if (/^(?:до|к|по|не\s+позд?н?ее|не\s+позже)\s/iu.test(words))
    return { type: 'until', word: 'until', list: clause.list, inclusive: true, following: null, at };
  const opens = /^с\s[^а-яё]*(?:ч|$)/iu.test(words) && clause.list.ranges.length === 1;
  const [range] = clause.list.ranges;
  return opens && range && boundFollows(clauses, index + 1) ? { type: 'from', from: range.from, at } : clause;
}

/** The hour of an end, as a «с» alone is when something begins that same day. */
function boundFollows(clauses: readonly Clause[], index: number): boolean {
  return clauses[index]?.type === 'time' && clauses[index + 1]?.type === 'spans';
}

function fromTo(from: Clause, to: Clause): Clause | null {
  if (from.type !== 'from' || to.type !== 'until' || to.list.ranges.length !== 1) return null;
  const [range] = to.list.ranges;
  if (!range || range.to) return null;
  return { type: 'fromTo', from: from.from, to: range.from, inclusive: true, at: { from: from.at.from, to: to.at.to } };
}

/** «24.05 10.00 – 25.05 18.00»: one stretch with an hour at both ends. */
function dashed(from: Clause, to: Clause): Clause | null {
  if (from.type !== 'spans' || to.type !== 'spans' || !ofDays(from) || !ofDays(to)) return null;
  const [begin, end] = [from.list.ranges, to.list.ranges];
  const [first, last] = [begin[0]?.from, end[0]?.from];
  if (begin.length + end.length !== 2 || !first || !last) return null;
  return { type: 'fromTo', from: first, to: last, inclusive: true, at: { from: from.at.from, to: to.at.to } };
}

function ofDays({ list }: Spans): boolean {
  return list.ranges.every(({ from, to }) => from.type === 'day' && to === undefined);
}
