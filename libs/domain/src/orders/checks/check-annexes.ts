import type { Warning } from '../../deadlines/index.js';
import { type OrderParts, type Paragraph, plainWords } from '../document/index.js';

const ANNEX_NUMBER = /приложени[еяюи]\s*№?\s*(\d{1,2})/gi;

/** Annexes the clauses name that the file does not hold. */
export function checkAnnexes(order: readonly Paragraph[], parts: OrderParts): Warning[] {
  const present = new Set<string>();
  for (const { text } of parts.annex) {
    for (const match of plainWords(text).matchAll(ANNEX_NUMBER)) present.add(match[1] ?? '');
  }
  return order.flatMap((clause) =>
    [...clause.text.matchAll(ANNEX_NUMBER)]
      .filter((match) => !present.has(match[1] ?? ''))
      .map(
        (match): Warning => ({
          level: 'warn',
          code: 'missing-appendix',
          where: `order/${clause.number ?? ''}`,
          values: { appendix: match[1] ?? '' },
        }),
      ),
  );
}
