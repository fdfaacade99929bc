import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AddressRefused, AddressSilent, SafeFetch } from '@platform/safe-fetch';
import { SealedBox } from '@platform/secrets';
import { claimDeliveries, type DeliveryClaim, settleDelivery, WebhookEntity } from '@storage';
import { DataSource } from 'typeorm';
import { retryDelaySeconds, spreadOf } from './letters/retry-delay.js';
import { groupBy } from './rows/group-by.js';
import { signedHeaders, signingSecrets } from './webhooks/webhook-secrets.js';

const OF_EACH = 5;
const TIMEOUT_MS = 10_000;
const MOST_ANSWER_BYTES = 300;
/** Five of one program wait one for another at worst. */
const LEASE_MS = OF_EACH * TIMEOUT_MS + 30_000;

interface Outcome {
  readonly state: 'delivered' | 'waiting' | 'dead';
  readonly answer: string;
}

/**
 * Tells programs what is due to be told. The row is claimed first, sent outside any transaction, then settled; a worker
 * that dies in between leaves a lease that ends, and the same bytes go out once more under the same number.
 */
@Injectable()
export class SendWebhooks {
  private readonly logger = new Logger(SendWebhooks.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly safeFetch: SafeFetch,
    private readonly box: SealedBox,
  ) {}

  /** Until nothing is due, or the signal says stop. Returns how many were sent, well or not. */
  async run(stopping?: AbortSignal): Promise<number> {
    for (let sent = 0; ; ) {
      const now = this.clock.now();
      const leasedUntil = new Date(now.getTime() + LEASE_MS);
      const claims = await claimDeliveries(this.dataSource.manager, { now, leasedUntil, ofEach: OF_EACH });
      if (claims.length === 0) return sent;
      const programs = groupBy(claims, ({ webhookId }) => webhookId);
      await Promise.all([...programs].map(([webhookId, due]) => this.tell(webhookId, due)));
      sent += claims.length;
      if (stopping?.aborted === true) return sent;
    }
  }

  private async tell(webhookId: string, due: readonly DeliveryClaim[]): Promise<void> {
    const { manager } = this.dataSource;
    const webhook = await manager.findOneBy(WebhookEntity, { id: webhookId });
    // It was removed meanwhile, and what was to be told went with it.
    if (webhook === null) return;
    for (const claim of due) {
      const outcome = await this.send(webhook, claim);
      const now = this.clock.now();
      const delay = outcome.state === 'waiting' ? retryDelaySeconds(claim.fence, spreadOf(claim.id)) : null;
      const isOver = outcome.state === 'waiting' && delay === null;
      const nextAttemptAt = delay === null ? null : new Date(now.getTime() + delay * 1000);
      const state = isOver ? 'dead' : outcome.state;
      await settleDelivery(manager, claim, { state, answer: outcome.answer, now, nextAttemptAt });
      if (state === 'dead') this.logger.warn(`webhook ${webhookId}: given up, ${outcome.answer}`);
    }
  }

  private async send(webhook: WebhookEntity, { id, body }: DeliveryClaim): Promise<Outcome> {
    const at = this.clock.now();
    const secrets = signingSecrets(this.box, webhook, at);
    if (secrets.length === 0) return { state: 'dead', answer: 'webhook-secret-lost' };
    try {
      const answer = await this.safeFetch.fetch(webhook.address, {
        method: 'POST',
        headers: signedHeaders({ id, body, at }, secrets),
        body: Buffer.from(body),
        maxBytes: MOST_ANSWER_BYTES,
        timeoutMs: TIMEOUT_MS,
        onlySecure: true,
      });
      const isTaken = answer.status >= 200 && answer.status < 300;
      return { state: isTaken ? 'delivered' : 'waiting', answer: `HTTP ${answer.status}` };
    } catch (error) {
      if (error instanceof AddressRefused) return { state: 'dead', answer: error.code };
      if (error instanceof AddressSilent) return { state: 'waiting', answer: reasonOf(error) };
      throw error;
    }
  }
}

function reasonOf({ code, values }: AddressSilent): string {
  return values['reason'] === undefined ? code : `${code} ${values['reason']}`;
}
