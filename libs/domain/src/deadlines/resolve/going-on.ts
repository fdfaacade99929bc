import type { Clause, Part } from '../language/tree.js';

/**
 * «май и далее» begins in May and has no end of its own, «март, май и далее» goes on from its last member. What has an end or
 * repeats keeps the words as they are: whoever reads the part is told of them.
 */
export function goingOn(part: Part): Part {
  const last = part.clauses.at(-1);
  if (!part.goesOn || !last) return part;
  if (last.type === 'from') return withoutMark(part, part.clauses);
  if (last.type !== 'spans') return part;
  const { ranges, joints } = last.list;
  const open = ranges.at(-1);
  if (!open || open.to) return part;
  const before = part.clauses.slice(0, -1);
  const others: Clause[] =
    ranges.length > 1 ? [{ ...last, list: { ranges: ranges.slice(0, -1), joints: joints.slice(0, -1) } }] : [];
  const clauses = [...before, ...others, { type: 'from', from: open.from, at: last.at } as const];
  return withoutMark(part, clauses, others.length > 0 ? [...part.joints, joints.at(-1) ?? null] : part.joints);
}

function withoutMark({ goesOn: _, ...part }: Part, clauses: Part['clauses'], joints = part.joints): Part {
  return { ...part, clauses, joints };
}
