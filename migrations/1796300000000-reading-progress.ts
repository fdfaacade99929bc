import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many pages of a file have been read, of how many, while it is read. */
export class ReadingProgress1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table order_document add column pages_done integer, add column pages_of integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table order_document drop column pages_done, drop column pages_of');
  }
}
