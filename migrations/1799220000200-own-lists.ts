import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file may be brought as a list of a name: it adds nothing to the directory, and the schools it names become a class. */
export class OwnLists1799220000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table directory_import add column list_name text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table directory_import drop column list_name');
  }
}
