import type { WebhookEvent } from '@domain/webhooks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { WebhookEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditWebhook } from './webhooks/audit-webhook.js';

/** Chooses what a program is told of, or stops telling it for a while. @throws NotFound */
@Injectable()
export class ChangeWebhook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(change: {
    id: string;
    events?: WebhookEvent[] | undefined;
    active?: boolean | undefined;
    actor: ActingPerson;
  }): Promise<void> {
    const { id, events, active, actor } = change;
    demand(actor, 'setup.see');
    await this.dataSource.transaction(async (manager) => {
      const webhook = await manager.findOne(WebhookEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (webhook === null) throw new NotFound('webhook', id);
      if (events !== undefined) webhook.events = [...new Set(events)];
      if (active !== undefined) webhook.active = active;
      await manager.save(webhook);
      await auditWebhook(manager, { action: 'webhook-changed', id, actorId: actor.personId, at: this.clock.now() });
    });
  }
}
