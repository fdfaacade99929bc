import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of tasks in the order people read them, from an index: by date, then as the tasks were made, which is the sequence
 * of the orders and of the rows in them. And the indexes that find what one person takes part in or has to decide.
 */
export class TaskSequence1797500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add column sequence bigint;
      update task set sequence = numbered.sequence
      from (
        select task.id, row_number() over (order by orders.received_at, item.position, task.occurrence, task.id) as sequence
        from task join order_document orders on orders.id = task.order_id join roadmap_item item on item.id = task.item_id
      ) numbered where numbered.id = task.id;
      alter table task alter column sequence set not null;
      alter table task alter column sequence add generated always as identity;
      select setval(pg_get_serial_sequence('task', 'sequence'), coalesce(max(sequence), 0) + 1, false) from task;
      create index task_by_date on task (control_date, sequence);
      drop index task_order;
      create index task_order on task (order_id, control_date, sequence);
      create index task_decision on task (acceptor_id, control_date, sequence) where state = 'submitted';
      create index task_declined on task (control_date, sequence) where state = 'declined';
      create index task_participant_person on task_participant (person_id) where person_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_participant_person, task_declined, task_decision, task_order, task_by_date;
      create index task_order on task (order_id);
      alter table task drop column sequence`);
  }
}
