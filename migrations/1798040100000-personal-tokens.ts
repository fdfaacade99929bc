import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens by which programs act for a person; the table knows their hashes alone. What they do is told apart in histories. */
export class PersonalTokens1798040100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table personal_token (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        name text not null,
        token_hash text not null unique,
        scope text not null check (scope in ('read', 'write')),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create index personal_token_person on personal_token (person_id);
      alter table task_history drop constraint task_history_via_check;
      alter table task_history add constraint task_history_via_check
        check (via in ('web', 'link', 'cli', 'system', 'token'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table personal_token;
      alter table task_history drop constraint task_history_via_check;
      alter table task_history add constraint task_history_via_check
        check (via in ('web', 'link', 'cli', 'system'));
    `);
  }
}
