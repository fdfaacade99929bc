import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an authority, or the installation, reminds: for rows of every kind or of one. */
export class ReminderPolicies1799310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder_policy (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid references organisation on delete cascade,
        schedule_kind text,
        policy jsonb not null,
        changed_at timestamptz not null,
        changed_by uuid references person,
        version integer not null default 1,
        constraint reminder_policy_once unique nulls not distinct (organisation_id, schedule_kind)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reminder_policy');
  }
}
