import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SealedBox } from '@platform/secrets';
import { WebhookEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { auditWebhook } from './webhooks/audit-webhook.js';
import { newSecret, sealSecret } from './webhooks/webhook-secrets.js';

const BOTH_SIGN_MS = 24 * 60 * 60 * 1000;

/** A new secret for a program, told this once; for a day the one before signs too. @throws NotFound */
@Injectable()
export class RenewWebhookSecret {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly box: SealedBox,
  ) {}

  async run({ id, actor }: { id: string; actor: ActingPerson }): Promise<string> {
    demand(actor, 'setup.see');
    const [secret, at] = [newSecret(), this.clock.now()];
    await this.dataSource.transaction(async (manager) => {
      const webhook = await manager.findOne(WebhookEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (webhook === null) throw new NotFound('webhook', id);
      webhook.secretBefore = webhook.secret;
      webhook.secretBeforeUntil = new Date(at.getTime() + BOTH_SIGN_MS);
      webhook.secret = sealSecret(this.box, secret, id);
      await manager.save(webhook);
      await auditWebhook(manager, { action: 'webhook-secret-renewed', id, actorId: actor.personId, at });
    });
    return secret;
  }
}
