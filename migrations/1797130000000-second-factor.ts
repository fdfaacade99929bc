import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second factor of people who have one, and the one row of settings about signing in. */
export class SecondFactor1797130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_factor (
        person_id uuid primary key references person,
        -- Sealed with a key made of VEKHA_SECRET.
        sealed_secret text not null,
        -- Null until a first code has shown that the telephone has it.
        confirmed_at timestamptz,
        -- Of the last code that was taken: none before it or at it is taken again.
        last_step bigint not null default 0
      );
      create table recovery_code (
        person_id uuid not null references person,
        code_hash text not null collate "C",
        primary key (person_id, code_hash)
      );
      create table sign_in_setting (
        id boolean primary key default true check (id),
        value jsonb not null,
        version integer not null default 1
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sign_in_setting, recovery_code, second_factor');
  }
}
