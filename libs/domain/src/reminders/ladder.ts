import type { FamilyId } from './rung-families.js';

/** Who a reminder speaks to. The person behind the role is found when the letter is frozen. `executor-2` is the second co-executor. */
export type RecipientRole =
  | 'lead'
  | `executor-${number}`
  | 'coordinator'
  | 'controller'
  | 'signatory'
  | 'checker'
  | 'acceptor'
  | `person-${string}`;

/** Somebody who is told by name: whom a comment mentions. */
export function mentionRole(personId: string): RecipientRole {
  return `person-${personId}`;
}

/** Whom a rung addresses: a role, or all co-executors that are present. */
export const ADDRESSEES = ['lead', 'executors', 'coordinator', 'controller', 'signatory', 'acceptor'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** When a rung falls due. Working days are those of the recipient's organisation; T is the control date. */
export type RungTime =
  /** At once when the task is confirmed, in working hours; else the next working morning. */
  | { readonly kind: 'at_confirmation' }
  /** Negative before T, 0 on T itself, positive after it. */
  | { readonly kind: 'working_days'; readonly offset: number }
  /** Every week after the last `working_days` rung, for as long as nobody reports. */
  | { readonly kind: 'weekly_after_last' }
  /** The middle of a row that runs for at least so many calendar days. */
  | { readonly kind: 'half_term'; readonly minimumDays: number }
  /** The first working day of each month inside a row that runs for at least so many calendar days. */
  | { readonly kind: 'monthly'; readonly minimumDays: number }
  /** The last working day of each calendar year a row of several years leaves behind. */
  | { readonly kind: 'yearly'; readonly minimumDays: number }
  /** The last working day of a standing duty's term. */
  | { readonly kind: 'end_of_term' }
  /** At once, then again and again until the dates are there. */
  | { readonly kind: 'repeated'; readonly everyWorkingDays: number }
  /** When a coordinator says so, no more than once a day; the plan never has it by itself. */
  | { readonly kind: 'by_hand' };

export interface Rung {
  readonly family: FamilyId;
  /** Its name in a plan, before what tells one time from another: `before-3`, `interim`. */
  readonly id: string;
  readonly when: RungTime;
  readonly to: readonly Addressee[];
  /** From this repetition on (1-based) further people are told; only for `repeated`. */
  readonly laterAlsoTo?: { readonly fromRepetition: number; readonly to: readonly Addressee[] };
  /** A mandatory letter is deferred by days off, never dropped, and nobody may unsubscribe from it. */
  readonly mandatory: boolean;
}

export type Ladder = readonly Rung[];

/**
 * What can come more than once in a round carries the number of its request (`extension-refused-2`, `consultation-late-3`),
 * and what is told again to somebody else after a handover that of the handover (`report-submitted-1`, `extension-asked-2-1`).
 */
export function bareRung(plannedRung: string): string {
  return plannedRung.replace(/^(mentioned|(?:extension|consultation|report|task)-[a-z-]*[a-z])(?:-\d+){1,2}$/u, '$1');
}

/** Roles above the people who do the work, the nearest first: what reaches them is an escalation. */
export const ESCALATIONS = ['coordinator', 'controller', 'signatory'] as const;
export type Escalation = (typeof ESCALATIONS)[number];

export function isEscalation(role: RecipientRole): role is Escalation {
  return (ESCALATIONS as readonly RecipientRole[]).includes(role);
}

export function isOverdueRung(plannedRung: string): boolean {
  return plannedRung.startsWith('overdue-');
}
