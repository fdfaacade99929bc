import { formatMonth } from '../dates/format-date.js';

/** «январь» of 0, in the page's language. */
export function monthName(month: number): string {
  return formatMonth(`2024-${String(month + 1).padStart(2, '0')}`).replace(/\s*2024$/u, '');
}
