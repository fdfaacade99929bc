import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each root of the histories is made from the one before: a root by itself said nothing any more once a newer one had been
 * made over what was altered. Roots of the old form cannot be links of the chain; the first new one vouches for every row.
 */
export class ChainedRoots1799340400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      truncate history_root;
      alter table history_root drop column task_count, add column row_count integer not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      truncate history_root;
      alter table history_root drop column row_count, add column task_count integer not null;
    `);
  }
}
