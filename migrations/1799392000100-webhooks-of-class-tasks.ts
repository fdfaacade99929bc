import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programs see which task only stands for those of the organisations of a class, so that they do not count it beside them. */
export class WebhooksOfClassTasks1799392000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(bodyWith(`, 'standsForClass', task.stands_for_class`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(bodyWith(''));
  }
}

function bodyWith(more: string): string {
  return `
    create or replace function webhook_body(event text, about text, occurred timestamptz, task task, command text, via text)
    returns text language sql stable as $$
      select jsonb_build_object(
        'event', event, 'about', about, 'occurredAt', to_char(occurred at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'command', command, 'via', via,
        'task', jsonb_build_object(
          'id', task.id, 'orderId', task.order_id, 'itemId', task.item_id, 'title', task.title, 'state', task.state,
          'dueDate', task.due_date, 'controlDate', task.control_date, 'version', task.version,
          'organisationId', task.assignee_organisation_id${more}))::text
    $$`;
}
