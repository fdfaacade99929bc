import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom an order named as controller or signatory was proposed with a role over the whole installation. Proposals nobody has
 * taken up yet get the branch of their body; who is in use keeps what he has, and the directory shows it.
 */
export class SupervisorsOfOrders1799340410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update person set branch_id = organisation_id, version = version + 1
       where state = 'proposed' and role = 'supervisor' and branch_id is null`,
    );
  }

  async down(): Promise<void> {
    // Which of them had been proposed so is not known any more, and nobody needs more than his branch.
  }
}
