import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The source of an order as paragraphs and tables, whatever its format; a text read before becomes one paragraph. */
export class SourceDocument1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table order_document add column source_document jsonb');
    await runner.query(`
      update order_document set source_document = jsonb_build_object('warnings', '[]'::jsonb, 'blocks',
        jsonb_build_array(jsonb_build_object('kind', 'paragraph', 'line', 1, 'text', replace(source_text, E'\\r\\n', E'\\n'),
          'bold', false, 'confidence', 1, 'place', null)))
      where source_text is not null`);
    await runner.query('alter table order_document drop column source_text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table order_document add column source_text text');
    await runner.query(`
      update order_document set source_text = (
        select string_agg(block ->> 'text', E'\\n\\n') from jsonb_array_elements(source_document -> 'blocks') block)`);
    await runner.query('alter table order_document drop column source_document');
  }
}
