import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conditions of a screen of tasks that a person has given a name. */
export class SavedViews1799000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        name text not null,
        screen text not null,
        conditions jsonb not null,
        unique (person_id, name)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_view');
  }
}
