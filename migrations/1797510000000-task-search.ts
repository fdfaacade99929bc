import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the search of tasks looks through, and the reports that one person accepts. */
export class TaskSearch1797510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index roadmap_item_words on roadmap_item using gin (title gin_trgm_ops, number gin_trgm_ops);
      create index organisation_words on organisation using gin (name gin_trgm_ops);
      create index person_words on person using gin (full_name gin_trgm_ops);
      create index task_acceptor on task (acceptor_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index task_acceptor, person_words, organisation_words, roadmap_item_words');
  }
}
