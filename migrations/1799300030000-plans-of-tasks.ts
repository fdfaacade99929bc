import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One organisation of a class may have a schedule of its own for a row that waits for one. */
export class PlansOfTasks1799300030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attached_plan add column task_id uuid references task on delete cascade;
      create index attached_plan_item on attached_plan (item_id, at);
      create index attached_plan_task on attached_plan (task_id) where task_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without its task the schedule of one organisation would read as the plan of everybody of the item.
    await runner.query(`
      delete from attached_plan where task_id is not null;
      drop index attached_plan_item;
      alter table attached_plan drop column task_id;
    `);
  }
}
