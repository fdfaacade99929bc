import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks of one organisation and of one kind by date, and the organisations and people by whose names a list of tasks is sorted. */
export class SortedTasks1799300020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_assignee;
      create index task_assignee on task (assignee_organisation_id, by_date, sequence) include (state);
      create index task_kind on task (kind, by_date, sequence);
      create index organisation_by_name on organisation (name, id);
      create index person_by_name on person (full_name, id) where kind = 'person'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index person_by_name, organisation_by_name, task_kind, task_assignee;
      create index task_assignee on task (assignee_organisation_id, state)`);
  }
}
