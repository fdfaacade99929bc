import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of a million tasks in their order from indexes: everybody's, of a state, of an order, of a row, of an acceptor, of an
 * organisation. `by_date` is the control date for sorting and paging, undated last. A participant carries what lists of his
 * organisation sort and filter by, and whether the task was handed on; the database keeps the copy, so that it cannot
 * disagree with the task.
 */
export class TaskLists1798020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add column by_date date not null
        generated always as (coalesce(control_date, 'infinity'::date)) stored;
      drop index task_by_date, task_order, task_decision, task_declined, task_acceptor, task_item, task_checker;
      create index task_by_date on task (by_date, sequence);
      create index task_by_state on task (state, by_date, sequence);
      create index task_order on task (order_id, by_date, sequence);
      create index task_order_state on task (order_id, state, by_date, sequence);
      create index task_item on task (item_id, by_date, sequence);
      create index task_acceptor on task (acceptor_id, state, by_date, sequence);
      create index task_checker on task (checker_id, state, by_date, sequence) where checker_id is not null`);
    await runner.query(`
      alter table task_participant
        add column by_date date, add column sequence bigint, add column state text, add column retrospective boolean,
        add column item_id uuid, add column order_id uuid, add column handed_on boolean not null default false;
      update task_participant own set by_date = task.by_date, sequence = task.sequence, state = task.state,
        retrospective = task.retrospective, item_id = task.item_id, order_id = task.order_id
      from task where task.id = own.task_id;
      update task_participant own set handed_on = true from task below
      where below.giver_id is not null and own.task_id = any(below.above_ids) and own.role = 'lead';
      alter table task_participant
        alter column by_date set not null, alter column sequence set not null, alter column state set not null,
        alter column retrospective set not null, alter column item_id set not null, alter column order_id set not null;
      drop index task_participant_organisation, task_participant_person;
      create index task_participant_organisation on task_participant (organisation_id, by_date, sequence)
        include (task_id, position, person_id, item_id, order_id);
      create index task_participant_state on task_participant (organisation_id, state, by_date, sequence);
      create index task_participant_retrospective on task_participant (organisation_id, by_date, sequence)
        where retrospective;
      create index task_participant_handed_on on task_participant (organisation_id) where handed_on;
      create index task_participant_person on task_participant (person_id, by_date, sequence)
        where person_id is not null`);
    await runner.query(`
      -- Of Cyrillic letters an index of trigrams knows none under the locale C, so it found every row; see trigram_letters.
      drop index roadmap_item_words, organisation_words, person_words;
      alter table roadmap_item add column title_letters text generated always as (trigram_letters(title)) stored;
      create index roadmap_item_words on roadmap_item using gin (title_letters gin_trgm_ops)`);
    await runner.query(`
      create function copy_task_to_participant() returns trigger language plpgsql as $$
        begin
          -- Whoever changes the task at this moment waits, or is waited for.
          select by_date, sequence, state, retrospective, item_id, order_id
          into new.by_date, new.sequence, new.state, new.retrospective, new.item_id, new.order_id
          from task where id = new.task_id for share;
          new.handed_on := new.role = 'lead' and exists (
            select from task below where below.giver_id is not null and below.above_ids @> array[new.task_id]);
          return new;
        end $$;
      create trigger task_participant_copy before insert or update of task_id on task_participant
        for each row execute function copy_task_to_participant();
      create function copy_task_to_participants() returns trigger language plpgsql as $$
        begin
          update task_participant set by_date = new.by_date, state = new.state, retrospective = new.retrospective,
            item_id = new.item_id, order_id = new.order_id
          where task_id = new.id;
          return null;
        end $$;
      create trigger task_copy after update on task for each row
        when ((old.control_date, old.state, old.retrospective, old.item_id, old.order_id)
          is distinct from (new.control_date, new.state, new.retrospective, new.item_id, new.order_id))
        execute function copy_task_to_participants();
      create function mark_handed_on() returns trigger language plpgsql as $$
        begin
          update task_participant set handed_on = true
          where task_id = any(new.above_ids) and role = 'lead' and not handed_on;
          return null;
        end $$;
      create trigger task_handed_on after insert or update of above_ids on task for each row
        when (new.giver_id is not null) execute function mark_handed_on()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table roadmap_item drop column title_letters;
      create index roadmap_item_words on roadmap_item using gin (title gin_trgm_ops, number gin_trgm_ops);
      create index organisation_words on organisation using gin (name gin_trgm_ops);
      create index person_words on person using gin (full_name gin_trgm_ops);
      drop trigger task_handed_on on task;
      drop function mark_handed_on;
      drop trigger task_copy on task;
      drop trigger task_participant_copy on task_participant;
      drop function copy_task_to_participants;
      drop function copy_task_to_participant;
      drop index task_participant_handed_on, task_participant_person, task_participant_retrospective, task_participant_state,
        task_participant_organisation;
      alter table task_participant
        drop column by_date, drop column sequence, drop column state, drop column retrospective,
        drop column item_id, drop column order_id, drop column handed_on;
      create index task_participant_organisation on task_participant (organisation_id);
      create index task_participant_person on task_participant (person_id) where person_id is not null;
      drop index task_checker, task_acceptor, task_item, task_order_state, task_order, task_by_state, task_by_date;
      alter table task drop column by_date;
      create index task_by_date on task (control_date, sequence);
      create index task_order on task (order_id, control_date, sequence);
      create index task_decision on task (acceptor_id, control_date, sequence) where state = 'submitted';
      create index task_declined on task (control_date, sequence) where state = 'declined';
      create index task_acceptor on task (acceptor_id);
      create index task_item on task (item_id);
      create index task_checker on task (checker_id) where checker_id is not null`);
  }
}
