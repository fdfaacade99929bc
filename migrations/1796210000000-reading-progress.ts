import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the reader of a long document is: pages done, of how many. */
export class ReadingProgress1796210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table order_document add column pages_done integer not null default 0, add column page_count integer',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table order_document drop column pages_done, drop column page_count');
  }
}
