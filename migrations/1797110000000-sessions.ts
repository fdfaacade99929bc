import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions can be listed and ended by person; `id` names one without giving its secret away. */
export class Sessions1797110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add column id uuid not null default gen_random_uuid(),
        add column person_id uuid generated always as ((sess ->> 'personId')::uuid) stored,
        add column last_used_at timestamptz not null default now(),
        alter column expire type timestamptz;
      create unique index session_id on session (id);
      create index session_person on session (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        drop column id, drop column person_id, drop column last_used_at,
        alter column expire type timestamp(6);
    `);
  }
}
