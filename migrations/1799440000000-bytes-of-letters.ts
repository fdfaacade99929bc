import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['letter', 'mailbox_letter'];

/**
 * The bytes of a letter lie as they are: they are in base64 already, of which PostgreSQL's compression saves half of the
 * room at a third of all that the database does for a letter. Letters kept before stay as they lie.
 */
export class BytesOfLetters1799440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} alter column raw set storage external`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} alter column raw set storage extended`);
  }
}
