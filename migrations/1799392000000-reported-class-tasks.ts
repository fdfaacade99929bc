import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was reported on for a whole class waits for its acceptor like any other task: marked as standing for its
 * organisations, it was in none of his lists and could not end with theirs.
 */
export class ReportedClassTasks1799392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update task set stands_for_class = false where stands_for_class and state in ('submitted', 'checking')`,
    );
  }

  async down(): Promise<void> {
    // Which of them were marked is not known any more, and none should be.
  }
}
