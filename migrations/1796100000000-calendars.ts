import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Own days, terms and deadline profiles of organisations and of the installation; an order follows its issuer's profile. */
export class Calendars1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_setting (
        id uuid primary key default gen_random_uuid(),
        -- Null for the installation as a whole.
        organisation_id uuid unique nulls not distinct references organisation on delete cascade,
        settings jsonb not null,
        changed_at timestamptz not null,
        changed_by uuid references person,
        version integer not null default 1
      );
      create table deadline_profile (
        name text primary key collate "C",
        title text not null collate "ru-x-icu",
        rules jsonb not null,
        changed_at timestamptz not null,
        changed_by uuid references person,
        version integer not null default 1
      );
      -- From here on a profile on an order is a choice made for this order; without one its issuer's holds.
      alter table order_document alter column profile drop default, alter column profile drop not null;
      update order_document set profile = null where profile = 'default';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update order_document set profile = 'default' where profile is null;
      alter table order_document alter column profile set not null, alter column profile set default 'default';
      drop table deadline_profile, calendar_setting;
    `);
  }
}
