import type { LocalDate } from '../calendar/index.js';
import type { Receiver } from './hand-on.js';

/** Who gives a resolution, and over whom he looks: the body at the top of his branch, null for everything. */
export interface Resolving {
  readonly personId: string;
  readonly branchId: string | null;
}

/** Why somebody cannot be given a resolution (резолюция): he is outside the branch of its giver, or is its giver. Null where he can. */
export function whyNotResolveTo(receiver: Receiver, giver: Resolving): 'not-below' | 'to-self' | null {
  if (giver.branchId !== null && !receiver.lineage.includes(giver.branchId)) return 'not-below';
  return receiver.personId === giver.personId ? 'to-self' : null;
}

/** Why a resolution cannot fall due on a day; null where it can. */
export function whyNotResolveBy(dueDate: LocalDate, today: LocalDate): 'past' | null {
  return dueDate < today ? 'past' : null;
}
