import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a letter that failed needs to be sent anew: whether the server may hold it after all, and how many attempts
 * belong to earlier rounds.
 */
export class UndeliveredLetters1799320400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Of letters from before nothing is known, so those that were tried more than once may have been taken.
    await runner.query(`
      alter table letter
        add column maybe_taken boolean not null default false,
        add column attempts_before integer not null default 0`);
    await runner.query(`update letter set maybe_taken = true where state in ('frozen', 'failed') and attempts > 1`);
    await runner.query(`create index letter_failed on letter (send_at desc, id) where state = 'failed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index letter_failed');
    await runner.query('alter table letter drop column maybe_taken, drop column attempts_before');
  }
}
