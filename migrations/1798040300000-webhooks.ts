import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Programs that are told of what happens to tasks. What is to be told is written by the same statement that writes the
 * history of a task, whichever verb that is, so nothing changes without being told of and nothing is told that was undone.
 * The words are frozen there: a repeat sends the same bytes.
 */
export class Webhooks1798040300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhook (
        id uuid primary key default gen_random_uuid(),
        address text not null,
        events text[] not null,
        active boolean not null default true,
        secret text not null,
        secret_before text,
        secret_before_until timestamptz,
        created_by uuid not null references person,
        created_at timestamptz not null
      );
      create table webhook_delivery (
        id uuid primary key default gen_random_uuid(),
        webhook_id uuid not null references webhook on delete cascade,
        event text not null,
        about text not null,
        body text not null,
        occurred_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
        attempts integer not null default 0,
        next_attempt_at timestamptz not null,
        leased_until timestamptz,
        answer text,
        settled_at timestamptz,
        unique (webhook_id, event, about)
      );
      create index webhook_delivery_due on webhook_delivery (webhook_id, next_attempt_at) where state = 'waiting';
      create index webhook_delivery_recent on webhook_delivery (webhook_id, occurred_at desc);

      create function webhook_body(event text, about text, occurred timestamptz, task task, command text, via text)
      returns text language sql stable as $$
        select jsonb_build_object(
          'event', event, 'about', about, 'occurredAt', to_char(occurred at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'command', command, 'via', via,
          'task', jsonb_build_object(
            'id', task.id, 'orderId', task.order_id, 'itemId', task.item_id, 'title', task.title, 'state', task.state,
            'dueDate', task.due_date, 'controlDate', task.control_date, 'version', task.version,
            'organisationId', task.assignee_organisation_id))::text
      $$;

      create function tell_webhooks() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from webhook where active) then return null; end if;
        insert into webhook_delivery (webhook_id, event, about, body, occurred_at, next_attempt_at)
        select webhook.id, told.event, told.about,
          webhook_body(told.event, told.about, added.at, task, added.command, added.via), added.at, added.at
        from added
        join task on task.id = added.task_id
        cross join lateral (
          select case
            when added.command = 'create' then 'task.created'
            when added.command in ('report', 'interim_report') then 'report.submitted'
            when added.to_state = 'closed' then 'task.closed'
            else 'task.changed' end as event,
            'history:' || added.id as about
        ) told
        join webhook on webhook.active and told.event = any(webhook.events);
        return null;
      end $$;

      create trigger task_history_tells_webhooks after insert on task_history
        referencing new table as added for each statement execute function tell_webhooks();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger task_history_tells_webhooks on task_history;
      drop function tell_webhooks;
      drop function webhook_body;
      drop table webhook_delivery;
      drop table webhook;
    `);
  }
}
