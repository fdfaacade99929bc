import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The kind a person gave a row at review. Of rows reviewed before, the steps of their review tell. */
export class DecidedKind1799200000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table roadmap_item add column decided_kind text;
      update roadmap_item item set decided_kind = item.kind
      from (
        select distinct (later->>'id')::uuid as id
        from review_step step, jsonb_array_elements(step.before->'items') earlier,
          jsonb_array_elements(step.after->'items') later
        where step.kind in ('correct', 'carry_over', 'redo') and later->>'id' = earlier->>'id'
          and later->>'kind' <> earlier->>'kind') changed
      where item.id = changed.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table roadmap_item drop column decided_kind');
  }
}
