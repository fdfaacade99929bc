import type { LocalDate } from '@domain/calendar';
import { type NextReminder, nextRung, type RecipientRole, type ReminderPolicy } from '@domain/reminders';
import type { OrderRules } from '../calendars/order-rules.js';
import { forPlanning, type PlannedTask } from '../reminders/plan-book.js';

// Each plan is made once for all letters: the tasks of one row differ from school to school in nothing a plan depends on.
const known = new Map<string, NextReminder | null>();
const MOST_KNOWN = 5_000;
// Calendars and policies of the same content are the same objects.
const numbers = new WeakMap<OrderRules['working'] | ReminderPolicy, number>();
let lastNumber = 0;

/** What comes next for a task from that day on. */
export function nextOf(
  task: PlannedTask,
  role: RecipientRole,
  { working, policyFor }: OrderRules,
  { timeZone, from }: { readonly timeZone: string; readonly from: LocalDate },
): NextReminder | null {
  const planned = forPlanning(task, [role]);
  const policy = policyFor(task.scheduleKind);
  const facts = Object.values({ ...planned, confirmedAt: task.createdAt.getTime() });
  const key = [numberOf(working), numberOf(policy), timeZone, from, ...facts].join(' ');
  const made = known.get(key);
  if (made !== undefined) return made;
  const next = nextRung(planned, { working, timeZone }, policy, from);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, next);
  return next;
}

function numberOf(rules: OrderRules['working'] | ReminderPolicy): number {
  const number = numbers.get(rules) ?? ++lastNumber;
  numbers.set(rules, number);
  return number;
}
