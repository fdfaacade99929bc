import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for a later date, the date a task had before it was first moved, and the link that decides a request. */
export class Extensions1797300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table extension_request (
        id uuid primary key default gen_random_uuid(),
        task_id uuid not null references task,
        number integer not null,
        asked_by uuid not null references person,
        asked_at timestamptz not null,
        reason text not null,
        old_due_date date not null,
        new_due_date date not null,
        decision text check (decision in ('granted', 'refused')),
        decision_reason text,
        decided_by uuid references person,
        decided_at timestamptz,
        unique (task_id, number)
      );
      create unique index extension_request_waiting on extension_request (task_id) where decision is null;
      alter table task add column moved_from date;
      alter table action_link drop constraint action_link_purpose_check;
      alter table action_link add constraint action_link_purpose_check check (purpose in ('task', 'accept', 'extension'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from action_link where purpose = 'extension';
      alter table action_link drop constraint action_link_purpose_check;
      alter table action_link add constraint action_link_purpose_check check (purpose in ('task', 'accept'));
      alter table task drop column moved_from;
      drop table extension_request;
    `);
  }
}
