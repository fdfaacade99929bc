import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the page of a letter's link was opened first, for the proof of notice. */
export class OpenedLinks1799351000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table action_link add column opened_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table action_link drop column opened_at`);
  }
}
