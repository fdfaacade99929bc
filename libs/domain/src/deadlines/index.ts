export type { DeadlineContext, DeadlineReading, ReadingStep } from './read-deadline.js';
export type { Occurrence, RelativeUnit, Schedule, ScheduleKind, Warning } from './schedule.js';
