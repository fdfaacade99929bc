import type { DeliveryState, WebhookEvent } from '@domain/webhooks';
import type { EntityManager } from 'typeorm';

/** The right to send one delivery: `fence` tells this claim from any later one. */
export interface DeliveryClaim {
  readonly id: string;
  readonly fence: number;
  readonly webhookId: string;
  readonly body: string;
}

/** Some due deliveries, a few of each program, so that one that does not answer holds up no other. */
export async function claimDeliveries(
  manager: EntityManager,
  { now, leasedUntil, ofEach }: { now: Date; leasedUntil: Date; ofEach: number },
): Promise<DeliveryClaim[]> {
  const [rows] = await manager.query<[DeliveryClaim[], number]>(
    `update webhook_delivery set attempts = attempts + 1, leased_until = $2
     where id in (
       select due.id from webhook cross join lateral (
         select id from webhook_delivery delivery
         where delivery.webhook_id = webhook.id and delivery.state = 'waiting' and delivery.next_attempt_at <= $1
           and (delivery.leased_until is null or delivery.leased_until <= $1)
         order by delivery.next_attempt_at, delivery.id limit $3 for update skip locked
       ) due where webhook.active)
     returning id, attempts as fence, webhook_id as "webhookId", body`,
    [now, leasedUntil, ofEach],
  );
  return rows;
}

/** What became of a claim; of one that has been taken over by another worker nothing is recorded. */
export async function settleDelivery(
  manager: EntityManager,
  { id, fence }: DeliveryClaim,
  outcome: { state: DeliveryState; answer: string; now: Date; nextAttemptAt: Date | null },
): Promise<void> {
  await manager.query(
    `update webhook_delivery set state = $3::text, answer = $4, leased_until = null,
       next_attempt_at = coalesce($6::timestamptz, next_attempt_at),
       settled_at = case when $3::text = 'waiting' then null else $5::timestamptz end
     where id = $1 and attempts = $2 and state = 'waiting'`,
    [id, fence, outcome.state, outcome.answer, outcome.now, outcome.nextAttemptAt],
  );
}

/** Tells of tasks whose date has passed, once for each date of a task. */
export async function tellOverdue(manager: EntityManager, now: Date, states: readonly string[]): Promise<void> {
  await manager.query(
    `insert into webhook_delivery (webhook_id, event, about, body, occurred_at, next_attempt_at)
     select webhook.id, 'task.overdue', told.about,
       webhook_body('task.overdue', told.about, $1::timestamptz, task, null, 'system'), $1, $1
     from webhook join task on webhook.active and 'task.overdue' = any(webhook.events)
     join order_document given on given.id = task.order_id
     cross join lateral (select 'overdue:' || task.id || ':' || task.control_date as about) told
     where task.state = any($2) and not task.retrospective and not task.stands_for_class
       and task.control_date < ($1::timestamptz at time zone given.time_zone)::date
       and task.control_date >= (webhook.created_at at time zone given.time_zone)::date
     on conflict do nothing`,
    [now, states],
  );
}

export async function forgetDeliveries(manager: EntityManager, settledBefore: Date): Promise<void> {
  await manager.query('delete from webhook_delivery where settled_at < $1', [settledBefore]);
}

/** A dead or delivered one goes out again, the same bytes under the same number. False where there is none. */
export async function replayDelivery(
  manager: EntityManager,
  { webhookId, id, now }: { webhookId: string; id: string; now: Date },
): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(
    `update webhook_delivery set state = 'waiting', attempts = 0, next_attempt_at = $3, leased_until = null, settled_at = null
     where id = $2 and webhook_id = $1 and state <> 'waiting'`,
    [webhookId, id, now],
  );
  return changed > 0;
}

export interface DeliveryRow {
  readonly id: string;
  readonly event: WebhookEvent;
  readonly about: string;
  readonly occurredAt: Date;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly answer: string | null;
}

/** Newest first. */
export function recentDeliveries(manager: EntityManager, webhookId: string, most: number): Promise<DeliveryRow[]> {
  return manager.query<DeliveryRow[]>(
    `select id, event, about, occurred_at as "occurredAt", state, attempts, next_attempt_at as "nextAttemptAt", answer
     from webhook_delivery where webhook_id = $1 order by occurred_at desc, id limit $2`,
    [webhookId, most],
  );
}
