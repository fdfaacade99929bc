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
];

/** Correcting the requisites of an order is a step of its review like the others. */
export class Requisites1799100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(constraint([...KINDS, 'requisites']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from review_step where kind = 'requisites'`);
    await runner.query(constraint(KINDS));
  }
}

function constraint(kinds: readonly string[]): string {
  return `
    alter table review_step drop constraint review_step_kind_check;
    alter table review_step add constraint review_step_kind_check check (kind in ('${kinds.join("', '")}'));`;
}
