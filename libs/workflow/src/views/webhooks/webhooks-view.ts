import type { WebhookEvent } from '@domain/webhooks';
import { Injectable } from '@nestjs/common';
import { type DeliveryRow, recentDeliveries, WebhookEntity } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';

const MOST_ROWS = 100;

export interface WebhookRow {
  readonly id: string;
  readonly address: string;
  readonly events: WebhookEvent[];
  readonly active: boolean;
  readonly createdAt: Date;
  readonly waiting: number;
  readonly dead: number;
}

/** The programs that are told of events, and the log of each. */
@Injectable()
export class WebhooksView {
  constructor(private readonly dataSource: DataSource) {}

  run(): Promise<WebhookRow[]> {
    return this.dataSource.query<WebhookRow[]>(
      `select webhook.id, address, events, active, created_at as "createdAt",
         (select count(*)::int from webhook_delivery where webhook_id = webhook.id and state = 'waiting') as waiting,
         (select count(*)::int from webhook_delivery where webhook_id = webhook.id and state = 'dead') as dead
       from webhook order by created_at, id`,
    );
  }

  /** @throws NotFound */
  async deliveries(webhookId: string): Promise<DeliveryRow[]> {
    const { manager } = this.dataSource;
    if (!(await manager.existsBy(WebhookEntity, { id: webhookId }))) throw new NotFound('webhook', webhookId);
    return recentDeliveries(manager, webhookId, MOST_ROWS);
  }
}
