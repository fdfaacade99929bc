import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose code an organisation has: that of the branch whose list gave it. No two of one branch share a code; those of different
 * branches may. Codes that are there become those of the tops of their trees.
 */
export class CodesOfBranches1799320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column code_branch_id uuid references organisation;
      update organisation set code_branch_id = lineage[1] where code is not null;
      drop index organisation_code;
      alter table organisation
        add constraint organisation_code_has_branch check ((code is null) = (code_branch_id is null));
      create unique index organisation_code on organisation (code, code_branch_id) where code is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index organisation_code;
      alter table organisation drop constraint organisation_code_has_branch;
      -- Of one code the organisation of the first branch keeps it.
      update organisation other set code = null from organisation kept
      where kept.code = other.code and (kept.code_branch_id, kept.id) < (other.code_branch_id, other.id);
      alter table organisation drop column code_branch_id;
      create unique index organisation_code on organisation (code) where code is not null`);
  }
}
