import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests of one caller to one door within a minute, counted by all servers together. */
export class RequestWindow1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Unlogged: a count of the last minute is worth no write to disk, and after a crash it begins anew.
    await runner.query(`
      create unlogged table request_window (
        caller text primary key,
        ends_at timestamptz not null,
        count integer not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table request_window');
  }
}
