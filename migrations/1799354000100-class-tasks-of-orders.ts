import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands for the organisations of a class is counted with no order: the few of one are found by themselves. */
export class ClassTasksOfOrders1799354000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_stands_for_class;
      create index task_stands_for_class on task (order_id) where stands_for_class`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index task_stands_for_class;
      create index task_stands_for_class on task (id) where stands_for_class`);
  }
}
