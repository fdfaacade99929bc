import type { LocalDate } from '@domain/calendar';
import { isEscalation, nextMorning, type ReminderPolicy, rungOf } from '@domain/reminders';
import type { Recipient, ReminderWithTask } from '@storage';
import type { EntityManager } from 'typeorm';
import { type OrderRules, rulesOf, rulesOfOrders } from '../calendars/order-rules.js';

/** What the policies of their orders say of reminders that fall due. */
export class DuePolicies {
  constructor(private readonly rules: ReadonlyMap<string, OrderRules>) {}

  static async of(manager: EntityManager, reminders: readonly ReminderWithTask[]): Promise<DuePolicies> {
    const orderIds = reminders.map(({ orderId }) => orderId);
    return new DuePolicies(await rulesOfOrders(manager, orderIds));
  }

  /** May its reader do without it? What no policy plans is a decision, and those are never refused. */
  isOptional(reminder: ReminderWithTask): boolean {
    return rungOf(this.policyOf(reminder), reminder.rung)?.mandatory === false;
  }

  /** The task the letter has to be about alone; null where it goes into the digest. */
  aloneAbout(reminder: ReminderWithTask): string | null {
    if (isEscalation(reminder.recipientRole)) return null;
    return this.policyOf(reminder).form === 'single' ? reminder.taskId : null;
  }

  /** When what does not go today goes. */
  nextMorning(
    reminder: ReminderWithTask,
    today: LocalDate,
    { timeZone }: Pick<Recipient, 'timeZone'>,
  ): { readonly day: LocalDate; readonly sendAt: Date } {
    const { working } = rulesOf(this.rules, reminder);
    return nextMorning(today, this.policyOf(reminder), { working, timeZone });
  }

  private policyOf(reminder: ReminderWithTask): ReminderPolicy {
    return rulesOf(this.rules, reminder).policyFor(reminder.scheduleKind);
  }
}
