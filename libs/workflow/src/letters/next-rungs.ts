import type { LocalDate } from '@domain/calendar';
import { type NextReminder, nextRung, type RecipientRole, type ReminderPolicy } from '@domain/reminders';
import type { TaskEntity } from '@storage';
import type { OrderRules } from '../calendars/order-rules.js';
import { forPlanning } from '../reminders/plan-book.js';

/**
 * What comes next for the tasks of many letters, each plan made once: the tasks of one row differ from school to school in
 * nothing a plan depends on.
 */
export class NextRungs {
  private readonly known = new Map<string, NextReminder | null>();
  private readonly numbers = new Map<OrderRules['working'] | ReminderPolicy, number>();

  of(
    task: TaskEntity,
    role: RecipientRole,
    { working, policyFor }: OrderRules,
    { timeZone, from }: { readonly timeZone: string; readonly from: LocalDate },
  ): NextReminder | null {
    const planned = forPlanning(task, [role]);
    const policy = policyFor(task.scheduleKind);
    const facts = Object.values({ ...planned, confirmedAt: task.createdAt.getTime() });
    const key = [this.numberOf(working), this.numberOf(policy), timeZone, from, ...facts].join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const next = nextRung(planned, { working, timeZone }, policy, from);
    this.known.set(key, next);
    return next;
  }

  private numberOf(rules: OrderRules['working'] | ReminderPolicy): number {
    const number = this.numbers.get(rules) ?? this.numbers.size;
    this.numbers.set(rules, number);
    return number;
  }
}
