import type { EntityManager } from 'typeorm';
import type { CalendarSettingEntity } from './calendar-setting.entity.js';
import type { DeadlineProfileEntity } from './deadline-profile.entity.js';
import type { ReminderPolicyEntity } from './reminder-policy.entity.js';

export interface CalendarStateRows {
  readonly settings: readonly Pick<CalendarSettingEntity, 'id' | 'organisationId' | 'settings' | 'version'>[];
  readonly profiles: readonly Pick<DeadlineProfileEntity, 'name' | 'title' | 'rules' | 'version'>[];
  readonly policies: readonly Pick<
    ReminderPolicyEntity,
    'id' | 'organisationId' | 'scheduleKind' | 'policy' | 'version'
  >[];
}

/** All calendars, profiles and policies of reminders people have set, as of one moment. Every list of tasks asks: one statement, no entities. */
export async function calendarStateRows(manager: EntityManager): Promise<CalendarStateRows> {
  const [rows] = await manager.query<[CalendarStateRows]>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object(
          'id', id, 'organisationId', organisation_id, 'settings', settings, 'version', version)), '[]')
        from calendar_setting) as settings,
       (select coalesce(jsonb_agg(jsonb_build_object(
          'name', name, 'title', title, 'rules', rules, 'version', version)), '[]')
        from deadline_profile) as profiles,
       (select coalesce(jsonb_agg(jsonb_build_object(
          'id', id, 'organisationId', organisation_id, 'scheduleKind', schedule_kind, 'policy', policy,
          'version', version)), '[]')
        from reminder_policy) as policies`,
  );
  return rows;
}
