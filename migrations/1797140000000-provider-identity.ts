import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the organisation's own sign-in means by its subjects. */
export class ProviderIdentity1797140000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table provider_identity (
        issuer text not null collate "C",
        subject text not null collate "C",
        person_id uuid not null references person,
        linked_at timestamptz not null,
        primary key (issuer, subject)
      );
      create index provider_identity_person on provider_identity (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table provider_identity');
  }
}
