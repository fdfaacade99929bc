import type { Party } from '../order-reading.js';
import { foldName } from './name-lexicon.js';

/** Who answers for a row and who does it, as read from words. */
export interface RowParties {
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
}

/** Each party once: whoever answers for the row is not named again as who does it. */
export function oncePerRow({ responsible, executors }: RowParties): RowParties {
  const seen: Party[] = [];
  const isNew = (party: Party): boolean => {
    const isFirst = !seen.some((one) => isSameParty(one, party));
    seen.push(party);
    return isFirst;
  };
  return { responsible: responsible.filter(isNew), executors: executors.filter(isNew) };
}

/** People of the same initials are two where both are written out in full and otherwise. */
function isSameParty(one: Party, other: Party): boolean {
  if (one.type !== other.type || foldName(one.name) !== foldName(other.name)) return false;
  const areWrittenOut = one.type === 'person' && one.fullName !== undefined && other.fullName !== undefined;
  return !areWrittenOut || foldName(one.fullName) === foldName(other.fullName);
}
