import { randomUUID } from 'node:crypto';
import type { WebhookEvent } from '@domain/webhooks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SafeFetch } from '@platform/safe-fetch';
import { SealedBox } from '@platform/secrets';
import { WebhookEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { auditWebhook } from './webhooks/audit-webhook.js';
import { newSecret, sealSecret } from './webhooks/webhook-secrets.js';

/** Enters a program to be told of events; its secret is told this once. @throws AddressRefused, AddressSilent */
@Injectable()
export class AddWebhook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly safeFetch: SafeFetch,
    private readonly box: SealedBox,
  ) {}

  async run(wanted: {
    address: string;
    events: WebhookEvent[];
    actor: ActingPerson;
  }): Promise<{ id: string; secret: string }> {
    const { address, events, actor } = wanted;
    demand(actor, 'setup.see');
    await this.safeFetch.check(address, { onlySecure: true });
    const [id, secret, at] = [randomUUID(), newSecret(), this.clock.now()];
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(WebhookEntity, {
        id,
        address,
        events: [...new Set(events)],
        active: true,
        secret: sealSecret(this.box, secret, id),
        createdBy: actor.personId,
        createdAt: at,
      });
      await auditWebhook(manager, { action: 'webhook-added', id, actorId: actor.personId, at });
    });
    return { id, secret };
  }
}
