import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often the step at hand of a list was begun: one that never comes to an end is given up. */
export class ImportAttempts1798066000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table directory_import add column attempts integer not null default 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table directory_import drop column attempts');
  }
}
