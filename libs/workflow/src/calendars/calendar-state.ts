import { type CalendarSettings, type DeadlineProfile, SHIPPED_PROFILES } from '@domain/calendar';
import type { ScheduleKind } from '@domain/deadlines';
import type { ReminderPolicy } from '@domain/reminders';
import { calendarStateRows, type DeadlineProfileEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** Everything people have set: calendars by organisation (null for the installation), profiles by name, policies of reminders. */
export interface CalendarState {
  readonly settings: ReadonlyMap<string | null, CalendarSettings>;
  /** The shipped ones, as changed here, and the installation's own. */
  readonly profiles: ReadonlyMap<string, DeadlineProfile>;
  /** How to remind, by `policyKey`. */
  readonly policies: ReadonlyMap<string, ReminderPolicy>;
  /** Differs as soon as any of it has been changed. */
  readonly stamp: string;
}

export async function calendarState(manager: EntityManager): Promise<CalendarState> {
  const { settings, profiles, policies } = await calendarStateRows(manager);
  return {
    settings: new Map(settings.map((row) => [row.organisationId, row.settings])),
    profiles: new Map([
      ...SHIPPED_PROFILES.map((profile) => [profile.name, profile] as const),
      ...profiles.map((row) => [row.name, profileOf(row)] as const),
    ]),
    policies: new Map(policies.map((row) => [policyKey(row.organisationId, row.scheduleKind), row.policy])),
    stamp: [...[...settings, ...policies].map(({ id, version }) => `${id} ${version}`), ...profiles.map(stampOf)]
      .sort()
      .join('; '),
  };
}

/** Of an organisation, or of the installation (null), for rows of a kind or of every kind (null). */
export function policyKey(organisationId: string | null, kind: ScheduleKind | null): string {
  return `${organisationId ?? ''} ${kind ?? ''}`;
}

function stampOf({ name, version }: Pick<DeadlineProfileEntity, 'name' | 'version'>): string {
  return `${name} ${version}`;
}

export function profileOf({
  name,
  title,
  rules,
}: Pick<DeadlineProfileEntity, 'name' | 'title' | 'rules'>): DeadlineProfile {
  return { ...rules, name, title };
}

// Whoever changes a calendar waits until nobody is turning an order into tasks by the old one, and the other way round.
const CALENDARS_LOCK = 7202612;

/** For the rest of the transaction no calendar changes. */
export async function holdCalendars(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock_shared($1)', [CALENDARS_LOCK]);
}

/** For the rest of the transaction nobody else changes a calendar or plans by one. */
export async function lockCalendars(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [CALENDARS_LOCK]);
}
