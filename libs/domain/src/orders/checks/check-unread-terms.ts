import type { Warning } from '../../deadlines/index.js';
import { unreadTerms, wordsOfTerms } from '../clauses/index.js';
import type { ReadClause } from '../order-reading.js';

/** Clauses that say more about when than was read of them: other words like a term. */
export function checkUnreadTerms(clauses: readonly ReadClause[]): Warning[] {
  return clauses.flatMap(({ part, number, text, deadlineText, source }): Warning[] => {
    const words = unreadTerms(text, deadlineText === null ? [] : wordsOfTerms(deadlineText, text));
    if (words.length === 0) return [];
    const values = { words: words.join('», «') };
    return [{ level: 'warn', code: 'term-unread', where: `${part}/${number}`, line: source.line, values }];
  });
}
