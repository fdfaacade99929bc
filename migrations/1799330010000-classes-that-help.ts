import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row is fanned out for every class it names, not only for the one that leads it, so the intent and the task of an
 * organisation say for which. Classes that help with rows of orders issued before go on as one addressee.
 */
export class ClassesThatHelp1799330010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table fan_out add column class_id uuid references organisation;
      update fan_out set class_id = task.assignee_organisation_id from task where task.id = fan_out.task_id;
      alter table fan_out alter column class_id set not null, drop constraint fan_out_pkey,
        add primary key (task_id, class_id);
      alter table task add column class_id uuid references organisation;
      update task set class_id = fan_out.class_id from fan_out
        where task.parent_task_id = fan_out.task_id and task.giver_id is null and task.occurrence > 0
          and not exists (select from organisation body where body.id = task.assignee_organisation_id and body.kind = 'class');
      create index task_class on task (class_id) where class_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_class;
      alter table task drop column class_id;
      delete from fan_out using task where task.id = fan_out.task_id and fan_out.class_id <> task.assignee_organisation_id;
      alter table fan_out drop constraint fan_out_pkey, drop column class_id, add primary key (task_id)`);
  }
}
