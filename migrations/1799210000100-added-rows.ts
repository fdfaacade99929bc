import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  'correct',
  'split',
  'merge',
  'assign',
  'attach_plan',
  'recalculate',
  'undo',
  'redo',
  'edition',
  'match_name',
  'carry_over',
  'requisites',
];

/** A row that a body adds to its own roadmap is a step of its review like the others. */
export class AddedRows1799210000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(constraint([...KINDS, 'add']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from review_step where kind = 'add'`);
    await runner.query(constraint(KINDS));
  }
}

function constraint(kinds: readonly string[]): string {
  return `
    alter table review_step drop constraint review_step_kind_check;
    alter table review_step add constraint review_step_kind_check check (kind in ('${kinds.join("', '")}'));`;
}
