import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One digest a day over the chains of all tasks: a row cut off the end of a chain breaks no link of it, but this. */
export class HistoryRoot1797310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table history_root (
        day date primary key,
        last_history_id bigint not null,
        task_count integer not null,
        root text not null collate "C",
        made_at timestamptz not null
      );
      create trigger history_root_append_only before update or delete on history_root
        for each row execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table history_root');
  }
}
