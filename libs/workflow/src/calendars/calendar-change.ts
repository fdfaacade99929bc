import {
  type CalendarSettings,
  checkProfile,
  checkSettings,
  type DeadlineProfile,
  deadlineProfile,
  type SettingsFault,
} from '@domain/calendar';
import type { ScheduleKind } from '@domain/deadlines';
import { checkPolicy, type ReminderPolicy } from '@domain/reminders';
import {
  CalendarSettingEntity,
  DeadlineProfileEntity,
  OrganisationEntity,
  PersonEntity,
  ReminderPolicyEntity,
} from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import { BadInput, Conflict, NotFound } from '../acting/errors.js';
import { type CalendarState, policyKey } from './calendar-state.js';

/** New settings of an organisation, or of the installation (null). `version` is the one the person saw, 0 for none yet. */
export interface SettingsChange {
  readonly what: 'settings';
  readonly organisationId: string | null;
  readonly version: number;
  readonly settings: CalendarSettings;
}

/** New rules of a profile, or a profile of a new name. */
export interface ProfileChange {
  readonly what: 'profile';
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly rules: Omit<DeadlineProfile, 'name' | 'title'>;
}

/** How an organisation, or the installation (null), reminds about rows of a kind, or of every kind (null). */
export interface PolicyChange {
  readonly what: 'policy';
  readonly organisationId: string | null;
  readonly scheduleKind: ScheduleKind | null;
  readonly version: number;
  /** Null takes over again what stands above. */
  readonly policy: ReminderPolicy | null;
}

export type CalendarChange = SettingsChange | ProfileChange | PolicyChange;

const MOST_ROWS = 500;

/**
 * @throws BadInput for settings that make no sense, Conflict `stale-calendar` (says who was first), NotFound for an
 * organisation that is not there
 */
export async function demandGoodChange(
  manager: EntityManager,
  state: CalendarState,
  change: CalendarChange,
): Promise<void> {
  const present = await presentRow(manager, change);
  if ((present?.version ?? 0) !== change.version) throw await stale(manager, present?.changedBy ?? null);
  if (change.what === 'profile') return demandGoodProfile(state, change);
  if (change.organisationId !== null && !(await manager.existsBy(OrganisationEntity, { id: change.organisationId }))) {
    throw new NotFound('organisation', change.organisationId);
  }
  if (change.what === 'settings') return demandGoodSettings(state, change);
  if (change.policy !== null) demandGoodPolicy(change.policy);
}

function demandGoodSettings(state: CalendarState, { organisationId, settings }: SettingsChange): void {
  const { days, decrees, terms, profile } = settings;
  for (const [list, rows] of Object.entries({ days, decrees, terms })) {
    if (rows.length > MOST_ROWS) throw new BadInput('calendar-too-much', list, { limit: MOST_ROWS });
  }
  if (organisationId !== null && decrees.length > 0) throw new BadInput('decree-of-organisation', 'decrees');
  if (profile !== null && !state.profiles.has(profile))
    throw new BadInput('profile-unknown', 'profile', { name: profile });
  demandNoFault(checkSettings(settings));
}

function demandGoodProfile(state: CalendarState, { name, title, rules }: ProfileChange): void {
  if (title.trim() === '') throw new BadInput('profile-title', 'profileTitle');
  const taken = [...state.profiles.values()].some(
    (other) => other.name !== name && other.title?.toLowerCase() === title.trim().toLowerCase(),
  );
  if (taken) throw new BadInput('profile-title-taken', 'profileTitle', { title: title.trim() });
  demandNoFault(checkProfile(rules));
}

/** @throws BadInput whose place is the field, with the row of its list: `after.2` */
export function demandGoodPolicy(policy: ReminderPolicy): void {
  const [first] = checkPolicy(policy);
  if (first !== undefined) throw new BadInput(first.code, first.place, first.values);
}

/** The place is the row of the list, as `days.3`, counted from 0. */
function demandNoFault([first]: readonly SettingsFault[]): void {
  if (first !== undefined) throw new BadInput(first.code, `${first.list}.${first.row}`, first.values);
}

async function presentRow(
  manager: EntityManager,
  change: CalendarChange,
): Promise<{ version: number; changedBy: string | null } | null> {
  if (change.what === 'profile') return manager.findOneBy(DeadlineProfileEntity, { name: change.name });
  if (change.what === 'policy') return manager.findOneBy(ReminderPolicyEntity, placeOf(change));
  return manager.findOneBy(CalendarSettingEntity, { organisationId: change.organisationId ?? IsNull() });
}

function placeOf({ organisationId, scheduleKind }: PolicyChange) {
  return { organisationId: organisationId ?? IsNull(), scheduleKind: scheduleKind ?? IsNull() };
}

async function stale(manager: EntityManager, changedBy: string | null): Promise<Conflict> {
  const who = changedBy === null ? null : await manager.findOneBy(PersonEntity, { id: changedBy });
  return new Conflict('stale-calendar', { who: who?.fullName ?? '' });
}

/** The state as it will be. */
export function withChange(state: CalendarState, change: CalendarChange): CalendarState {
  if (change.what === 'settings') {
    return { ...state, settings: new Map([...state.settings, [change.organisationId, change.settings]]) };
  }
  if (change.what === 'policy') {
    const policies = new Map(state.policies);
    const key = policyKey(change.organisationId, change.scheduleKind);
    if (change.policy === null) policies.delete(key);
    else policies.set(key, change.policy);
    return { ...state, policies };
  }
  const profile = { ...change.rules, name: change.name, title: change.title.trim() };
  return { ...state, profiles: new Map([...state.profiles, [change.name, profile]]) };
}

/** Saves it. Answers the new version, 0 where nothing of its own is left. */
export async function saveChange(
  manager: EntityManager,
  change: CalendarChange,
  by: { readonly changedBy: string; readonly changedAt: Date },
): Promise<number> {
  if (change.what === 'profile') {
    const { name, rules } = change;
    const known = await manager.findOneBy(DeadlineProfileEntity, { name });
    const row = known ?? manager.create(DeadlineProfileEntity, { name });
    return (await manager.save(Object.assign(row, { title: change.title.trim(), rules, ...by }))).version;
  }
  if (change.what === 'policy') {
    const { organisationId, scheduleKind, policy } = change;
    if (policy === null) {
      await manager.delete(ReminderPolicyEntity, placeOf(change));
      return 0;
    }
    const known = await manager.findOneBy(ReminderPolicyEntity, placeOf(change));
    const row = known ?? manager.create(ReminderPolicyEntity, { organisationId, scheduleKind });
    return (await manager.save(Object.assign(row, { policy, ...by }))).version;
  }
  const { organisationId, settings } = change;
  const known = await manager.findOneBy(CalendarSettingEntity, { organisationId: organisationId ?? IsNull() });
  const row = known ?? manager.create(CalendarSettingEntity, { organisationId });
  return (await manager.save(Object.assign(row, { settings, ...by }))).version;
}

/** True for a profile this version brings, as it brings it or changed here. */
export function isShipped(name: string): boolean {
  return deadlineProfile(name) !== null;
}
