import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A policy says in which form its letters come and which of them may be refused; people say whether they do. */
export class LettersByPolicy1799320210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table letter add column about_task_id uuid references task on delete set null');
    await runner.query('create index letter_about_task on letter (about_task_id) where about_task_id is not null');
    await runner.query('alter table person add column optional_letters boolean not null default true');
    // As policies meant it until now.
    await runner.query(`
      update reminder_policy
      set policy = policy || '{"form": "digest", "optional": ["halfTerm", "monthly"]}', version = version + 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update reminder_policy set policy = policy - 'form' - 'optional', version = version + 1`);
    await runner.query('alter table person drop column optional_letters');
    await runner.query('alter table letter drop column about_task_id');
  }
}
