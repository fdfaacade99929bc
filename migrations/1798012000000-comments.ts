import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has made himself acquainted with a task, and what people wrote to each other about it. Both are only added to. */
export class Comments1798012000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table acknowledgement (
        task_id uuid not null references task on delete cascade,
        person_id uuid not null references person,
        -- A deputy does it for the person he stands in for.
        acknowledged_by uuid not null references person,
        at timestamptz not null,
        via text not null check (via in ('web', 'link')),
        primary key (task_id, person_id)
      );
      create table task_comment (
        task_id uuid not null references task on delete cascade,
        number integer not null,
        author_id uuid not null references person,
        at timestamptz not null,
        text text not null,
        mentioned uuid[] not null default '{}',
        primary key (task_id, number)
      );
      create trigger task_comment_append_only before update on task_comment
        for each row execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table task_comment, acknowledgement');
  }
}
