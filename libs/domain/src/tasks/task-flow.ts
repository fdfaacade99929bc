/** Where a task (поручение) stands. "Overdue" is no state: it follows from the control date and today (see isOverdue). */
export type TaskState =
  | 'awaiting_schedule'
  | 'scheduled'
  | 'open'
  | 'in_progress'
  | 'checking'
  | 'submitted'
  | 'closed'
  | 'returned'
  | 'declined'
  | 'suspended'
  | 'cancelled';

export type TaskCommand =
  | 'supply_dates'
  | 'start'
  | 'take'
  | 'hand_on'
  | 'interim_report'
  | 'report'
  | 'report_for_check'
  | 'endorse'
  | 'accept'
  | 'return'
  | 'decline'
  | 'reassign'
  | 'redirect'
  | 'ask_extension'
  | 'grant_extension'
  | 'refuse_extension'
  | 'extend'
  | 'suspend'
  | 'resume'
  | 'cancel'
  | 'complete'
  | 'reopen';

/** The whole life of a task: state → command → next state. A cell that is missing is forbidden. */
export const TASK_FLOW = {
  awaiting_schedule: {
    supply_dates: 'open',
    hand_on: 'awaiting_schedule',
    report: 'submitted',
    report_for_check: 'checking',
    decline: 'declined',
    suspend: 'suspended',
    cancel: 'cancelled',
    complete: 'closed',
  },
  scheduled: {
    start: 'open',
    take: 'in_progress',
    hand_on: 'in_progress',
    interim_report: 'in_progress',
    report: 'submitted',
    report_for_check: 'checking',
    decline: 'declined',
    ask_extension: 'scheduled',
    grant_extension: 'scheduled',
    refuse_extension: 'scheduled',
    extend: 'scheduled',
    suspend: 'suspended',
    cancel: 'cancelled',
    complete: 'closed',
  },
  open: {
    take: 'in_progress',
    hand_on: 'in_progress',
    interim_report: 'in_progress',
    report: 'submitted',
    report_for_check: 'checking',
    decline: 'declined',
    ask_extension: 'open',
    grant_extension: 'open',
    refuse_extension: 'open',
    extend: 'open',
    suspend: 'suspended',
    cancel: 'cancelled',
    complete: 'closed',
  },
  in_progress: {
    hand_on: 'in_progress',
    interim_report: 'in_progress',
    report: 'submitted',
    report_for_check: 'checking',
    decline: 'declined',
    ask_extension: 'in_progress',
    grant_extension: 'in_progress',
    refuse_extension: 'in_progress',
    extend: 'in_progress',
    suspend: 'suspended',
    cancel: 'cancelled',
    complete: 'closed',
  },
  checking: { endorse: 'submitted', return: 'returned', cancel: 'cancelled' },
  submitted: { accept: 'closed', return: 'returned', cancel: 'cancelled' },
  returned: {
    take: 'in_progress',
    hand_on: 'in_progress',
    interim_report: 'in_progress',
    report: 'submitted',
    report_for_check: 'checking',
    ask_extension: 'returned',
    grant_extension: 'returned',
    refuse_extension: 'returned',
    extend: 'returned',
    suspend: 'suspended',
    cancel: 'cancelled',
    complete: 'closed',
  },
  declined: { reassign: 'open', redirect: 'open', cancel: 'cancelled' },
  suspended: { resume: 'open', cancel: 'cancelled' },
  closed: { reopen: 'open' },
  cancelled: {},
} as const satisfies Record<TaskState, Partial<Record<TaskCommand, TaskState>>>;

/** States in which somebody still owes work, so reminders go out and lateness counts. */
export const ACTIVE_STATES = ['scheduled', 'open', 'in_progress', 'returned'] as const satisfies readonly TaskState[];

export function isActive(state: TaskState): boolean {
  return (ACTIVE_STATES as readonly TaskState[]).includes(state);
}

/** Nothing is owed on it any more, or it went back to whoever gave it: it keeps nobody from reporting on the task above. */
export const OVER_STATES = ['closed', 'cancelled', 'declined'] as const satisfies readonly TaskState[];

export function isOver(state: TaskState): boolean {
  return (OVER_STATES as readonly TaskState[]).includes(state);
}

/** Nothing was reported, so that other dates or people hurt nobody's work. */
const MAY_BE_REPLACED = [
  'awaiting_schedule',
  'scheduled',
  'open',
  'in_progress',
] as const satisfies readonly TaskState[];

export function mayBeReplaced(state: TaskState): boolean {
  return (MAY_BE_REPLACED as readonly TaskState[]).includes(state);
}

/** Somebody reported on it: whoever leaves the list the task came from has done his part. */
export const KEPT_ON_LEAVING = ['checking', 'submitted', 'closed'] as const satisfies readonly TaskState[];

/** The command cannot be given in this state; a person meets it as a conflict, so it carries the facts. */
export class ForbiddenTransition extends Error {
  constructor(
    readonly state: TaskState,
    readonly command: TaskCommand,
  ) {
    super(`A task in state '${state}' cannot take the command '${command}'`);
    this.name = 'ForbiddenTransition';
  }
}

/** The state after a command. @throws ForbiddenTransition when the table has no such cell. */
export function nextState(state: TaskState, command: TaskCommand): TaskState {
  const next = (TASK_FLOW[state] as Partial<Record<TaskCommand, TaskState>>)[command];
  if (next === undefined) throw new ForbiddenTransition(state, command);
  return next;
}

export function commandsFrom(state: TaskState): TaskCommand[] {
  return Object.keys(TASK_FLOW[state]) as TaskCommand[];
}
