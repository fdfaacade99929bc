import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose the links of a letter are is asked whenever the letter is shown. */
export class LinksOfLetter1797320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index action_link_letter on action_link (letter_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index action_link_letter');
  }
}
