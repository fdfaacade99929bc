import type { LocalDate } from '../calendar/index.js';
import type { ScheduleKind } from '../deadlines/index.js';
import { isActive, type TaskState } from '../tasks/index.js';
import type { RecipientRole } from './ladder.js';
import type { RungClass } from './rung-families.js';

/** What the plan needs to know of a task. */
export interface TaskForPlanning {
  readonly scheduleKind: ScheduleKind;
  readonly state: TaskState;
  readonly startDate: LocalDate | null;
  /** The control date: after the shift off a day off. Null for standing tasks and for those that wait for their dates. */
  readonly dueDate: LocalDate | null;
  readonly runsTo: LocalDate | null;
  /** Due before its order was signed: one question, no alarm. */
  readonly retrospective: boolean;
  /** Local date of the confirmation. */
  readonly createdOn: LocalDate;
  /** The instant of the confirmation, so that a first letter can leave at once; without it, the morning of `createdOn`. */
  readonly confirmedAt?: Date;
  /** Grows when the date changes or a report is returned. */
  readonly round: number;
  readonly roundStartedOn: LocalDate;
  /** The roles somebody stands behind; a rung for anybody else gives nothing. */
  readonly roles: readonly RecipientRole[];
}

/** Which part of the ladder is the task's; `null` while nobody owes anything on it. */
export function rungClassOf(task: Pick<TaskForPlanning, 'state' | 'retrospective' | 'dueDate'>): RungClass | null {
  if (task.state === 'awaiting_schedule') return 'awaiting_schedule';
  if (!isActive(task.state)) return null;
  if (task.retrospective) return 'retrospective';
  return task.dueDate === null ? 'standing' : 'dated';
}
