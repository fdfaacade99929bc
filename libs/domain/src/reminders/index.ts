export {
  type Addressee,
  bareRung,
  DEFAULT_LADDER,
  isEscalation,
  isOverdueRung,
  type Ladder,
  mentionRole,
  type RecipientRole,
  type Rung,
  type RungClass,
  type RungId,
  type RungTime,
  rungOf,
  type StopCondition,
} from './ladder.js';
export { nextRung, type PlannedReminder, planReminders } from './plan-reminders.js';
export {
  type Rehearsal,
  type RehearsalAssumption,
  type RehearsalInput,
  type RehearsalTask,
  type RehearsedRow,
  rehearse,
} from './rehearse.js';
export type { TaskForPlanning } from './task-for-planning.js';
export { type SkipReason, whyToSkip } from './why-to-skip.js';
export { atOnce, type PlanningCalendars } from './work-mornings.js';
