export { checkPolicy, type PolicyFault } from './check-policy.js';
export {
  ADDRESSEES,
  type Addressee,
  bareRung,
  type Escalation,
  isEscalation,
  isOverdueRung,
  mentionRole,
  type RecipientRole,
} from './ladder.js';
export { type NextReminder, nextRung, type PlannedReminder, planReminders } from './plan-reminders.js';
export {
  type DayStep,
  DEFAULT_POLICY,
  LETTER_FORMS,
  type LongRowStep,
  OPTIONAL_PARTS,
  type ReminderPolicy,
  rungOf,
} from './policy.js';
export {
  type Rehearsal,
  type RehearsalAssumption,
  type RehearsalInput,
  type RehearsalTask,
  type RehearsedRow,
  rehearse,
} from './rehearse.js';
export { FAMILIES_AT_ONCE, type FamilyId, plannedRung } from './rung-families.js';
export type { TaskForPlanning } from './task-for-planning.js';
export { type SkipReason, whyToSkip } from './why-to-skip.js';
export { atOnce, nextMorning, type PlanningCalendars } from './work-mornings.js';
