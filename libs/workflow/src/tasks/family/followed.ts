import type { LocalDate } from '@domain/calendar';
import type { TaskState } from '@domain/tasks';
import type { FamilyStep, HistoryCommand, TaskEntity } from '@storage';
import type { OrderRules } from '../../calendars/order-rules.js';

/** A task as it is after the step it followed, and what its history says of that. */
export interface Followed {
  readonly task: TaskEntity;
  readonly fromState: TaskState;
  readonly command: HistoryCommand;
  readonly reason: string | null;
  readonly details: Record<string, string | number | null>;
  /** The date it had, of one that was moved. */
  readonly oldDueDate?: LocalDate;
}

/** A step as each of the tasks of the level above took it, by task. */
export type StepsAbove = ReadonlyMap<string, FamilyStep>;

/** The day where the order is at home, and the rules of its dates. */
export interface Around {
  readonly today: LocalDate;
  readonly rules: OrderRules;
}
