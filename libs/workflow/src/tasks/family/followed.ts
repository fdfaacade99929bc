import type { LocalDate } from '@domain/calendar';
import type { TaskState } from '@domain/tasks';
import type { HistoryCommand, TaskEntity } from '@storage';
import type { OrderRules } from '../../calendars/order-rules.js';

/** A task as it is after the step it followed, and what its history says of that. */
export interface Followed {
  readonly task: TaskEntity;
  readonly fromState: TaskState;
  readonly command: HistoryCommand;
  readonly reason: string | null;
  readonly details: Record<string, string | number | null>;
}

/** The day where the order is at home, and the rules of its dates. */
export interface Around {
  readonly today: LocalDate;
  readonly rules: OrderRules;
}
