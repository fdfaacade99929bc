import type { Warning } from '../../deadlines/index.js';
import type { ReadClause } from '../order-reading.js';
import type { Period } from '../period.js';

/** Clauses of the order due after the roadmap has ended: they count from the order's date, so their reader cannot tell. */
export function checkClauseDates(clauses: readonly ReadClause[], period: Period | null): Warning[] {
  if (!period) return [];
  return clauses.flatMap((clause): Warning[] => {
    if (clause.part !== 'order') return [];
    const late = clause.deadlines.flatMap((schedule) => schedule.occurrences).filter(({ due }) => due > period.end);
    const [first] = late;
    if (!first) return [];
    const values = { ...first, periodStart: period.start, periodEnd: period.end, count: late.length };
    return [
      { level: 'warn', code: 'due-outside-period', where: `order/${clause.number}`, line: clause.source.line, values },
    ];
  });
}
