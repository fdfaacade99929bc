import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names that differ in quotes, dashes and spaces alone are found by an index, without reading the whole directory. */
export class NameLetters1799200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function name_letters(words text) returns text language sql immutable strict parallel safe
      return regexp_replace(trigram_letters(words), '[^a-z0-9]+', '', 'g') collate "C";
      create index organisation_name_spelled on organisation (name_letters(name)) where kind <> 'role'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index organisation_name_spelled; drop function name_letters');
  }
}
