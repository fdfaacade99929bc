import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members of collegial bodies (комиссия, рабочая группа, координационный центр) are appointments like the holders of posts: a
 * person, or the entry of a post of any organisation. `state` says how far the tasks of the body know the term, so that the
 * sweep finds by an index what begins and ends today.
 */
export class MembersOfBodies1799220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointment
        alter column person_id drop not null,
        add column entry_id uuid references organisation on delete cascade,
        add column answers boolean not null default false,
        add column state text check (state in ('waiting', 'running', 'over')),
        add column reason text,
        add column end_reason text,
        drop constraint appointment_capacity_check,
        add constraint appointment_capacity_check check (capacity in ('holder', 'chair', 'secretary', 'member')),
        add constraint appointment_of_one check (num_nonnulls(person_id, entry_id) = 1),
        add constraint appointment_of_post check (capacity <> 'holder' or (person_id is not null and state is null)),
        add constraint appointment_known check (capacity = 'holder' or state is not null);
      create index appointment_entry on appointment (entry_id) where entry_id is not null;
      create index appointment_begins on appointment (from_day) where state = 'waiting';
      create index appointment_ends on appointment (to_day) where state = 'running' and to_day is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from appointment where capacity <> 'holder';
      drop index appointment_ends, appointment_begins, appointment_entry;
      alter table appointment
        drop constraint appointment_known, drop constraint appointment_of_post, drop constraint appointment_of_one,
        drop constraint appointment_capacity_check,
        add constraint appointment_capacity_check check (capacity in ('holder')),
        drop column end_reason, drop column reason, drop column state, drop column answers, drop column entry_id,
        alter column person_id set not null`);
  }
}
