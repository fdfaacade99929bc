export { chooseAlternative } from './choose-alternative.js';
export { isPeriodTooLong, LONGEST_PERIOD_YEARS } from './context-fault.js';
export { dateWarnings } from './date-warnings.js';
export type { DeadlineContext, DeadlineReading, DeadlineRules, ReadingStep } from './deadline-reading.js';
export { explainSteps, explainWarning } from './explain.js';
export { readDeadline } from './read-deadline.js';
export { renderSchedule } from './render.js';
export type { Occurrence, RelativeUnit, Schedule, ScheduleKind, Warning } from './schedule.js';
export { type PlanDate, takePlan, waitsForPlan } from './take-plan.js';
