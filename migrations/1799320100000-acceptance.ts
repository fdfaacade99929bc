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
  'add',
];

/** How reports on an order's rows are accepted. Orders that are issued already go on as they began: as the directory says. */
export class Acceptance1799320100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table order_document
        add column acceptance text check (acceptance in ('two_levels', 'one_level', 'by_directory'));
      update order_document set acceptance = 'by_directory' where state = 'confirmed'`);
    await runner.query(constraint([...KINDS, 'acceptance']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from review_step where kind = 'acceptance'`);
    await runner.query(constraint(KINDS));
    await runner.query('alter table order_document drop column acceptance');
  }
}

function constraint(kinds: readonly string[]): string {
  return `
    alter table review_step drop constraint review_step_kind_check;
    alter table review_step add constraint review_step_kind_check check (kind in ('${kinds.join("', '")}'));`;
}
