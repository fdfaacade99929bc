import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether an order concerns a branch is asked at each of its doors: by its participants of each organisation, not by all the
 * tasks of the branch.
 */
export class OrdersOfParticipants1799300040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index task_participant_order on task_participant (order_id, organisation_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index task_participant_order');
  }
}
