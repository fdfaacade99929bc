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
import { SCHEDULE_KINDS, type ScheduleKind } from '@domain/deadlines';
import { DEFAULT_POLICY, type ReminderPolicy } from '@domain/reminders';
import { authoritiesOfOrders, type OrderAuthority } from '@storage';
import type { EntityManager } from 'typeorm';
import { type CalendarState, calendarState, policyKey } from './calendar-state.js';

/**
 * By what the deadlines of an order are read, shifted and counted, and its people reminded: the calendar, the profile and
 * the policies of its issuer.
 */
export interface OrderRules {
  readonly calendar: EffectiveCalendar;
  readonly working: WorkingCalendar;
  readonly terms: readonly AcademicTerm[];
  readonly profile: DeadlineProfile;
  /** How the people of a row of that kind are reminded; the same object for the same policy. */
  readonly policyFor: (kind: ScheduleKind) => ReminderPolicy;
}

/** The due date moved off a day off as the order's rules say. */
export function shiftBy({ profile, working }: OrderRules): (due: LocalDate) => LocalDate {
  return (due) => shiftDue(due, profile, working).date;
}

const POLICY_KINDS: readonly (ScheduleKind | null)[] = [null, ...SCHEDULE_KINDS];

// Policies of the same content are the same object, for the same reason as calendars below.
const knownPolicies = new Map<string, ReminderPolicy>();
const MOST_POLICIES = 200;

function sameObject(policy: ReminderPolicy): ReminderPolicy {
  const key = JSON.stringify(policy);
  const known = knownPolicies.get(key);
  if (known !== undefined) return known;
  if (knownPolicies.size >= MOST_POLICIES) knownPolicies.clear();
  knownPolicies.set(key, policy);
  return policy;
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

  /** Differs as soon as anybody has changed a calendar, a profile or a policy of reminders. */
  get stamp(): string {
    return this.state.stamp;
  }

  of({ organisationIds, profile }: Omit<OrderAuthority, 'orderId'>): OrderRules {
    const chain = [...organisationIds, null];
    const scopes = chain.filter((id) => this.state.settings.has(id));
    const reminding = chain.filter((id) => this.hasPolicy(id));
    const key = `${scopes.join(' ')} ${profile ?? ''} ${reminding.join(' ')}`;
    const rules = this.known.get(key) ?? { ...this.compose(scopes, profile), policyFor: this.policies(reminding) };
    this.known.set(key, rules);
    return rules;
  }

  /** By order id. */
  async ofOrders(manager: EntityManager, orderIds: readonly string[]): Promise<ReadonlyMap<string, OrderRules>> {
    const authorities = await authoritiesOfOrders(manager, [...new Set(orderIds)]);
    return new Map(authorities.map((authority) => [authority.orderId, this.of(authority)]));
  }

  private hasPolicy(id: string | null): boolean {
    return POLICY_KINDS.some((kind) => this.state.policies.has(policyKey(id, kind)));
  }

  /** The nearest body's policy for the kind, or for rows of every kind; else the shipped one. */
  private policies(chain: readonly (string | null)[]): OrderRules['policyFor'] {
    const chosen = new Map(POLICY_KINDS.map((kind) => [kind, this.policyOf(chain, kind)]));
    return (kind) => chosen.get(kind) ?? DEFAULT_POLICY;
  }

  private policyOf(chain: readonly (string | null)[], kind: ScheduleKind | null): ReminderPolicy {
    for (const id of chain) {
      const own = this.state.policies.get(policyKey(id, kind)) ?? this.state.policies.get(policyKey(id, null));
      if (own !== undefined) return sameObject(own);
    }
    return DEFAULT_POLICY;
  }

  private compose(scopes: readonly (string | null)[], chosen: string | null): Omit<OrderRules, 'policyFor'> {
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

/** The rules of a task's order. @throws Error for an order not asked about, which is a bug */
export function rulesOf(rules: ReadonlyMap<string, OrderRules>, task: { readonly orderId: string }): OrderRules {
  const found = rules.get(task.orderId);
  if (found === undefined) throw new Error(`The rules of order ${task.orderId} were not asked for`);
  return found;
}
