import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the address a report gives as evidence answers: asked once at least, and again while it did not. */
export class AddressCheck1798061000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report
        add column address_checked_at timestamptz,
        add column address_refusal jsonb,
        add check (address_refusal is null or address_checked_at is not null);
      -- What was accepted before addresses were asked stands.
      update report set address_checked_at = submitted_at where address is not null;
      create index report_address_waiting on report (submitted_at) where address is not null and address_checked_at is null;
      create index report_address_silent on report (address_checked_at) where address_refusal is not null and decision is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report drop column address_refusal, drop column address_checked_at');
  }
}
