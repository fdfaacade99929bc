import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A supervisor gives a resolution about a task: a task of its own with the order as its basis, under no other. */
export class Resolutions1799300030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task
        add column resolution_of_id uuid references task,
        drop constraint task_handed_on,
        add constraint task_handed_on check (
          (giver_id is null) = (above_ids = '{}' and resolution_of_id is null)
          and (resolution_of_id is null or above_ids = '{}' and parent_task_id is null));
      create index task_resolution_of on task (resolution_of_id) where resolution_of_id is not null;
    `);
  }

  /** Resolutions that were given stay: their history is append-only, and without it they would be tasks nobody gave. */
  async down(runner: QueryRunner): Promise<void> {
    const [given] = await runner.manager.query<{ count: number }[]>(
      'select count(*)::int as count from task where resolution_of_id is not null',
    );
    if (given !== undefined && given.count > 0)
      throw new Error(
        `Resolutions cannot be taken out of the database: ${given.count} were given, and the history of tasks is kept. ` +
          'To go back to the version before, restore the backup made before the upgrade.',
      );
    await runner.query(`
      alter table task
        drop constraint task_handed_on,
        drop column resolution_of_id,
        add constraint task_handed_on check ((giver_id is null) = (above_ids = '{}'));
    `);
  }
}
