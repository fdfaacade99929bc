import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each work that repeats itself ran last, and how it ended; of a failure its kind alone, no words that may name somebody. */
export class SweepRuns1799300011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sweep_run (
        name text primary key,
        beat_ms integer not null check (beat_ms > 0),
        started_at timestamptz not null,
        ended_at timestamptz not null check (ended_at >= started_at),
        outcome text not null check (outcome in ('done', 'failed')),
        done_at timestamptz,
        failed_at timestamptz,
        error text check (error ~ '^[A-Za-z0-9 _-]{1,100}$')
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sweep_run');
  }
}
