import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who work here no longer, and to whom what each of them held has passed or will on a day to come. */
export class Handovers1799100000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person
        add column left_on date,
        drop constraint person_state_check,
        add constraint person_state_check check (state in ('proposed', 'active', 'left')),
        add constraint person_left check ((state = 'left') = (left_on is not null));
      create table handover (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person,
        successor_id uuid references person,
        from_day date not null,
        reason text not null,
        created_at timestamptz not null,
        created_by uuid not null references person,
        done_at timestamptz,
        task_count integer,
        former_email text,
        check (person_id <> successor_id)
      );
      create unique index handover_waiting on handover (person_id) where done_at is null;
      create index handover_done on handover (person_id, done_at desc) where done_at is not null;
      create index task_giver on task (giver_id) where giver_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_giver;
      alter table person drop constraint person_left, drop column left_on, drop constraint person_state_check;
      update person set state = 'active', email = (
          select former_email from handover where person_id = person.id and done_at is not null order by done_at desc limit 1)
        where state = 'left';
      alter table person add constraint person_state_check check (state in ('proposed', 'active'));
      drop table handover`);
  }
}
