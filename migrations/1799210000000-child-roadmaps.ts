import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows that demand roadmaps of bodies below, the tasks by which each body owes one, the roadmaps that were opened for
 * that, and the rows of the roadmap above they take over or leave.
 */
export class ChildRoadmaps1799210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task add column demands_roadmap boolean not null default false;
      create index task_demands_roadmap on task (item_id, assignee_organisation_id) where demands_roadmap`);
    await runner.query(`
      -- No keys to the rows, here and below: a row that review merges away and brings back finds what was said of it again.
      create table roadmap_demand (
        item_id uuid primary key,
        order_id uuid not null references order_document on delete cascade,
        -- 'none' where a person said that the row asks for nothing, whatever its words propose.
        kind text not null check (kind in ('make', 'watch', 'none')),
        -- Classes or single bodies.
        of_ids uuid[] not null,
        at timestamptz not null,
        said_by uuid references person
      );
      create index roadmap_demand_order on roadmap_demand (order_id);
      create table child_roadmap (
        order_id uuid primary key references order_document on delete cascade,
        -- The row that demands it, of the order whose task the body has.
        item_id uuid not null,
        organisation_id uuid not null references organisation,
        -- Whose rows it takes over.
        from_order_id uuid not null references order_document on delete cascade,
        opened_at timestamptz not null,
        opened_by uuid references person,
        unique (item_id, organisation_id)
      );
      create index child_roadmap_from on child_roadmap (from_order_id);
      create index child_roadmap_organisation on child_roadmap (organisation_id);
      create table inherited_row (
        order_id uuid not null references child_roadmap on delete cascade,
        from_item_id uuid not null,
        -- The row it became; null where it was left, or is not found yet.
        item_id uuid,
        reason text check (reason <> ''),
        -- Its words and its last day above when they were taken over or left.
        given jsonb not null,
        primary key (order_id, from_item_id)
      );
      create index inherited_row_from on inherited_row (from_item_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table inherited_row, child_roadmap, roadmap_demand;
      drop index task_demands_roadmap;
      alter table task drop column demands_roadmap`);
  }
}
