import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of a calendar that reads rows under review anew is a step of their review, and can be taken back like one. */
export class RecalculatedItems1796210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      constraint("'correct', 'split', 'merge', 'assign', 'attach_plan', 'recalculate', 'undo', 'redo'"),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from review_step where kind = 'recalculate'`);
    await runner.query(constraint("'correct', 'split', 'merge', 'assign', 'attach_plan', 'undo', 'redo'"));
  }
}

function constraint(kinds: string): string {
  return `
    alter table review_step drop constraint review_step_kind_check;
    alter table review_step add constraint review_step_kind_check check (kind in (${kinds}));`;
}
