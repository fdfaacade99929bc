import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the address a letter is answered to carries, as a hash: whoever answers shows the token itself. */
export class ReplyTokens1799320200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter add column reply_token_hash text unique');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter drop column reply_token_hash');
  }
}
