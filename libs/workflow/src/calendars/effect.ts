import type { LocalDate } from '@domain/calendar';
import type { Schedule } from '@domain/deadlines';
import type { Texts } from '@domain/texts';
import { OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import { scheduleText } from '../views/texts/schedule.js';
import { affectedOrders } from './affected-orders.js';
import { type CalendarChange, demandGoodChange, withChange } from './calendar-change.js';
import { calendarState } from './calendar-state.js';
import { type EffectOnItems, effectOnItems } from './effect-on-items.js';
import { type EffectOnTasks, effectOnTasks } from './effect-on-tasks.js';
import { type OrderRules, RulesBook, shiftBy } from './order-rules.js';

/** What a change would do, before anybody says yes. */
export interface WholeEffect {
  readonly onTasks: EffectOnTasks;
  readonly onItems: readonly EffectOnItems[];
}

/** @throws BadInput, Conflict `stale-calendar`, NotFound as `demandGoodChange` does */
export async function wholeEffect(
  manager: EntityManager,
  change: CalendarChange,
  how: { readonly now: Date; readonly lock: boolean },
): Promise<WholeEffect> {
  const state = await calendarState(manager);
  await demandGoodChange(manager, state, change);
  const books = { before: new RulesBook(state), after: new RulesBook(withChange(state, change)) };
  const orders = await affectedOrders(manager, books);
  return {
    onTasks: await effectOnTasks(manager, orders, books.after, how),
    onItems: await effectOnItems(manager, orders),
  };
}

/** The effect as people see it: how many, and the first of each. */
export interface CalendarEffect {
  readonly tasks: number;
  readonly reminders: number;
  /** Reminders that would be planned and are not yet. */
  readonly newReminders: number;
  readonly items: number;
  /** Rows that would be read differently and stay, because a person has decided their dates. */
  readonly decidedItems: number;
  readonly movedTasks: readonly {
    readonly taskId: string;
    readonly orderNumber: string | null;
    readonly itemNumber: string;
    readonly title: string;
    readonly dueDate: LocalDate | null;
    readonly before: LocalDate;
    readonly after: LocalDate;
  }[];
  readonly movedReminders: readonly {
    readonly taskId: string;
    readonly title: string;
    readonly rung: string;
    readonly before: LocalDate;
    /** Null: it is not sent, or so far ahead now that it is planned again later. */
    readonly after: LocalDate | null;
  }[];
  readonly rereadItems: readonly RereadItemText[];
}

/** A row under review that would be read differently: its words, and what they mean before and after. */
export interface RereadItemText {
  readonly orderId: string;
  readonly itemId: string;
  readonly orderNumber: string | null;
  readonly itemNumber: string;
  readonly title: string;
  readonly deadlineText: string;
  readonly before: string;
  readonly after: string;
}

export const ROWS_SHOWN = 100;

export async function inWords(manager: EntityManager, effect: WholeEffect, texts: Texts): Promise<CalendarEffect> {
  const { tasks, reminders } = effect.onTasks;
  const shown = tasks.slice(0, ROWS_SHOWN);
  const items = await manager.find(RoadmapItemEntity, {
    where: { id: In(shown.map(({ task }) => task.itemId)) },
    select: { id: true, number: true },
  });
  const orders = await manager.find(OrderDocumentEntity, {
    where: { id: In([...new Set(shown.map(({ task }) => task.orderId))]) },
    select: { id: true, number: true },
  });
  const itemNumbers = new Map(items.map(({ id, number }) => [id, number]));
  const orderNumbers = new Map(orders.map(({ id, number }) => [id, number]));
  const reread = effect.onItems.flatMap(({ order, reread: rows }) => rows.map((row) => ({ order, ...row })));
  return {
    tasks: tasks.length,
    reminders: reminders.length,
    newReminders: effect.onTasks.added.reduce((sum, { steps }) => sum + steps.length, 0),
    items: reread.length,
    decidedItems: effect.onItems.reduce((sum, { decided }) => sum + decided, 0),
    movedTasks: shown.map(({ task, before, after }) => ({
      taskId: task.id,
      orderNumber: orderNumbers.get(task.orderId) ?? null,
      itemNumber: itemNumbers.get(task.itemId) ?? '',
      title: task.title,
      dueDate: task.dueDate,
      before,
      after,
    })),
    movedReminders: reminders.slice(0, ROWS_SHOWN).map(({ reminder, title, day }) => ({
      taskId: reminder.taskId,
      title,
      rung: reminder.rung,
      before: reminder.day,
      after: day,
    })),
    rereadItems: reread.slice(0, ROWS_SHOWN).map(({ order, item, before, after }) => ({
      orderId: order.id,
      itemId: item.id,
      orderNumber: order.number,
      itemNumber: item.number,
      title: item.title,
      deadlineText: item.deadlineText ?? '',
      before: datesText(before.schedules, order.before, texts),
      after: datesText(after.schedules, order.after, texts),
    })),
  };
}

/** The dates of a row in one line. */
export function datesText(schedules: readonly Schedule[], rules: OrderRules, texts: Texts): string {
  return schedules
    .map((schedule) => {
      const { text, occurrences } = scheduleText(schedule, shiftBy(rules), texts);
      return occurrences.length > 1 ? `${text}: ${occurrences.map(({ dueText }) => dueText).join(', ')}` : text;
    })
    .join('; ');
}
