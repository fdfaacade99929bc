import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rule of a class with several tags and a branch of its own, organisations that were closed, and marks left by
 * whatever may change who is in a class: the lists of issued orders are compared again where there are some.
 */
export class ClassRules1799100000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation
        add column member_tags text[] not null default '{}',
        add column member_every_tag boolean not null default false,
        add column member_branch_id uuid references organisation;
      update organisation set member_tags = array[member_tag] where member_tag is not null;
      alter table organisation drop column member_tag,
        add constraint organisation_member_rule check (member_kind is not null or
          (member_tags = '{}' and not member_every_tag and member_branch_id is null)),
        drop constraint organisation_state_check,
        add constraint organisation_state_check check (state in ('proposed', 'active', 'closed'))`);
    await runner.query(`
      -- A row a statement, taken away by whoever has compared: nobody waits for anybody.
      create table class_mark (
        id bigint primary key generated always as identity,
        -- Null where it may be any class.
        class_id uuid references organisation on delete cascade
      );
      create function mark_classes() returns trigger language plpgsql as $$
        begin
          insert into class_mark default values;
          return null;
        end $$;
      create trigger organisation_marks_classes
        after insert or delete or update of kind, tags, state, parent_id, lineage, member_kind, member_tags,
          member_every_tag, member_branch_id on organisation
        for each statement execute function mark_classes()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger organisation_marks_classes on organisation;
      drop function mark_classes;
      drop table class_mark;
      update organisation set state = 'active' where state = 'closed';
      alter table organisation
        drop constraint organisation_member_rule,
        drop constraint organisation_state_check,
        add constraint organisation_state_check check (state in ('proposed', 'active')),
        add column member_tag text;
      update organisation set member_tag = member_tags[1];
      alter table organisation
        add check (member_tag is null or member_kind is not null),
        drop column member_branch_id, drop column member_every_tag, drop column member_tags`);
  }
}
