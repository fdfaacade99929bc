import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Catalogues of indicators: each of an organisation, in versions that stay as they are once published, with the rulings on what
 * their scales leave open.
 */
export class IndicatorCatalogues1799352000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table indicator_catalogue (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation,
        name text not null,
        created_at timestamptz not null,
        created_by uuid not null references person,
        constraint indicator_catalogue_once unique (organisation_id, name)
      )`);
    await runner.query(`
      create table catalogue_version (
        id uuid primary key default gen_random_uuid(),
        catalogue_id uuid not null references indicator_catalogue,
        number integer,
        definitions jsonb not null,
        changed_at timestamptz not null,
        changed_by uuid not null references person,
        published_at timestamptz,
        published_by uuid references person,
        edition integer not null default 1,
        constraint catalogue_version_number unique nulls not distinct (catalogue_id, number),
        constraint catalogue_version_published check (
          (number is null) = (published_at is null) and (number is null) = (published_by is null))
      )`);
    await runner.query(`
      create table indicator_ruling (
        id uuid primary key default gen_random_uuid(),
        version_id uuid not null references catalogue_version,
        code text not null,
        condition text,
        test text,
        points double precision not null,
        label text not null,
        reason text not null,
        decided_at timestamptz not null,
        decided_by uuid not null references person,
        withdrawn_at timestamptz,
        withdrawn_by uuid references person,
        withdrawn_reason text,
        constraint indicator_ruling_withdrawn check (
          (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
      )`);
    await runner.query('create index indicator_ruling_version on indicator_ruling (version_id)');
    await runner.query(`
      create function refuse_change_of_published_version() returns trigger language plpgsql as $$
      begin
        if old.number is not null then
          raise exception 'catalogue_version % is published and stays as it is', old.id;
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$`);
    await runner.query(`
      create trigger catalogue_version_published before update or delete on catalogue_version
      for each row execute function refuse_change_of_published_version()`);
    // A ruling is withdrawn once, and nothing else happens to it.
    await runner.query(`
      create function refuse_change_of_ruling() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.withdrawn_at is not null
          or (to_jsonb(new) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason'])
            is distinct from (to_jsonb(old) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason']) then
          raise exception 'indicator_ruling % stays as it is', old.id;
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger indicator_ruling_append_only before update or delete on indicator_ruling
      for each row execute function refuse_change_of_ruling()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table indicator_ruling');
    await runner.query('drop table catalogue_version');
    await runner.query('drop table indicator_catalogue');
    await runner.query('drop function refuse_change_of_ruling()');
    await runner.query('drop function refuse_change_of_published_version()');
  }
}
