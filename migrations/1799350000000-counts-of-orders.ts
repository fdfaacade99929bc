import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an order's tasks are counted by comes from an index, and so do those of an order that somebody accepts. */
export class CountsOfOrders1799350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_order_state;
      create index task_order_state on task (order_id, state, by_date, sequence) include (retrospective);
      create index task_order_acceptor on task (order_id, acceptor_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_order_acceptor, task_order_state;
      create index task_order_state on task (order_id, state, by_date, sequence)`);
  }
}
