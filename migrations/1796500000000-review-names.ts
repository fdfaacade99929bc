import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['correct', 'split', 'merge', 'assign', 'attach_plan', 'recalculate', 'undo', 'redo', 'edition'];

/** Whom a name of an order means, and what goes over from an earlier order, are steps of the review like the others. */
export class ReviewNames1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(constraint([...KINDS, 'match_name', 'carry_over']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from review_step where kind in ('match_name', 'carry_over')`);
    await runner.query(constraint(KINDS));
  }
}

function constraint(kinds: readonly string[]): string {
  return `
    alter table review_step drop constraint review_step_kind_check;
    alter table review_step add constraint review_step_kind_check check (kind in ('${kinds.join("', '")}'));`;
}
