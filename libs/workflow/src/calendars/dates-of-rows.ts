import type { Texts } from '@domain/texts';
import { type OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { schedulesOf } from '../orders/order-tasks.js';
import { type ScheduleText, scheduleText } from '../views/texts/schedule.js';
import { type DatesOfOrder, schedulesOfProfile } from '../views/texts/term-of-profile.js';
import { type OrderRules, shiftBy } from './order-rules.js';

/** The dates of a row of an order under review in words, each with the day it is moved to where it is a day off. */
interface RowDates {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  readonly dates: string;
}

/** A row whose dates a choice has moved; empty words where it has none. */
export interface MovedRow extends Omit<RowDates, 'dates'> {
  readonly before: string;
  readonly after: string;
}

/** As people see them on the page of the order, from top to bottom. */
export async function datesOfRows(
  manager: EntityManager,
  order: Pick<OrderDocumentEntity, 'id'> & DatesOfOrder,
  rules: OrderRules,
  texts: Texts,
): Promise<RowDates[]> {
  const items = await manager.find(RoadmapItemEntity, { where: { orderId: order.id }, order: { position: 'ASC' } });
  return items.map((item) => {
    const own = schedulesOf(item);
    const terms = [...own, ...schedulesOfProfile(own, order, rules)].map((schedule) =>
      termText(scheduleText(schedule, shiftBy(rules), texts)),
    );
    return { itemId: item.id, number: item.number, title: item.title, dates: terms.join('; ') };
  });
}

function termText({ text, occurrences }: ScheduleText): string {
  return occurrences.length > 0 ? `${text}: ${occurrences.map(({ dueText }) => dueText).join(', ')}` : text;
}

export function movedRows(before: readonly RowDates[], after: readonly RowDates[]): MovedRow[] {
  const datesBefore = new Map(before.map(({ itemId, dates }) => [itemId, dates]));
  return after.flatMap(({ dates, ...row }) => {
    const was = datesBefore.get(row.itemId) ?? '';
    return was === dates ? [] : [{ ...row, before: was, after: dates }];
  });
}
