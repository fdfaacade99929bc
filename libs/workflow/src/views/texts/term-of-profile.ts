import { explainSteps, type ReadingStep, type Schedule } from '@domain/deadlines';
import { standingSchedule } from '@domain/tasks';
import type { Texts } from '@domain/texts';
import type { OrderDocumentEntity } from '@storage';
import { type OrderRules, shiftBy } from '../../calendars/order-rules.js';
import { profileTitle } from './rules-of-date.js';
import { type ScheduleText, scheduleText } from './schedule.js';

/** What of an order decides when a duty without a word about its term is due. */
export type DatesOfOrder = Pick<OrderDocumentEntity, 'orderDate' | 'periodEnd'>;

/** A term as it was read, whether it is saved or only tried. */
interface ReadTerm {
  readonly schedules: readonly Schedule[];
  readonly explanation: readonly ReadingStep[];
}

/** A term as people see it: its dates, with the one the authority gives where the words give none, and how they came about. */
export function termInWords(
  { schedules, explanation }: ReadTerm,
  order: DatesOfOrder,
  rules: OrderRules,
  texts: Texts,
): { schedules: ScheduleText[]; explanation: string[] } {
  const ofProfile = schedulesOfProfile(schedules, order, rules);
  const all = [...schedules, ...ofProfile];
  return {
    schedules: all.map((schedule) => scheduleText(schedule, shiftBy(rules), texts)),
    explanation: [...explainSteps(explanation, texts), ...(ofProfile.length > 0 ? ruleWithoutDate(rules, texts) : [])],
  };
}

/** When a duty without a word about its term is due by the authority's profile; nothing where it stays open. */
export function schedulesOfProfile(
  schedules: readonly Schedule[],
  { orderDate, periodEnd }: DatesOfOrder,
  { profile: { withoutDate } }: OrderRules,
): Schedule[] {
  if (schedules.length > 0) return [];
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
