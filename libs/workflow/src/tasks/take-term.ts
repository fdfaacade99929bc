import type { LocalDate } from '@domain/calendar';
import type { TaskEntity } from '@storage';
import { type OrderRules, shiftBy } from '../calendars/order-rules.js';
import { turnRound } from './begin-round.js';

export interface Term extends Pick<TaskEntity, 'startDate' | 'scheduleKind' | 'externalPlan'> {
  readonly dueDate: LocalDate;
}

/** A task that waited for its schedule is owed by its dates from now on. */
export function takeTerm(task: TaskEntity, term: Term, rules: OrderRules, today: LocalDate): void {
  const { startDate, dueDate, scheduleKind, externalPlan } = term;
  Object.assign(task, { startDate, dueDate, scheduleKind, externalPlan, controlDate: shiftBy(rules)(dueDate) });
  turnRound(task, today);
}
