import type { Clause, Joint, Part, SpanRange } from '../language/tree.js';
import { monthInYear } from './month-in-year.js';

/**
 * «1–10 июля, весна 2024»: days and a season before them are no list that runs on in time, so neither has the other's year: two terms,
 * for a person to tell apart.
 */
export function apart(part: Part): Part {
  const clauses: Clause[] = [];
  const joints: (Joint | null)[] = [];
  part.clauses.forEach((clause, index) => {
    if (index > 0) joints.push(part.joints[index - 1] ?? null);
    const pieces = clause.type === 'spans' ? piecesOf(clause.list.ranges) : [];
    if (clause.type !== 'spans' || pieces.length < 2) {
      clauses.push(clause);
      return;
    }
    let at = 0;
    for (const ranges of pieces) {
      if (at > 0) joints.push(clause.list.joints[at - 1] ?? null);
      clauses.push({ ...clause, list: { ranges, joints: clause.list.joints.slice(at, at + ranges.length - 1) } });
      at += ranges.length;
    }
  });
  return { ...part, clauses, joints };
}

function piecesOf(ranges: readonly SpanRange[]): SpanRange[][] {
  const pieces: SpanRange[][] = [];
  ranges.forEach((range, index) => {
    const before = ranges[index - 1];
    if (before && !goesBack(before, range)) pieces.at(-1)?.push(range);
    else pieces.push([range]);
  });
  return pieces;
}

function goesBack({ from, to = from }: SpanRange, next: SpanRange): boolean {
  const kinds = [to.type, next.from.type];
  if (!kinds.includes('day') || !kinds.includes('season')) return false;
  const [month, later] = [monthInYear(to), monthInYear(next.from)];
  return month !== null && later !== null && later < month;
}
