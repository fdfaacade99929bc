import { type LocalDate, later } from '../calendar/index.js';
import type { Participation } from './takes-part.js';

/** To whom a lead wants to hand a task on: a person, or (null) a whole body. */
export interface Receiver extends Participation {
  /** The body and all above it. */
  readonly lineage: readonly string[];
}

export interface Receiving {
  readonly personId: string;
  readonly organisationId: string;
  /** Who answers for the task now. */
  readonly lead: Participation;
}

/** Why somebody cannot be given a task by its lead: he is not below him, or has it already. Null where he can. */
export function whyNotReceive(receiver: Receiver, { lead, ...giver }: Receiving): 'not-below' | 'has-it' | null {
  if (!receiver.lineage.includes(giver.organisationId)) return 'not-below';
  const isWholeBody = receiver.personId === null;
  if (isWholeBody && receiver.organisationId === giver.organisationId) return 'has-it';
  const hasIt = receiver.personId === giver.personId || (lead.personId !== null && lead.personId === receiver.personId);
  return hasIt ? 'has-it' : null;
}

/** The last day a part of a task may fall due: with the task, or today where that is late; null where nothing sets one. */
export function latestForPart(parentDue: LocalDate | null, today: LocalDate): LocalDate | null {
  return parentDue === null ? null : later(parentDue, today);
}

/** Why a part of a task cannot fall due on a day; null where it can. */
export function whyNotHandOn(
  dueDate: LocalDate,
  { today, parentDue }: { readonly today: LocalDate; readonly parentDue: LocalDate | null },
): 'past' | 'past-parent' | null {
  if (dueDate < today) return 'past';
  const latest = latestForPart(parentDue, today);
  return latest !== null && dueDate > latest ? 'past-parent' : null;
}
