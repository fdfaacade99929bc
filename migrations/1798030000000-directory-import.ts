import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of organisations and people that were brought as a file, what each of their rows would do, and what such lists
 * say of an entry beside what orders do: a code, an INN, a phone.
 */
export class DirectoryImport1798030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column code text collate "C", add column inn text collate "C";
      create unique index organisation_code on organisation (code) where code is not null;
      create index organisation_inn on organisation (inn) where inn is not null;
      alter table person add column phone text;
      create table directory_import (
        id uuid primary key default gen_random_uuid(),
        received_at timestamptz not null,
        received_by uuid not null references person on delete cascade,
        file_name text not null,
        -- Kept until it is applied: what was previewed is compared anew before.
        bytes bytea,
        state text not null check (state in ('received', 'previewed', 'confirmed', 'applied', 'refused')),
        refusal jsonb,
        -- Of all lines of the preview, so that only what was seen is applied.
        digest text collate "C",
        -- The directory changed between the preview and its confirmation.
        is_renewed boolean not null default false,
        counts jsonb,
        unread jsonb,
        done integer not null default 0,
        total integer,
        confirmed_at timestamptz,
        applied_at timestamptz
      );
      create index directory_import_person on directory_import (received_by, received_at);
      create index directory_import_waiting on directory_import (received_at) where state in ('received', 'confirmed');
      create table directory_import_line (
        import_id uuid not null references directory_import on delete cascade,
        position integer not null,
        sheet text,
        row_number integer not null,
        entry text not null check (entry in ('organisation', 'person')),
        name text not null,
        within text,
        outcome text not null check (outcome in ('created', 'changed', 'unchanged', 'conflict', 'refused')),
        changes jsonb not null,
        note text,
        column_name text,
        note_values jsonb not null,
        primary key (import_id, position)
      );
      create index directory_import_line_outcome on directory_import_line (import_id, outcome, position)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table directory_import_line, directory_import;
      alter table person drop column phone;
      alter table organisation drop column code, drop column inn`);
  }
}
