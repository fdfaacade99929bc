import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A run says how many schools it found of each outcome and is only added to, so it is written when all of them are known. They
 * are many, and are written some hundred at a time: before it, in its transaction.
 */
export class FindingsBeforeTheirRun1799470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table identification_finding alter constraint identification_finding_run_id_fkey deferrable initially deferred',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table identification_finding alter constraint identification_finding_run_id_fkey not deferrable',
    );
  }
}
