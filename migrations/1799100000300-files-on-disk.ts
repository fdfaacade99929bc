import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people attach lies in the file store, by its digest; what an order was read from stays in its row. */
export class FilesOnDisk1799100000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table stored_file alter column bytes drop not null;
      create index stored_file_sha256 on stored_file (sha256)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index stored_file_sha256;
      alter table stored_file alter column bytes set not null`);
  }
}
