import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tables of results, whose values are measured values like those of forms; the rule by which schools with low results are found,
 * in versions, and what came out school by school. All of it is only added to.
 */
export class ResultsAndIdentification1799420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table result_import (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation,
        file_name text not null,
        shape text not null,
        columns jsonb not null,
        year integer not null,
        is_school_year boolean not null,
        value_count integer not null,
        at timestamptz not null,
        by_person uuid not null references person
      )`);
    await runner.query('create index result_import_organisation on result_import (organisation_id, at)');
    await runner.query('alter table measured_value alter campaign_id drop not null');
    await runner.query('alter table measured_value add import_id uuid references result_import');
    await runner.query(
      'alter table measured_value add constraint measured_value_source check (num_nonnulls(campaign_id, import_id) = 1)',
    );
    await runner.query(`
      create table identification_rule (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation,
        number integer not null,
        definition jsonb not null,
        at timestamptz not null,
        by_person uuid not null references person,
        constraint identification_rule_number unique (organisation_id, number)
      )`);
    await runner.query(`
      create table identification_run (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation,
        rule_id uuid not null references identification_rule,
        year integer not null,
        counts jsonb not null,
        at timestamptz not null,
        by_person uuid not null references person
      )`);
    await runner.query('create index identification_run_organisation on identification_run (organisation_id, at)');
    await runner.query(`
      create table identification_finding (
        run_id uuid not null references identification_run,
        organisation_id uuid not null references organisation,
        outcome text not null,
        known jsonb not null,
        primary key (run_id, organisation_id),
        constraint identification_finding_outcome check (outcome in ('low', 'risk', 'open', 'not'))
      )`);
    for (const table of TABLES) {
      await runner.query(`
        create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change_of_what_was_measured()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table measured_value drop constraint measured_value_source');
    await runner.query('alter table measured_value drop import_id');
    await runner.query('alter table measured_value alter campaign_id set not null');
    for (const table of TABLES.toReversed()) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['result_import', 'identification_rule', 'identification_run', 'identification_finding'];
