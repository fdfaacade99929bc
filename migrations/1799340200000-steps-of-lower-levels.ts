import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What follows organisations that left a class, other words of a row, or roadmaps it demands, may be more than goes in one
 * transaction.
 */
export class StepsOfLowerLevels1799340200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table family_step drop constraint family_step_cause_check,
        add constraint family_step_cause_check check (cause in ('person', 'edition', 'closing', 'class')),
        drop constraint family_step_command_check,
        add constraint family_step_command_check check (command in
          ('cancel', 'suspend', 'resume', 'move', 'date', 'retitle', 'demand', 'regroup'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from family_step where cause = 'class' or command in ('retitle', 'demand', 'regroup');
      alter table family_step drop constraint family_step_cause_check,
        add constraint family_step_cause_check check (cause in ('person', 'edition', 'closing')),
        drop constraint family_step_command_check,
        add constraint family_step_command_check check (command in ('cancel', 'suspend', 'resume', 'move', 'date'))`);
  }
}
