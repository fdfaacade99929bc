import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plans that rows «по плану НМЦ» were waiting for: who attached what, and the dates taken from it. */
export class AttachedPlan1796410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // An item may go and come back while an order is reviewed, so the plan is bound to the order alone.
    await runner.query(`
      create table attached_plan (
        id uuid primary key default gen_random_uuid(),
        order_id uuid not null references order_document on delete cascade,
        item_id uuid not null,
        file_id uuid references stored_file,
        name text not null,
        dates jsonb not null,
        at timestamptz not null,
        actor_id uuid references person
      );
      create index attached_plan_order on attached_plan (order_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attached_plan');
  }
}
