import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the address carries by which a letter's reader does without more like it, as a hash. */
export class RefusingLetters1799320220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter add column unsubscribe_token_hash text unique');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter drop column unsubscribe_token_hash');
  }
}
