import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret address under which a calendar program reads the due dates of a person; the table knows its hash alone. */
export class CalendarFeed1798040200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        person_id uuid primary key references person on delete cascade,
        token_hash text not null unique,
        created_at timestamptz not null,
        last_read_at timestamptz
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_feed');
  }
}
