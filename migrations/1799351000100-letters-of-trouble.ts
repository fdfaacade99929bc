import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrators are written to when the night's backup was not made. */
export class LettersOfTrouble1799351000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter drop constraint letter_class_check,
        add constraint letter_class_check check
          (class in ('digest', 'decision', 'sign_in', 'test', 'invitation', 'password_reset', 'mail_answer', 'trouble'))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from letter where class = 'trouble';
      alter table letter drop constraint letter_class_check,
        add constraint letter_class_check check
          (class in ('digest', 'decision', 'sign_in', 'test', 'invitation', 'password_reset', 'mail_answer'))
    `);
  }
}
