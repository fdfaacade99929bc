import type { Clause, Joint, Part, SpanRange } from '../language/tree.js';

/** Stretches that can stand before a dash as the name of what is due: «I полугодие – до 15 июля». */
const NAMING_UNITS = ['quarter', 'term', 'trimester', 'half'];

/**
 * A part of a cell that holds several actions without words of its own for them (rule 15): «I полугодие – до 15 июля, II полугодие –
 * до 15 января», «за квартал до 10 апреля, за год до 20 января», «до 1 марта, далее ежеквартально». Each becomes a part.
 */
export function divided(part: Part): Part[] {
  const byNames = divideAt(
    part,
    (index) => namesNext(part, index),
    (clause) => clause.at,
  );
  if (byNames.length > 1 || byNames[0] !== part) return byNames.flatMap(dividedByThen);
  const reporting = part.clauses.flatMap((clause, index) => (clause.type === 'reportingPeriod' ? [index] : []));
  const [exception] = reporting;
  if (reporting.length === 1 && exception !== undefined && isException(part, exception))
    return slices(part, [0, exception]).flatMap(dividedByThen);
  if (reporting.length < 2) return dividedByThen(part);
  const leads = reporting[0] === 0;
  const starts = leads ? reporting : [0, ...reporting.slice(0, -1).map((index) => index + 1)];
  return slices(part, starts).flatMap(dividedByThen);
}

/** «ежемесячно до 5 числа, за декабрь – до 25 декабря»: one report of those that repeat has a day of its own. */
function isException({ clauses }: Part, index: number): boolean {
  const [clause, next] = [clauses[index], clauses[index + 1]];
  const repeats = clauses.slice(0, index).some(({ type }) => type === 'frequency' || type === 'dayOfMonth');
  return repeats && clause?.type === 'reportingPeriod' && clause.list !== null && next?.type === 'until';
}

/** «далее», «затем» open the next action; «с 1 марта и далее постоянно» is one. */
function dividedByThen(part: Part): Part[] {
  if (part.clauses.length === 2 && part.clauses[0]?.type === 'from') return [part];
  const starts = [0, ...part.joints.flatMap((joint, index) => (joint === 'then' ? [index + 1] : []))];
  return starts.length > 1 ? slices(part, starts) : [part];
}

function divideAt(part: Part, opens: (index: number) => boolean, nameOf: (clause: Clause) => Part['label']): Part[] {
  const starts = part.clauses.flatMap((_, index) => (opens(index) ? [index] : []));
  if (starts.length === 0 || starts[0] !== 0) return [part];
  return slices(part, starts).map(({ clauses, joints, opensWith, goesOn }) => {
    const [name] = clauses;
    const label = part.label ?? nameOf(name as Clause);
    const opens = { ...(opensWith ? { opensWith } : {}), ...(goesOn ? { goesOn } : {}) };
    // The date behind what a report is about is looked for after its end.
    if (name?.type === 'reportingPeriod') return { label, clauses, joints, ...opens };
    const named = name?.type === 'spans' ? { named: name.list } : {};
    return { label, clauses: clauses.slice(1), joints: joints.slice(1), ...named, ...opens };
  });
}

function namesNext({ clauses, joints }: Part, index: number): boolean {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (clause?.type === 'reportingPeriod' && isReportName(clause)) return joints[index] === 'dash' && next !== undefined;
  if (clause?.type !== 'spans' || clause.list.ranges.length !== 1) return false;
  const range = clause.list.ranges[0];
  if (!range || range.to) return false;
  const isPart = range.from.type === 'counted' && NAMING_UNITS.includes(range.from.unit);
  // «I квартал до 15 апреля»: of a part of the year nothing but its last day stands so near.
  if (joints[index] === null) return isPart && next?.type === 'until' && next.list.ranges.every(isOneDay);
  const isYear = range.from.type === 'year' && range.from.year.type === 'calendar';
  return joints[index] === 'dash' && (isYear || isPart) && (next?.type === 'until' || next?.type === 'dayOfMonth');
}

function isOneDay({ from, to }: SpanRange): boolean {
  return from.type === 'day' && to === undefined;
}

/** «год», «9 месяцев» without «за». */
function isReportName({ text, at }: Extract<Clause, { type: 'reportingPeriod' }>): boolean {
  return text.from === at.from;
}

function slices(part: Part, starts: readonly number[]): Part[] {
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? part.clauses.length;
    const opensWith: Joint | null | undefined = start > 0 ? part.joints[start - 1] : part.opensWith;
    return {
      label: part.label,
      clauses: part.clauses.slice(start, end),
      joints: part.joints.slice(start, end - 1),
      ...(opensWith ? { opensWith } : {}),
      ...(part.goesOn && k === starts.length - 1 ? { goesOn: part.goesOn } : {}),
    };
  });
}
