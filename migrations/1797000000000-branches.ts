import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tree of organisations, the branch a person's role covers, whose an order is, and substitutes. The lineage of an
 * organisation is it and all above it, the top first; the database keeps it, so that it cannot disagree with the tree.
 */
export class Branches1797000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column lineage uuid[];
      with recursive tree (id, lineage) as (
        select id, array[id] from organisation where parent_id is null
        union all
        select child.id, tree.lineage || child.id from organisation child join tree on tree.id = child.parent_id
      )
      update organisation set lineage = tree.lineage from tree where tree.id = organisation.id;
      alter table organisation alter column lineage set not null;
      create index organisation_lineage on organisation using gin (lineage);
      create index organisation_parent on organisation (parent_id);

      create function place_organisation() returns trigger language plpgsql as $$
        declare above uuid[];
        begin
          if new.parent_id is null then
            new.lineage := array[new.id];
            return new;
          end if;
          -- Whoever moves the parent at this moment waits, or is waited for.
          select lineage into above from organisation where id = new.parent_id for share;
          if new.id = any(above) then
            raise exception 'organisation % cannot stand under itself', new.id using errcode = 'check_violation';
          end if;
          new.lineage := coalesce(above, '{}') || new.id;
          return new;
        end $$;
      create trigger organisation_place before insert or update of parent_id on organisation
        for each row execute function place_organisation();
      create function move_organisations_below() returns trigger language plpgsql as $$
        begin
          update organisation set lineage = new.lineage || lineage[array_position(lineage, new.id) + 1:]
          where lineage @> array[new.id] and id <> new.id;
          return null;
        end $$;
      create trigger organisation_move after update of parent_id on organisation
        for each row when (old.lineage is distinct from new.lineage) execute function move_organisations_below()`);
    await runner.query(`
      -- Null covers everything here, as all roles did before there were branches.
      alter table person add column branch_id uuid references organisation`);
    await runner.query(`
      alter table order_document add column owner_organisation_id uuid references organisation;
      update order_document set owner_organisation_id = person.organisation_id
      from person where person.id = order_document.received_by;
      create index order_document_owner on order_document (owner_organisation_id)`);
    await runner.query(`
      create table substitution (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        deputy_id uuid not null references person on delete cascade,
        from_day date not null,
        to_day date not null,
        created_at timestamptz not null,
        created_by uuid references person on delete set null,
        check (from_day <= to_day),
        check (person_id <> deputy_id)
      );
      create index substitution_deputy on substitution (deputy_id, to_day);
      create index substitution_person on substitution (person_id, to_day)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table substitution;
      alter table order_document drop column owner_organisation_id;
      alter table person drop column branch_id;
      drop trigger organisation_move on organisation;
      drop trigger organisation_place on organisation;
      drop function move_organisations_below;
      drop function place_organisation;
      alter table organisation drop column lineage`);
  }
}
