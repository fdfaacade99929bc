import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language a person reads: of the pages that are shown and of the letters that are sent. */
export class PersonLanguage1795100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table person add column language text not null default 'ru' check (language in ('ru', 'en'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person drop column language');
  }
}
