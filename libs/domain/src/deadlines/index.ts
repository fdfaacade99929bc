export { chooseAlternative } from './choose-alternative.js';
export { isPeriodTooLong, LONGEST_PERIOD_YEARS } from './context-fault.js';
export { dateWarnings } from './date-warnings.js';
export type { DeadlineContext, DeadlineReading, DeadlineRules, PaperKind, ReadingStep } from './deadline-reading.js';
export { explainSteps, explainWarning } from './explain.js';
export { monthBehind } from './language/mend/words-to-mend.js';
export { LONGEST_TERM_TEXT } from './longest-term-text.js';
export { readDeadline } from './read-deadline.js';
export { remarksSettled } from './remarks-settled.js';
export { renderSchedule } from './render.js';
export {
  type Occurrence,
  type RelativeUnit,
  SCHEDULE_KINDS,
  type Schedule,
  type ScheduleKind,
  type Warning,
} from './schedule.js';
export { type PlanDate, takePlan, waitsForPlan } from './take-plan.js';
