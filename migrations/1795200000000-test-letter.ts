import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter by which an administrator tries the mail server; see `SendTestLetter`. */
export class TestLetter1795200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter drop constraint letter_class_check,
        add constraint letter_class_check check (class in ('digest', 'decision', 'sign_in', 'test'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from letter where class = 'test';
      alter table letter drop constraint letter_class_check,
        add constraint letter_class_check check (class in ('digest', 'decision', 'sign_in'));
    `);
  }
}
