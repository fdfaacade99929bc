import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which letter that no server will take a coordinator is told of. */
export class UndeliveredLetters1799320240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reminder add column told_letter_id uuid references letter on delete cascade;
      create index reminder_told_letter on reminder (told_letter_id) where told_letter_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from reminder where told_letter_id is not null`);
    await runner.query('alter table reminder drop column told_letter_id');
  }
}
