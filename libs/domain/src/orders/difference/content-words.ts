import type { OrderReading } from '../order-reading.js';
import { foldedWords } from './compare-rows.js';

/** The words of all duties of an order, folded: the same for two files of one order, however they are set or spaced. */
export function contentWords({ clauses, items }: OrderReading): string {
  const rows = [
    ...clauses.map(({ number, text, deadlineText, assignee }) => [number, text, deadlineText, assignee]),
    ...items.map(({ number, title, deadlineText, responsibleText }) => [number, title, deadlineText, responsibleText]),
  ];
  return rows.map((cells) => cells.map((words) => foldedWords(words).toLowerCase()).join('\t')).join('\n');
}
