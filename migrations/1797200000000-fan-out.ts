import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tags of organisations, the rule by which a class names its organisations (a kind, a tag, all below what the class
 * stands under), and the intent to give each of them a task of its own.
 */
export class FanOut1797200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation
        add column tags text[] not null default '{}',
        add column member_kind text,
        add column member_tag text,
        add check (member_kind is null or kind = 'class'),
        add check (member_tag is null or member_kind is not null);
      create index organisation_tags on organisation using gin (tags);
      create index organisation_kind on organisation (kind, id);
      create index task_parent on task (parent_task_id) where parent_task_id is not null;
      create table fan_out (
        task_id uuid primary key references task on delete cascade,
        created_at timestamptz not null,
        -- Organisations up to here have their tasks; they are gone through by id.
        made_to uuid,
        made integer not null default 0,
        total integer not null,
        finished_at timestamptz
      );
      create index fan_out_open on fan_out (created_at) where finished_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table fan_out;
      drop index task_parent, organisation_kind, organisation_tags;
      alter table organisation drop column tags, drop column member_kind, drop column member_tag`);
  }
}
