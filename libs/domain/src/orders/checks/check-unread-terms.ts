import { yearOf } from '../../calendar/index.js';
import type { Warning } from '../../deadlines/index.js';
import { unreadTerms, wordsOfTerms } from '../clauses/index.js';
import type { ReadClause } from '../order-reading.js';
import type { Period } from '../period.js';

const EVERY_YEAR = /ежегодно|(?:каждого|каждый)\s+год|раз\s+в\s+год/i;

/** Clauses that say more about when than was read of them: other words like a term, other years of the plan. */
export function checkUnreadTerms(clauses: readonly ReadClause[], period: Period | null): Warning[] {
  return clauses.flatMap((clause): Warning[] => {
    const { part, number, text, deadlineText, source } = clause;
    const place = { level: 'warn', where: `${part}/${number}`, line: source.line } as const;
    const words = unreadTerms(text, deadlineText === null ? [] : wordsOfTerms(deadlineText));
    const unread: Warning[] =
      words.length === 0 ? [] : [{ ...place, code: 'term-unread', values: { words: words.join('», «') } }];
    const year = onlyYearOf(clause);
    if (period === null || deadlineText === null || year === null || year >= yearOf(period.end)) return unread;
    const values = { words: deadlineText, year, periodEnd: period.end };
    return [...unread, { ...place, code: 'yearly-once', values }];
  });
}

/** The year of all the dates of a clause that comes every year; null where they are of several years or there are none. */
function onlyYearOf({ deadlineText, deadlines }: ReadClause): number | null {
  if (!EVERY_YEAR.test(deadlineText ?? '')) return null;
  const years = new Set(deadlines.flatMap(({ occurrences }) => occurrences.map(({ due }) => yearOf(due))));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
