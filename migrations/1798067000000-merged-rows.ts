import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rows of the file a row made of several at review holds: another edition of the order is compared with them. */
export class MergedRows1798067000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table roadmap_item add column merged_rows jsonb');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table roadmap_item drop column merged_rows');
  }
}
