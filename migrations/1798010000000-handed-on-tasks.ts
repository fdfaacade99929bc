import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks that a lead hands on to somebody below, whole or in parts: who gave them and from which tasks they come down. */
export class HandedOnTasks1798010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task
        add column giver_id uuid references person,
        add column above_ids uuid[] not null default '{}',
        add column required boolean not null default true,
        add constraint task_handed_on check ((giver_id is null) = (above_ids = '{}')),
        drop constraint task_item_id_occurrence_assignee_organisation_id_key;
      create unique index task_of_item on task (item_id, occurrence, assignee_organisation_id) where giver_id is null;
      create index task_item on task (item_id);
      create index task_above on task using gin (above_ids) where giver_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_above, task_item, task_of_item;
      alter table task
        add unique (item_id, occurrence, assignee_organisation_id),
        drop constraint task_handed_on,
        drop column required,
        drop column above_ids,
        drop column giver_id`);
  }
}
