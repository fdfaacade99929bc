import { createHmac, randomBytes } from 'node:crypto';
import type { SealedBox } from '@platform/secrets';
import type { WebhookEntity } from '@storage';

const PREFIX = 'whsec_';

/** 256 random bits as the receiving program stores them. */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

export function sealSecret(box: SealedBox, secret: string, webhookId: string): string {
  return box.seal(secret, `webhook ${webhookId}`);
}

/** The secrets that sign now, newest first; one that was sealed under a key nobody has any more is left out. */
export function signingSecrets(box: SealedBox, webhook: WebhookEntity, now: Date): string[] {
  const { id, secret, secretBefore, secretBeforeUntil } = webhook;
  const before = secretBefore !== null && secretBeforeUntil !== null && secretBeforeUntil > now ? [secretBefore] : [];
  return [secret, ...before]
    .map((sealed) => box.open(sealed, `webhook ${id}`))
    .filter((opened) => opened !== undefined);
}

/** The headers by which the other side knows who sends, what and when (as in Standard Webhooks). */
export function signedHeaders(
  message: { id: string; body: string; at: Date },
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = Math.floor(message.at.getTime() / 1000).toString();
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${message.id}.${timestamp}.${message.body}`).digest('base64')}`;
  });
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
