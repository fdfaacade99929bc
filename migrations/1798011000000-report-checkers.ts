import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'awaiting_schedule', 'scheduled', 'open', 'in_progress', 'submitted', 'closed', 'returned', 'declined',
  'suspended', 'cancelled'`;

/** Acceptance at two levels: whom an organisation has check the reports of all below it, and what became of the check. */
export class ReportCheckers1798011000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column report_checker_id uuid references person;
      alter table task
        add column checker_id uuid references person,
        drop constraint task_state_check,
        add constraint task_state_check check (state in (${STATES}, 'checking'));
      create index task_checker on task (checker_id) where checker_id is not null;
      alter table report add column checked_by uuid references person, add column checked_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update task set state = 'submitted' where state = 'checking';
      alter table report drop column checked_by, drop column checked_at;
      drop index task_checker;
      alter table task
        drop constraint task_state_check,
        add constraint task_state_check check (state in (${STATES})),
        drop column checker_id;
      alter table organisation drop column report_checker_id`);
  }
}
