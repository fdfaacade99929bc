import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that are brought also say who holds a post, sits in a body, looks after a school. */
export class ListsOfAppointments1799320010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table directory_import_line drop constraint directory_import_line_entry_check;
      alter table directory_import_line
        add constraint directory_import_line_entry_check check (entry in ('organisation', 'person', 'appointment'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from directory_import_line where entry = 'appointment';
      alter table directory_import_line drop constraint directory_import_line_entry_check;
      alter table directory_import_line
        add constraint directory_import_line_entry_check check (entry in ('organisation', 'person'))`);
  }
}
