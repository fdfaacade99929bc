import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a new day brings is several works, each with runs of its own; of the one there was nothing would ever be heard again. */
export class WorksOfADay1799320110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from sweep_run where name = 'days'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from sweep_run where name in ('starts', 'reminders', 'consultations', 'history', 'answers', 'deliveries')`,
    );
  }
}
