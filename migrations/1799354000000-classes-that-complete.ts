import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The task of a class whose organisations have tasks of their own only stands for those: it is marked, is counted nowhere,
 * and nobody is reminded of it. What was planned of those there are is taken off.
 */
export class ClassesThatComplete1799354000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add column stands_for_class boolean not null default false;
      alter table task_participant add column stands_for_class boolean not null default false;
      create index task_open_of_class on task (parent_task_id, class_id)
        where class_id is not null and state not in ('closed', 'cancelled');
      create index task_stands_for_class on task (id) where stands_for_class;
      drop index task_participant_organisation;
      create index task_participant_organisation on task_participant (organisation_id, by_date, sequence)
        include (task_id, position, person_id, item_id, order_id, stands_for_class)`);
    await runner.query(`
      create or replace function copy_task_to_participant() returns trigger language plpgsql as $$
        begin
          -- Whoever changes the task at this moment waits, or is waited for.
          select by_date, sequence, state, retrospective, item_id, order_id, stands_for_class
          into new.by_date, new.sequence, new.state, new.retrospective, new.item_id, new.order_id, new.stands_for_class
          from task where id = new.task_id for share;
          new.handed_on := new.role = 'lead' and exists (
            select from task below where below.giver_id is not null and below.above_ids @> array[new.task_id]);
          return new;
        end $$;
      create or replace function copy_task_to_participants() returns trigger language plpgsql as $$
        begin
          update task_participant set by_date = new.by_date, state = new.state, retrospective = new.retrospective,
            item_id = new.item_id, order_id = new.order_id, stands_for_class = new.stands_for_class
          where task_id = new.id;
          return null;
        end $$;
      drop trigger task_copy on task;
      create trigger task_copy after update on task for each row
        when ((old.control_date, old.state, old.retrospective, old.item_id, old.order_id, old.stands_for_class)
          is distinct from (new.control_date, new.state, new.retrospective, new.item_id, new.order_id, new.stands_for_class))
        execute function copy_task_to_participants()`);
    await runner.query(`
      update task set stands_for_class = true
      where state <> 'closed' and id in (select parent_task_id from task where class_id is not null) and exists (
        select from task child where child.parent_task_id = task.id and child.class_id = task.assignee_organisation_id);
      update reminder set state = 'skipped', skip_reason = 'owed_by_organisations', settled_at = now()
      where task_id in (select id from task where stands_for_class) and recipient_role not like 'executor-%'
        and (state = 'planned' or state = 'gathered' and exists (
          select from letter where letter.id = reminder.letter_id and letter.state = 'gathering'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function copy_task_to_participant() returns trigger language plpgsql as $$
        begin
          -- Whoever changes the task at this moment waits, or is waited for.
          select by_date, sequence, state, retrospective, item_id, order_id
          into new.by_date, new.sequence, new.state, new.retrospective, new.item_id, new.order_id
          from task where id = new.task_id for share;
          new.handed_on := new.role = 'lead' and exists (
            select from task below where below.giver_id is not null and below.above_ids @> array[new.task_id]);
          return new;
        end $$;
      create or replace function copy_task_to_participants() returns trigger language plpgsql as $$
        begin
          update task_participant set by_date = new.by_date, state = new.state, retrospective = new.retrospective,
            item_id = new.item_id, order_id = new.order_id
          where task_id = new.id;
          return null;
        end $$;
      drop trigger task_copy on task;
      create trigger task_copy after update on task for each row
        when ((old.control_date, old.state, old.retrospective, old.item_id, old.order_id)
          is distinct from (new.control_date, new.state, new.retrospective, new.item_id, new.order_id))
        execute function copy_task_to_participants();
      drop index task_stands_for_class, task_open_of_class, task_participant_organisation;
      alter table task_participant drop column stands_for_class;
      create index task_participant_organisation on task_participant (organisation_id, by_date, sequence)
        include (task_id, position, person_id, item_id, order_id);
      alter table task drop column stands_for_class`);
  }
}
