import type { Schedule } from '@domain/deadlines';
import { standingSchedule } from '@domain/tasks';
import type { Texts } from '@domain/texts';
import type { ItemState, OrderDocumentEntity } from '@storage';
import type { OrderRules } from '../../calendars/order-rules.js';
import { schedulesOf } from '../../orders/order-tasks.js';
import { profileTitle } from './rules-of-date.js';

/** When a duty without a word about its term is due by the authority's profile; nothing where it stays open. */
export function schedulesOfProfile(
  item: ItemState,
  { orderDate, periodEnd }: Pick<OrderDocumentEntity, 'orderDate' | 'periodEnd'>,
  { profile: { withoutDate } }: OrderRules,
): Schedule[] {
  if (schedulesOf(item).length > 0) return [];
  const schedule = standingSchedule({ orderDate, periodEnd, withoutDate });
  return schedule.occurrences.length > 0 ? [schedule] : [];
}

/** «по профилю «Строгий»: месяц со дня подписания приказа» */
export function ruleWithoutDate({ profile }: OrderRules, texts: Texts): string[] {
  const { withoutDate } = profile;
  if (withoutDate.due !== 'after_order') return [];
  return [
    texts.say('calendars.date.without-term', { count: withoutDate.months, profile: profileTitle(profile, texts) }),
  ];
}
