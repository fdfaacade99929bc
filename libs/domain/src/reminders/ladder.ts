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
export type Addressee = 'lead' | 'executors' | 'coordinator' | 'controller' | 'signatory' | 'acceptor';

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

/** Which tasks a rung is for; one task has exactly one class, so that a late row is never also asked about as a retrospective one. */
export type RungClass = 'dated' | 'standing' | 'awaiting_schedule' | 'retrospective';

/** What ends a rung before its time: a report, the dates it asked for, an answer to the question. */
export type StopCondition = 'report' | 'dates_supplied' | 'answer';

export interface Rung {
  readonly id: RungId;
  readonly for: readonly RungClass[];
  readonly when: RungTime;
  readonly to: readonly Addressee[];
  /** From this repetition on (1-based) further people are told; only for `repeated`. */
  readonly laterAlsoTo?: { readonly fromRepetition: number; readonly to: readonly Addressee[] };
  /** A mandatory letter is deferred by days off, never dropped, and nobody may unsubscribe from it. */
  readonly mandatory: boolean;
  readonly stopsAt: StopCondition;
}

/** The words a rung is spoken of by; texts are catalogued under them (`reminders.rung.<RungId>`). */
export type RungId =
  | 'assigned'
  | 'retrospective'
  | 'awaiting-schedule'
  | 'interim'
  | 'checkpoint'
  | 'half-term'
  | 'final-report'
  | `before-${number}`
  | 'due'
  | `overdue-${number}`
  | 'overdue-week'
  | 'overdue-chase';

export type Ladder = readonly Rung[];

const DOERS: readonly Addressee[] = ['lead', 'executors'];

function dated(id: RungId, offset: number, to: readonly Addressee[]): Rung {
  return { id, for: ['dated'], when: { kind: 'working_days', offset }, to, mandatory: true, stopsAt: 'report' };
}

/** The default ladder (DESIGN §8). Replacing it is replacing this data. */
export const DEFAULT_LADDER: Ladder = [
  {
    id: 'assigned',
    for: ['dated', 'standing'],
    when: { kind: 'at_confirmation' },
    to: DOERS,
    mandatory: true,
    stopsAt: 'report',
  },
  {
    id: 'retrospective',
    for: ['retrospective'],
    when: { kind: 'at_confirmation' },
    to: ['lead'],
    mandatory: true,
    stopsAt: 'answer',
  },
  {
    id: 'awaiting-schedule',
    for: ['awaiting_schedule'],
    when: { kind: 'repeated', everyWorkingDays: 10 },
    to: ['lead'],
    laterAlsoTo: { fromRepetition: 3, to: ['coordinator'] },
    mandatory: true,
    stopsAt: 'dates_supplied',
  },
  {
    id: 'interim',
    for: ['dated', 'standing'],
    when: { kind: 'monthly', minimumDays: 120 },
    to: ['lead'],
    mandatory: false,
    stopsAt: 'report',
  },
  {
    id: 'checkpoint',
    for: ['dated', 'standing'],
    when: { kind: 'yearly', minimumDays: 366 },
    to: ['lead'],
    mandatory: true,
    stopsAt: 'report',
  },
  {
    id: 'half-term',
    for: ['dated'],
    when: { kind: 'half_term', minimumDays: 45 },
    to: ['lead'],
    mandatory: false,
    stopsAt: 'report',
  },
  {
    id: 'final-report',
    for: ['standing'],
    when: { kind: 'end_of_term' },
    to: ['lead'],
    mandatory: true,
    stopsAt: 'report',
  },
  dated('before-10', -10, DOERS),
  dated('before-3', -3, DOERS),
  dated('before-1', -1, DOERS),
  dated('due', 0, DOERS),
  dated('overdue-1', 1, DOERS),
  dated('overdue-3', 3, [...DOERS, 'coordinator']),
  dated('overdue-5', 5, [...DOERS, 'coordinator', 'controller']),
  dated('overdue-10', 10, [...DOERS, 'coordinator', 'controller', 'signatory']),
  {
    id: 'overdue-week',
    for: ['dated'],
    when: { kind: 'weekly_after_last' },
    to: [...DOERS, 'coordinator', 'controller', 'signatory'],
    mandatory: true,
    stopsAt: 'report',
  },
  {
    id: 'overdue-chase',
    for: ['dated'],
    when: { kind: 'by_hand' },
    to: ['lead'],
    mandatory: true,
    stopsAt: 'report',
  },
];

/**
 * The rung a planned reminder belongs to. Rungs that come more than once carry a suffix in the plan
 * (`overdue-week-2`, `overdue-chase-2023-03-10`, `interim-2023-04`, `checkpoint-2023`, `awaiting-schedule-3`); `null` for
 * a key the ladder does not know.
 */
export function rungOf(plannedRung: string, ladder: Ladder = DEFAULT_LADDER): Rung | null {
  const exact = ladder.find((rung) => rung.id === plannedRung);
  if (exact) return exact;
  return ladder.find((rung) => comesMoreThanOnce(rung) && plannedRung.startsWith(`${rung.id}-`)) ?? null;
}

function comesMoreThanOnce(rung: Rung): boolean {
  return ['weekly_after_last', 'monthly', 'yearly', 'repeated', 'by_hand'].includes(rung.when.kind);
}

/**
 * What can come more than once in a round carries the number of its request (`extension-refused-2`, `consultation-late-3`),
 * and what is told again to somebody else after a handover that of the handover (`report-submitted-1`, `extension-asked-2-1`).
 */
export function bareRung(plannedRung: string): string {
  return plannedRung.replace(/^(mentioned|(?:extension|consultation|report|task)-[a-z-]*[a-z])(?:-\d+){1,2}$/u, '$1');
}

/** Roles above the people who do the work: what reaches them is an escalation. */
export function isEscalation(role: RecipientRole): boolean {
  return role === 'coordinator' || role === 'controller' || role === 'signatory';
}

export function isOverdueRung(plannedRung: string): boolean {
  return plannedRung.startsWith('overdue-');
}
