import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a mail server may be given its next letter, by whichever process has one. */
export class MailTurns1799320230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table mail_turn (server text primary key, next_at timestamptz not null)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail_turn');
  }
}
