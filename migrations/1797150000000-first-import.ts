import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order that comes a second time is known by the words of its duties too; a decision of an earlier order says where it is from. */
export class FirstImport1797150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table order_document add column content_key text collate "C";
      create index order_document_content on order_document (content_key);
      create index order_document_requisites on order_document (issuer_key, number_key, order_date);
      alter table roadmap_item add column carried_from uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table roadmap_item drop column carried_from;
      drop index order_document_requisites, order_document_content;
      alter table order_document drop column content_key;
    `);
  }
}
