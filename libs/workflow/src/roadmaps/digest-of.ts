import { createHash } from 'node:crypto';
import type { GivenRow } from '@storage';

/** Of a row above as a person sees it, so that nobody decides about another one. */
export function digestOf({ number, title, deadlineText, expectedResult, due }: GivenRow): string {
  const words = JSON.stringify([number, title, deadlineText, expectedResult, due]);
  return createHash('sha256').update(words).digest('hex');
}
