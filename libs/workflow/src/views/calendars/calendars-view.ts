import { type CalendarSettings, type DeadlineProfile, NO_OWN_SETTINGS, SHIPPED_PROFILES } from '@domain/calendar';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import {
  CalendarSettingEntity,
  chainOfOrganisation,
  DeadlineProfileEntity,
  OrderDocumentEntity,
  OrganisationEntity,
  PersonEntity,
} from '@storage';
import { DataSource, In, IsNull } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { isShipped } from '../../calendars/calendar-change.js';
import { profileOf } from '../../calendars/calendar-state.js';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { profileTitle } from '../texts/rules-of-date.js';

/** The calendar of one organisation, or of the installation. */
export interface CalendarView {
  readonly organisationId: string | null;
  readonly version: number;
  readonly settings: CalendarSettings;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  /** What it inherits from, nearest first, the installation last; empty for the installation itself. */
  readonly above: readonly { readonly organisationName: string | null; readonly settings: CalendarSettings }[];
}

export interface ProfileView {
  readonly name: string;
  readonly title: string;
  /** Comes with the program; a copy of it or another is the installation's own. */
  readonly isShipped: boolean;
  /** 0 for a shipped one nobody has changed. */
  readonly version: number;
  readonly rules: Omit<DeadlineProfile, 'name' | 'title'>;
}

/** Calendars and deadline profiles as an administrator edits them. */
@Injectable()
export class CalendarsView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound for an organisation that is not there */
  async calendar(organisationId: string | null): Promise<CalendarView> {
    const { manager } = this.dataSource;
    const chain = organisationId === null ? [] : await chainOfOrganisation(manager, organisationId);
    if (organisationId !== null && chain.length === 0) throw new NotFound('organisation', organisationId);
    const rows = await manager.find(CalendarSettingEntity, {
      where: [{ organisationId: In(chain) }, { organisationId: IsNull() }],
    });
    const settingsOf = (id: string | null) => rows.find((row) => row.organisationId === id);
    const own = settingsOf(organisationId);
    const organisations = await manager.findBy(OrganisationEntity, { id: In(chain) });
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    const changedBy = own?.changedBy ? await manager.findOneBy(PersonEntity, { id: own.changedBy }) : null;
    const above = organisationId === null ? [] : [...chain.slice(1), null];
    return {
      organisationId,
      version: own?.version ?? 0,
      settings: own?.settings ?? NO_OWN_SETTINGS,
      changedBy: changedBy?.fullName ?? null,
      changedAt: own?.changedAt.toISOString() ?? null,
      above: above.map((id) => ({
        organisationName: id === null ? null : (names.get(id) ?? null),
        settings: settingsOf(id)?.settings ?? NO_OWN_SETTINGS,
      })),
    };
  }

  /** Organisations that have a calendar of their own. */
  async organisationIds(): Promise<string[]> {
    const rows = await this.dataSource.manager.find(CalendarSettingEntity, {
      select: { id: true, organisationId: true },
    });
    return rows.flatMap(({ organisationId }) => organisationId ?? []);
  }

  /** @throws NotFound */
  async profileOfOrder(orderId: string, texts: Texts): Promise<{ chosen: string | null; name: string; title: string }> {
    const { manager } = this.dataSource;
    const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (order === null) throw new NotFound('order', orderId);
    const { profile } = await rulesOfOrder(manager, orderId);
    return { chosen: order.profile, name: profile.name, title: profileTitle(profile, texts) };
  }

  async profiles(texts: Texts): Promise<ProfileView[]> {
    const rows = await this.dataSource.manager.find(DeadlineProfileEntity, { order: { title: 'ASC', name: 'ASC' } });
    const changed = new Map(rows.map((row) => [row.name, row]));
    const shipped = SHIPPED_PROFILES.map((profile) => {
      const row = changed.get(profile.name);
      return row === undefined ? view(profile, 0, texts) : view(profileOf(row), row.version, texts);
    });
    const own = rows.filter(({ name }) => !isShipped(name)).map((row) => view(profileOf(row), row.version, texts));
    return [...shipped, ...own];
  }
}

function view(profile: DeadlineProfile, version: number, texts: Texts): ProfileView {
  const { name, title: _title, ...rules } = profile;
  return { name, title: profileTitle(profile, texts), isShipped: isShipped(name), version, rules };
}
