import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose names an entry of the directory and its other names belong to: those of a branch are looked up by its orders and by
 * orders below it, those of nobody by all. What is there stays everybody's.
 */
export class NamesOfBranches1799300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The branch of whoever received the order; null where his role covers the whole installation.
      alter table order_document add column names_branch_id uuid references organisation;

      alter table organisation add column names_branch_id uuid references organisation;
      alter table organisation drop constraint organisation_match_key_key;
      alter table organisation add constraint organisation_name unique nulls not distinct (match_key, names_branch_id);

      alter table person add column names_branch_id uuid references organisation;
      alter table person drop constraint person_match_key_key;
      alter table person add constraint person_name unique nulls not distinct (match_key, names_branch_id);

      alter table directory_alias drop constraint directory_alias_pkey;
      alter table directory_alias
        add column id uuid primary key default gen_random_uuid(),
        add column names_branch_id uuid references organisation on delete cascade,
        add constraint directory_alias_name unique nulls not distinct (match_key, names_branch_id)`);
    await runner.query(`
      -- The body it acts for and all above it: the nearest ministry, municipal authority or school at or above it, else the
      -- top (see authorityLine of the domain).
      create function authority_line(body_id uuid) returns uuid[] language sql stable strict parallel safe as $$
        select coalesce(
          (select above.lineage from organisation above
            where above.id = any(body.lineage) and above.kind in ('ministry', 'municipal_authority', 'school')
            order by cardinality(above.lineage) desc limit 1),
          body.lineage[:1])
        from organisation body where body.id = body_id
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function authority_line;
      -- Of the names of several branches that are one the oldest meaning stays, everybody's before a branch's.
      delete from directory_alias kept using directory_alias other
      where kept.match_key = other.match_key and kept.id <> other.id
        and (kept.names_branch_id is not null, kept.created_at, kept.id)
          > (other.names_branch_id is not null, other.created_at, other.id);
      alter table directory_alias drop constraint directory_alias_name;
      alter table directory_alias drop column names_branch_id, drop column id;
      alter table directory_alias add primary key (match_key);

      update person set match_key = match_key || '|' || names_branch_id where names_branch_id is not null;
      alter table person drop constraint person_name;
      alter table person drop column names_branch_id;
      alter table person add constraint person_match_key_key unique (match_key);

      update organisation set match_key = match_key || '|' || names_branch_id where names_branch_id is not null;
      alter table organisation drop constraint organisation_name;
      alter table organisation drop column names_branch_id;
      alter table organisation add constraint organisation_match_key_key unique (match_key);

      alter table order_document drop column names_branch_id`);
  }
}
