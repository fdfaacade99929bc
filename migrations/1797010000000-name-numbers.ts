import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schools share nearly all letters of their names; their numbers tell them apart and are found by an index. */
export class NameNumbers1797010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function name_numbers(words text) returns text language sql immutable parallel safe
      return trim(regexp_replace(coalesce(words, ''), '\\D+', ' ', 'g')) collate "C";
      create index organisation_name_numbers on organisation (name_numbers(name));
      create index organisation_full_name_numbers on organisation (name_numbers(full_name))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index organisation_full_name_numbers, organisation_name_numbers;
      drop function name_numbers`);
  }
}
