import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['correct', 'split', 'merge', 'assign', 'attach_plan', 'recalculate', 'undo', 'redo'];

/** A changed file of an issued order takes the place of the one before, whose bytes are kept. */
export class OrderEditions1796420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table order_edition (
        id uuid primary key default gen_random_uuid(),
        order_id uuid not null references order_document on delete cascade,
        file_id uuid not null references stored_file,
        file_sha256 text not null collate "C",
        replaced_at timestamptz not null,
        actor_id uuid references person,
        counts jsonb not null
      );
      create index order_edition_order on order_edition (order_id);
      alter table roadmap_item add column dropped boolean not null default false;
    `);
    await runner.query(constraint([...KINDS, 'edition']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from review_step where kind = 'edition'`);
    await runner.query(constraint(KINDS));
    await runner.query('alter table roadmap_item drop column dropped; drop table order_edition;');
  }
}

function constraint(kinds: readonly string[]): string {
  return `
    alter table review_step drop constraint review_step_kind_check;
    alter table review_step add constraint review_step_kind_check check (kind in ('${kinds.join("', '")}'));`;
}
