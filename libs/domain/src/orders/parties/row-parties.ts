import type { Party } from '../order-reading.js';
import { foldName } from './name-lexicon.js';

/** Who answers for a row and who does it, as read from words. */
export interface RowParties {
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
}

/** Each party once: whoever answers for the row is not named again as who does it. */
export function oncePerRow({ responsible, executors }: RowParties): RowParties {
  const seen = new Set<string>();
  const isNew = ({ type, name }: Party): boolean => {
    const key = `${type} ${foldName(name)}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  };
  return { responsible: responsible.filter(isNew), executors: executors.filter(isNew) };
}
