import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What closing a task takes: requests for consultations with their answers, and what a report says of having had none. */
export class Closing1798060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report add column nobody_asked boolean not null default false;
      create table consultation (
        id uuid primary key default gen_random_uuid(),
        task_id uuid not null references task,
        number integer not null,
        asked_on date not null,
        organisation_id uuid references organisation,
        asked_by text not null check (asked_by <> ''),
        question text not null check (question <> ''),
        answer_by date not null check (answer_by >= asked_on),
        registered_by uuid not null references person,
        registered_at timestamptz not null,
        answer text check (answer <> ''),
        answered_on date check (answered_on >= asked_on),
        answered_by uuid references person,
        unique (task_id, number),
        check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null))
      );
      create index consultation_waiting on consultation (answer_by) where answer is null;
      create index consultation_organisation on consultation (organisation_id, asked_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table consultation;
      alter table report drop column nobody_asked;
    `);
  }
}
