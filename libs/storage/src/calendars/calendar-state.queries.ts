import type { EntityManager } from 'typeorm';
import type { CalendarSettingEntity } from './calendar-setting.entity.js';
import type { DeadlineProfileEntity } from './deadline-profile.entity.js';

export interface CalendarStateRows {
  readonly settings: readonly Pick<CalendarSettingEntity, 'id' | 'organisationId' | 'settings' | 'version'>[];
  readonly profiles: readonly Pick<DeadlineProfileEntity, 'name' | 'title' | 'rules' | 'version'>[];
}

/** All calendars and profiles people have set, as of one moment. Every list of tasks asks: one statement, no entities. */
export async function calendarStateRows(manager: EntityManager): Promise<CalendarStateRows> {
  const [rows] = await manager.query<[CalendarStateRows]>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object(
          'id', id, 'organisationId', organisation_id, 'settings', settings, 'version', version)), '[]')
        from calendar_setting) as settings,
       (select coalesce(jsonb_agg(jsonb_build_object(
          'name', name, 'title', title, 'rules', rules, 'version', version)), '[]')
        from deadline_profile) as profiles`,
  );
  return rows;
}
