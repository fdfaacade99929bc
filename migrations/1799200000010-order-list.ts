import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of the list of orders is read from its index, however many there are. */
export class OrderList1799200000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index order_document_received on order_document (received_at desc, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index order_document_received');
  }
}
