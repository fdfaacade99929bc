import type { Clause, Part, Place, Span, Tree } from '../language/tree.js';

type Relative = Extract<Clause, { type: 'relative' }>;

/** What a phrase says where «за 9 месяцев до 15 октября» is a report on nine months; `doubted` are its words where it may also be a length. */
export interface Reported {
  readonly tree: Tree;
  readonly doubted: Place | null;
}

/**
 * «за полугодие до 15 июля», «за 9 месяцев до 15 октября», «за год до 25 января»: a day soon after such a part of the year is by when a
 * report on it is due. Alone it may be so long before that day too; beside another report it is one. Null where no clause is of that sort.
 */
export function asReports({ parts }: Tree): Reported | null {
  const all = parts.flatMap(({ clauses }) => clauses);
  const reports = all.filter(mayBeReport);
  const [first] = reports;
  if (first === undefined) return null;
  const isSure = reports.length > 1 || all.some(({ type }) => type === 'reportingPeriod');
  return { tree: { parts: parts.map(withReports) }, doubted: isSure ? null : first.at };
}

function withReports(part: Part): Part {
  const clauses: Clause[] = [];
  const joints: Part['joints'][number][] = [];
  part.clauses.forEach((clause, index) => {
    if (index > 0) joints.push(part.joints[index - 1] ?? null);
    if (!mayBeReport(clause)) {
      clauses.push(clause);
      return;
    }
    clauses.push(...reportOf(clause));
    joints.push(null);
  });
  return { ...part, clauses, joints };
}

function reportOf({ duration, at, anchorSpan: day }: Relative & { readonly anchorSpan: Span }): [Clause, Clause] {
  const isMonths = duration.unit === 'month';
  const text = { from: at.from + 'за '.length, to: day.at.from - ' до '.length };
  const about = isMonths ? { months: duration.amount, unit: null } : { months: null, unit: duration.unit };
  return [
    {
      type: 'reportingPeriod',
      text,
      each: false,
      ...about,
      list: null,
      event: false,
      at: { from: at.from, to: text.to },
    },
    {
      type: 'until',
      word: 'until',
      list: { ranges: [{ from: day }], joints: [] },
      inclusive: false,
      following: null,
      at: { from: text.to + 1, to: at.to },
    },
  ];
}

function mayBeReport(clause: Clause): clause is Relative & { readonly anchorSpan: Span & { type: 'day' } } {
  if (clause.type !== 'relative' || clause.direction !== 'before' || clause.atLeast || !clause.mayBeReport)
    return false;
  const { anchorSpan: day, duration } = clause;
  if (day?.type !== 'day') return false;
  const months = duration.unit === 'month' ? duration.amount : duration.amount * (MONTHS_OF[duration.unit] ?? 0);
  return (DUE_BEHIND[months] ?? []).includes(day.month);
}

const MONTHS_OF: Partial<Record<Relative['duration']['unit'], number>> = { quarter: 3, half: 6, year: 12 };
/** In which months a report on so many months from the beginning of the year, or on a part of it, is due. */
const DUE_BEHIND: Readonly<Record<number, readonly number[]>> = {
  3: [1, 4, 7, 10],
  6: [1, 7, 8],
  9: [10, 11],
  12: [1, 2, 3],
};
