import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done to a task and is still to be done to many tasks under it, and how far that has come. */
export class FamilySteps1799100000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table family_step (
        id bigint primary key generated always as identity,
        task_id uuid not null references task on delete cascade,
        command text not null check (command in ('cancel', 'suspend', 'resume', 'move', 'date')),
        cause text not null check (cause in ('person', 'edition', 'closing')),
        reason text,
        actor_id uuid references person,
        via text not null,
        at timestamptz not null,
        -- The dates it gives.
        details jsonb not null,
        -- Tasks right under it up to here have followed; they are gone through by id.
        done_to uuid,
        done integer not null,
        total integer not null,
        finished_at timestamptz
      );
      create index family_step_open on family_step (id) where finished_at is null;
      create index family_step_task on family_step (task_id) where finished_at is null;
      drop index task_parent;
      create index task_parent on task (parent_task_id, id) where parent_task_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_parent;
      create index task_parent on task (parent_task_id) where parent_task_id is not null;
      drop table family_step`);
  }
}
