import type { Part } from '../language/tree.js';
import { partsInside } from './aside.js';
import { isDated } from './dated-reading.js';
import type { Frame } from './frame.js';
import { datesPaper } from './other-paper.js';

/** «постоянно (отчёт – до 1 декабря)»: a deadline with a name of its own in brackets is another action of the cell (rule 15). */
export function withBracketedActions(part: Part, frame: Frame): Part[] {
  const actions: Part[] = [];
  const repeats = part.clauses.some(({ type }) => type === 'frequency' || type === 'dayOfMonth');
  const kept = part.clauses.flatMap((clause, index) => {
    const inside = clause.type === 'aside' ? partsInside(clause, frame) : [];
    const areActions =
      inside.length > 0 && inside.every((one) => isNamedAction(one, frame) || (repeats && isReport(one)));
    if (areActions) actions.push(...inside);
    return areActions ? [] : [index];
  });
  if (actions.length === 0 || kept.length === 0) return [part];
  const clauses = part.clauses.filter((_, index) => kept.includes(index));
  const joints = kept.slice(1).map((index) => part.joints[index - 1] ?? null);
  return [{ ...part, clauses, joints }, ...actions];
}

/** «(за декабрь до 25 декабря)» behind what repeats. */
function isReport({ clauses }: Part): boolean {
  return clauses.some((clause) => clause.type === 'reportingPeriod' && clause.list !== null) && clauses.some(isDated);
}

function isNamedAction(part: Part, frame: Frame): boolean {
  const { label, clauses } = part;
  return (
    label !== null &&
    !datesPaper(part, frame) &&
    clauses.some((clause) => isDated(clause) || clause.type === 'frequency')
  );
}
