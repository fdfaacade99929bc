import type { LocalDate } from '@domain/calendar';
import type { TaskEntity } from '@storage';
import { type OrderRules, shiftBy } from '../calendars/order-rules.js';
import { turnRound } from './begin-round.js';

/** Gives a task another due date; the first one it had stays on record, and it is owed anew. */
export function setDate(task: TaskEntity, newDate: LocalDate, rules: OrderRules, today: LocalDate): void {
  task.movedFrom ??= task.dueDate;
  task.dueDate = newDate;
  task.controlDate = shiftBy(rules)(newDate);
  task.retrospective = false;
  turnRound(task, today);
}
