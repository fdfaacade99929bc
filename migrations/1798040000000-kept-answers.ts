import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to requests that named themselves by a key, so that a repeat of one does nothing and hears the same. */
export class KeptAnswers1798040000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_answer (
        caller text not null,
        door text not null,
        key text not null,
        print text not null,
        claimed_until timestamptz not null,
        expires_at timestamptz not null,
        status smallint,
        answer text,
        primary key (caller, door, key),
        check ((status is null) = (answer is null))
      );
      create index kept_answer_expires on kept_answer (expires_at);
      comment on column kept_answer.print is 'keyed hash of what was asked for';
      comment on column kept_answer.answer is 'sealed: an answer may hold what is shown once';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kept_answer');
  }
}
