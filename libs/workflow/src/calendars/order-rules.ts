import {
  type AcademicTerm,
  DEFAULT_PROFILE,
  type DeadlineProfile,
  type EffectiveCalendar,
  effectiveCalendar,
  type LocalDate,
  shiftDue,
  type WorkingCalendar,
} from '@domain/calendar';
import { authoritiesOfOrders, type OrderAuthority } from '@storage';
import type { EntityManager } from 'typeorm';
import { type CalendarState, calendarState } from './calendar-state.js';

/** By what the deadlines of an order are read, shifted and counted: the calendar and the profile of its issuer. */
export interface OrderRules {
  readonly calendar: EffectiveCalendar;
  readonly working: WorkingCalendar;
  readonly terms: readonly AcademicTerm[];
  readonly profile: DeadlineProfile;
}

/** The due date moved off a day off as the order's rules say. */
export function shiftBy({ profile, working }: OrderRules): (due: LocalDate) => LocalDate {
  return (due) => shiftDue(due, profile, working).date;
}

// Calendars of the same settings are the same object: the planner remembers its mornings per calendar.
const composed = new Map<string, EffectiveCalendar>();
const MOST_COMPOSED = 200;

/** The rules of orders under one state of the calendars. */
export class RulesBook {
  private readonly known = new Map<string, OrderRules>();

  constructor(private readonly state: CalendarState) {}

  static async open(manager: EntityManager): Promise<RulesBook> {
    return new RulesBook(await calendarState(manager));
  }

  /** Differs as soon as anybody has changed a calendar or a profile. */
  get stamp(): string {
    return this.state.stamp;
  }

  of({ organisationIds, profile }: Omit<OrderAuthority, 'orderId'>): OrderRules {
    const scopes = [...organisationIds, null].filter((id) => this.state.settings.has(id));
    const key = `${scopes.join(' ')} ${profile ?? ''}`;
    const rules = this.known.get(key) ?? this.compose(scopes, profile);
    this.known.set(key, rules);
    return rules;
  }

  /** By order id. */
  async ofOrders(manager: EntityManager, orderIds: readonly string[]): Promise<ReadonlyMap<string, OrderRules>> {
    const authorities = await authoritiesOfOrders(manager, [...new Set(orderIds)]);
    return new Map(authorities.map((authority) => [authority.orderId, this.of(authority)]));
  }

  private compose(scopes: readonly (string | null)[], chosen: string | null): OrderRules {
    const layers = scopes.flatMap((id) => this.state.settings.get(id) ?? []);
    const key = JSON.stringify(layers);
    const calendar = composed.get(key) ?? effectiveCalendar(layers);
    if (composed.size >= MOST_COMPOSED) composed.clear();
    composed.set(key, calendar);
    const name = chosen ?? calendar.profile ?? DEFAULT_PROFILE.name;
    const profile = this.state.profiles.get(name) ?? this.state.profiles.get(DEFAULT_PROFILE.name) ?? DEFAULT_PROFILE;
    return { calendar, working: calendar.working, terms: calendar.terms, profile };
  }
}

/** The rules of an order that is in the database. */
export async function rulesOfOrder(manager: EntityManager, orderId: string): Promise<OrderRules> {
  const rules = (await rulesOfOrders(manager, [orderId])).get(orderId);
  if (rules === undefined) throw new Error(`There is no order ${orderId}`);
  return rules;
}

export async function rulesOfOrders(
  manager: EntityManager,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, OrderRules>> {
  return (await RulesBook.open(manager)).ofOrders(manager, orderIds);
}

/** The calendar of a task's order. @throws Error for an order not asked about, which is a bug */
export function workingOf(rules: ReadonlyMap<string, OrderRules>, task: { readonly orderId: string }): WorkingCalendar {
  const found = rules.get(task.orderId);
  if (found === undefined) throw new Error(`The rules of order ${task.orderId} were not asked for`);
  return found.working;
}
