import type { LocalDate } from '../calendar/index.js';

/** How far a form has come. */
export const FORM_STATES = ['empty', 'begun', 'submitted'] as const;
export type FormState = (typeof FORM_STATES)[number];

/** By what forms are picked out: a state, or what is not sent yet, or what came after its day. */
export const FORM_FILTERS = [...FORM_STATES, 'missing', 'late'] as const;
export type FormFilter = (typeof FORM_FILTERS)[number];

/** `overdue` is a form that is not there though its day has passed; the first sending tells whether one came in time. */
export type Timeliness = 'waiting' | 'overdue' | 'on_time' | 'late';

export function timelinessOf(firstSentOn: LocalDate | null, dueOn: LocalDate, today: LocalDate): Timeliness {
  if (firstSentOn === null) return today > dueOn ? 'overdue' : 'waiting';
  return firstSentOn > dueOn ? 'late' : 'on_time';
}

export interface Locks {
  /** When all forms of the campaign were locked last; null while they are open. */
  readonly lockedAt: Date | null;
  /** When this one was opened again by itself; null where it was not, or was sent since. */
  readonly unlockedAt: Date | null;
}

/** A lock over all forms holds until it is lifted for all, or for the one; a later lock holds for that one too. */
export function isLocked({ lockedAt, unlockedAt }: Locks): boolean {
  return lockedAt !== null && (unlockedAt === null || unlockedAt < lockedAt);
}
