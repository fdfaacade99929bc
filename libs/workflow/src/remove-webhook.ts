import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { WebhookEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditWebhook } from './webhooks/audit-webhook.js';

/** Takes a program off the list, with its log and what it was still to be told. @throws NotFound */
@Injectable()
export class RemoveWebhook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ id, actor }: { id: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'setup.see');
    await this.dataSource.transaction(async (manager) => {
      const removed = await manager.delete(WebhookEntity, { id });
      if (removed.affected === 0) throw new NotFound('webhook', id);
      await auditWebhook(manager, { action: 'webhook-removed', id, actorId: actor.personId, at: this.clock.now() });
    });
  }
}
