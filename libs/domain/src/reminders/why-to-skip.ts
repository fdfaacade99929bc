import type { TaskState } from '../tasks/index.js';
import { plannedRung, RUNG_FAMILIES } from './rung-families.js';
import { rungClassOf, type TaskForPlanning } from './task-for-planning.js';

/** Why a planned reminder does not go out; texts are catalogued under `reminders.skip.<reason>`. */
export const SKIP_REASONS = [
  'round_passed',
  'report_submitted',
  'task_closed',
  'task_cancelled',
  'task_declined',
  'task_suspended',
  'owed_by_organisations',
  'dates_supplied',
  'question_answered',
  'not_for_this_task',
  'report_decided',
  'extension_decided',
  'consultation_answered',
  'waits_again',
  'evaluated',
  'not_deliverable',
  'no_recipient',
  'no_access',
  'not_wanted',
  'no_address',
  'address_bounces',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

const SETTLED: Partial<Record<TaskState, SkipReason>> = {
  checking: 'report_submitted',
  submitted: 'report_submitted',
  closed: 'task_closed',
  cancelled: 'task_cancelled',
  declined: 'task_declined',
  suspended: 'task_suspended',
};

/**
 * Looks at the world again just before a reminder goes out: `null` when it still has something to say.
 * A rung of an earlier round is over, and so is one whose stop condition has been met.
 */
export function whyToSkip(
  reminder: { readonly rung: string; readonly round: number },
  task: Pick<TaskForPlanning, 'state' | 'retrospective' | 'dueDate' | 'round'>,
): SkipReason | null {
  const settled = SETTLED[task.state];
  if (settled) return settled;
  if (reminder.round < task.round) return 'round_passed';
  const rung = plannedRung(reminder.rung);
  const rungClass = rungClassOf(task);
  if (rung === null || rungClass === null) return 'not_for_this_task';
  const family = RUNG_FAMILIES[rung.family];
  if (family.for.includes(rungClass)) return null;
  if (family.stopsAt === 'dates_supplied') return 'dates_supplied';
  return family.stopsAt === 'answer' ? 'question_answered' : 'not_for_this_task';
}
