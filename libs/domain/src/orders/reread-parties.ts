import type { OrderReading, Party } from './order-reading.js';
import { nameLexicon, splitParties } from './parties/index.js';

/** Who answers for a row and who does it, as read from words. */
export interface RowParties {
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
}

/** Reads other words in the place of a row's responsible ones, with the names the order itself defines. */
export function rereadParties(reading: OrderReading, words: string): RowParties {
  const { responsible, executors } = splitParties(words, nameLexicon(reading.abbreviations, []));
  return { responsible, executors };
}
