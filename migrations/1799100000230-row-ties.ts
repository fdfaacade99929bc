import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of an order that wait for the result of other rows of it, and for which rows a person has said whose. */
export class RowTies1799100000230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- No keys to the rows: a row that review merges away and brings back finds its ties again.
      create table row_tie (
        order_id uuid not null references order_document on delete cascade,
        item_id uuid not null,
        needs_item_id uuid not null,
        primary key (item_id, needs_item_id),
        check (item_id <> needs_item_id)
      );
      create index row_tie_needs on row_tie (needs_item_id);
      create index row_tie_order on row_tie (order_id);
      create table row_ties_said (
        item_id uuid primary key,
        order_id uuid not null references order_document on delete cascade,
        at timestamptz not null,
        said_by uuid references person
      );
      create index row_ties_said_order on row_ties_said (order_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table row_ties_said, row_tie');
  }
}
