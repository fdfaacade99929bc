import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A password beside the mail link, and the failures of signing in that all servers count together. */
export class Passwords1797100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table credential (
        person_id uuid primary key references person,
        password_hash text not null,
        set_at timestamptz not null
      );
      create table sign_in_failure (
        guarded text primary key collate "C",
        count integer not null,
        last_at timestamptz not null,
        locked_until timestamptz
      );
      create index sign_in_failure_last_at on sign_in_failure (last_at);
      alter table sign_in_link add column purpose text not null default 'sign_in'
        check (purpose in ('sign_in', 'terminal'));
      create index person_lower_email on person (lower(email)) where email is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index person_lower_email;
      alter table sign_in_link drop column purpose;
      drop table sign_in_failure;
      drop table credential;
    `);
  }
}
