import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two branches that do not see each other's orders may each receive and issue the same one. */
export class OrdersOfBranches1797160000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table order_document drop constraint order_document_file_sha256_key;
      create unique index order_document_file on order_document
        (file_sha256, coalesce(owner_organisation_id, '00000000-0000-0000-0000-000000000000'));
      drop index order_document_issued;
      create unique index order_document_issued on order_document
        (issuer_key, number_key, order_date, coalesce(owner_organisation_id, '00000000-0000-0000-0000-000000000000'))
        where state = 'confirmed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index order_document_issued;
      create unique index order_document_issued on order_document (issuer_key, number_key, order_date)
        where state = 'confirmed';
      drop index order_document_file;
      alter table order_document add constraint order_document_file_sha256_key unique (file_sha256)`);
  }
}
