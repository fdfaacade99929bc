import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps a secret in the database so that the database alone does not give it away: the key is made of VEKHA_SECRET. What
 * was sealed under the secret before still opens while that is given too (VEKHA_SECRET_BEFORE).
 */
export class SealedBox {
  private readonly keys: readonly Buffer[];

  /** The first secret seals, every one opens. */
  constructor(secrets: readonly string[]) {
    this.keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', 'vekha sealed box', 32)));
  }

  /** `owner` is sealed in: the same bytes in somebody else's row do not open. */
  seal(text: string, owner: string): string {
    const [key] = this.keys;
    if (key === undefined) throw new Error('A sealed box without a key');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** Undefined where no key of ours opens it: the secret has changed since. */
  open(box: string, owner: string): string | undefined {
    const bytes = Buffer.from(box, 'base64');
    for (const key of this.keys) {
      try {
        const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(owner));
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        // Another key may open it.
      }
    }
    return undefined;
  }
}
