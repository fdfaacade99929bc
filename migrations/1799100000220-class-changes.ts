import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How the list of a class has come to differ from the tasks an issued order gave it, line by line, and what a coordinator
 * decided about that. A task that was withdrawn because its organisation left the list makes room for another one.
 */
export class ClassChanges1799100000220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add column withdrawn boolean not null default false;
      drop index task_of_item;
      create unique index task_of_item on task (item_id, occurrence, assignee_organisation_id)
        where giver_id is null and not withdrawn`);
    await runner.query(`
      -- The list of each class when it was last compared.
      create table class_list (
        class_id uuid primary key references organisation on delete cascade,
        digest text not null
      );
      create table class_change (
        id uuid primary key default gen_random_uuid(),
        class_id uuid not null references organisation on delete cascade,
        order_id uuid not null references order_document on delete cascade,
        state text not null check (state in ('found', 'left', 'confirmed', 'applied')),
        found_at timestamptz not null,
        -- Organisations that came into the list and went out of it.
        joined integer not null,
        gone integer not null,
        to_add integer not null,
        to_withdraw integer not null,
        -- Reported on, so that they stay.
        kept integer not null,
        -- Of all lines.
        digest text not null,
        decided_at timestamptz,
        decided_by uuid references person,
        via text,
        reason text,
        done integer not null default 0,
        finished_at timestamptz
      );
      create unique index class_change_open on class_change (class_id, order_id) where finished_at is null;
      create index class_change_order on class_change (order_id);
      create table class_change_line (
        change_id uuid not null references class_change on delete cascade,
        -- The task that stands for the class.
        task_id uuid not null references task on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        action text not null check (action in ('add', 'withdraw', 'keep')),
        done boolean not null default false,
        primary key (change_id, task_id, organisation_id)
      );
      create index class_change_line_open on class_change_line (change_id, task_id, organisation_id)
        where not done and action <> 'keep'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table class_change_line, class_change, class_list;
      drop index task_of_item;
      create unique index task_of_item on task (item_id, occurrence, assignee_organisation_id) where giver_id is null;
      alter table task drop column withdrawn`);
  }
}
