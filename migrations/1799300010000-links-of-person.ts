import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The links of one person that still open something are shown to him and to whoever keeps the directory, the newest first. */
export class LinksOfPerson1799300010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index action_link_of_person on action_link (person_id, created_at desc, id) where revoked_at is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index action_link_of_person');
  }
}
