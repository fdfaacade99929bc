import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Standing tasks by their last day: looked through every hour for those whose term is over. */
export class EndsOfTerms1799355000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index task_term_end on task (runs_to) where control_date is null and runs_to is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index task_term_end');
  }
}
