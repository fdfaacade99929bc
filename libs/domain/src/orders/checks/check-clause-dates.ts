import { yearOf } from '../../calendar/index.js';
import type { Warning } from '../../deadlines/index.js';
import { REPEATS } from '../clauses/index.js';
import type { ReadClause } from '../order-reading.js';
import type { Period } from '../period.js';

type Covered = Pick<Period, 'start' | 'end'>;
type TermOfClause = Pick<ReadClause, 'part' | 'deadlineText' | 'deadlines'>;

/** What the plan's period says of the terms of clauses, each at its place. */
export function checkClauseDates(clauses: readonly ReadClause[], period: Covered | null): Warning[] {
  return clauses.flatMap((clause) => {
    const place = { where: `${clause.part}/${clause.number}`, line: clause.source.line };
    return clauseDateWarnings(clause, period).map((warning) => ({ ...warning, ...place }));
  });
}

/**
 * What the plan's period says of the term of a clause, which its reader cannot tell: a clause of the order counts from
 * the order's date and may be due after the plan has ended; one of every year may have dates of one year alone.
 */
export function clauseDateWarnings(clause: TermOfClause, period: Covered | null): Warning[] {
  return period === null ? [] : [...dueAfter(clause, period), ...onceOfMany(clause, period)];
}

/** What repeats was laid out to the end of the plan, behind which only its last report falls. */
function dueAfter({ part, deadlineText, deadlines }: TermOfClause, { start, end }: Covered): Warning[] {
  if (part !== 'order' || REPEATS.test(deadlineText ?? '')) return [];
  const late = deadlines.flatMap((schedule) => schedule.occurrences).filter(({ due }) => due > end);
  const [first] = late;
  if (!first) return [];
  const values = { ...first, periodStart: start, periodEnd: end, count: late.length };
  return [{ level: 'warn', code: 'due-outside-period', where: '', values }];
}

function onceOfMany(clause: TermOfClause, { end }: Covered): Warning[] {
  const year = onlyYearOf(clause);
  if (year === null || year >= yearOf(end)) return [];
  const values = { words: clause.deadlineText ?? '', year, periodEnd: end };
  return [{ level: 'warn', code: 'yearly-once', where: '', values }];
}

const EVERY_YEAR = /ежегодно|(?:каждого|каждый)\s+год|раз\s+в\s+год/i;

/** The year of all the dates of a clause that comes every year; null where they are of several years or there are none. */
function onlyYearOf({ deadlineText, deadlines }: TermOfClause): number | null {
  if (!EVERY_YEAR.test(deadlineText ?? '')) return null;
  const years = new Set(deadlines.flatMap(({ occurrences }) => occurrences.map(({ due }) => yearOf(due))));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
