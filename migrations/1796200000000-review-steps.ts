import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people did to an order at review, so that it can be taken back; and whom they gave a row to. */
export class ReviewSteps1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review_step (
        id bigint generated always as identity primary key,
        order_id uuid not null references order_document on delete cascade,
        at timestamptz not null,
        actor_id uuid references person,
        kind text not null check (kind in ('correct', 'split', 'merge', 'assign', 'attach_plan', 'undo', 'redo')),
        of_step bigint references review_step on delete cascade,
        numbers text[] not null,
        before jsonb not null,
        after jsonb not null
      );
      create index review_step_order on review_step (order_id, id);
      -- An order that is removed takes its history with it, so only changes are refused.
      create trigger review_step_append_only before update on review_step
        for each row execute function refuse_change();
      alter table roadmap_item add column assigned jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table roadmap_item drop column assigned; drop table review_step;');
  }
}
