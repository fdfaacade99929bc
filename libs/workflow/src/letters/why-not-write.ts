import { bareRung, type SkipReason, whyToSkip } from '@domain/reminders';
import { ACTIVE_STATES, TASK_FLOW, type TaskState } from '@domain/tasks';
import type { Recipient, ReminderWithTask } from '@storage';
import type { DecisionRung } from '../tasks/settle-reminders.js';

type ToldRung = DecisionRung | 'mentioned' | 'task-undelivered' | 'task-unevaluated';

const EVERY_STATE = Object.keys(TASK_FLOW) as TaskState[];

/** A letter about a decision says something only while the decision stands. */
const DECISION_STANDS_IN: Readonly<Record<ToldRung, readonly TaskState[]>> = {
  mentioned: EVERY_STATE,
  'task-undelivered': EVERY_STATE,
  'task-unevaluated': EVERY_STATE,
  'report-for-check': ['checking'],
  'report-submitted': ['submitted'],
  'report-returned': ['returned', 'in_progress'],
  'report-accepted': ['closed'],
  'task-declined': ['declined'],
  'task-reassigned': ['open', 'awaiting_schedule', 'in_progress'],
  'task-suspended': ['suspended'],
  'task-resumed': [...ACTIVE_STATES, 'awaiting_schedule'],
  'task-cancelled': ['cancelled'],
  'task-passed': [...ACTIVE_STATES, 'awaiting_schedule', 'checking', 'submitted', 'declined', 'suspended'],
  'task-reopened': ACTIVE_STATES,
  'task-needs-done': [...ACTIVE_STATES, 'awaiting_schedule'],
  'task-needs-cancelled': [...ACTIVE_STATES, 'awaiting_schedule'],
  'extension-asked': ACTIVE_STATES,
  'extension-granted': ACTIVE_STATES,
  'extension-refused': ACTIVE_STATES,
  'consultation-asked': ACTIVE_STATES,
  'consultation-late': ACTIVE_STATES,
};

/** The decision a planned rung tells of; null for the rungs of the ladder. */
export function decisionOf(plannedRung: string): ToldRung | null {
  const rung = bareRung(plannedRung);
  return Object.hasOwn(DECISION_STANDS_IN, rung) ? (rung as ToldRung) : null;
}

/** Looks at the world again: null when the reminder still has something to say to somebody. */
export function whyNotWrite(reminder: ReminderWithTask, recipient: Recipient | undefined): SkipReason | null {
  const decision = decisionOf(reminder.rung);
  const settled = decision ? whyDecisionIsOver(reminder, decision) : whyToSkip(reminder, taskOf(reminder));
  if (settled !== null) return settled;
  if (recipient === undefined || recipient.personId === null) return 'no_recipient';
  if (recipient.email !== null) return null;
  return recipient.bounces === true ? 'address_bounces' : 'no_address';
}

function whyDecisionIsOver(reminder: ReminderWithTask, rung: ToldRung): SkipReason | null {
  if (DECISION_STANDS_IN[rung].includes(reminder.taskState)) return null;
  return rung.startsWith('report-') ? 'report_decided' : 'not_for_this_task';
}

function taskOf(reminder: ReminderWithTask): Parameters<typeof whyToSkip>[1] {
  return {
    state: reminder.taskState,
    round: reminder.taskRound,
    retrospective: reminder.retrospective,
    dueDate: reminder.controlDate,
  };
}
