import { ImapFlow } from 'imapflow';

/** A letter as it lies in the mailbox; of one that is too large only the beginning, headers and all. */
export interface FetchedMail {
  readonly raw: Buffer;
  readonly isCut: boolean;
}

/** How far the mailbox is read, and how long it is waited for. */
export interface ImapLimits {
  readonly mostBytes: number;
  readonly timeoutMs?: number;
}

/** Of a letter that is too large: its headers and the beginning of its text. */
const BEGINNING_BYTES = 64 * 1024;
const TIMEOUT_MS = 30_000;
const PORTS = { 'imap:': 143, 'imaps:': 993 } as const;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The mailbox that replies and notices of servers come to, on a server of somebody's (IMAP4rev1). */
export class ImapMailbox {
  private readonly address: URL;

  /** `imaps://user:password@host/Folder`; by `imap://` the connection is enciphered before the password, but on this machine. */
  constructor(
    url: string,
    private readonly limits: ImapLimits,
  ) {
    this.address = new URL(url);
  }

  /**
   * Brings every unread letter, oldest first, to `take`; when that has answered, the letter is marked as read. Returns how
   * many were taken. Each call is a connection of its own.
   */
  bringUnread(take: (mail: FetchedMail) => Promise<void>, stopping?: AbortSignal): Promise<number> {
    return this.inFolder(async (client) => {
      const unread = (await client.search({ seen: false }, { uid: true })) || [];
      let taken = 0;
      for (const uid of unread) {
        if (stopping?.aborted === true) break;
        const mail = await this.fetch(client, uid);
        // Somebody took it out of the folder meanwhile.
        if (mail === undefined) continue;
        await take(mail);
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
        taken += 1;
      }
      return taken;
    });
  }

  /** Whether the folder opens. @throws what the connection failed with */
  check(): Promise<void> {
    return this.inFolder(() => Promise.resolve());
  }

  private async fetch(client: ImapFlow, uid: number): Promise<FetchedMail | undefined> {
    const by = { uid: true };
    const found = await client.fetchOne(String(uid), { size: true }, by);
    if (found === false) return undefined;
    const isCut = (found.size ?? 0) > this.limits.mostBytes;
    const source = isCut ? { start: 0, maxLength: BEGINNING_BYTES } : true;
    const mail = await client.fetchOne(String(uid), { source }, by);
    return mail === false || mail.source === undefined ? undefined : { raw: mail.source, isCut };
  }

  private async inFolder<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const client = this.client();
    // It also comes as an event, which nobody's listening would make fatal; the rejected promise says the same.
    client.on('error', () => undefined);
    try {
      await client.connect();
      const lock = await client.getMailboxLock(this.folder);
      try {
        return await work(client);
      } finally {
        lock.release();
        await client.logout();
      }
    } finally {
      client.close();
    }
  }

  private client(): ImapFlow {
    const { protocol, hostname, port, username, password } = this.address;
    const isSecure = protocol === 'imaps:';
    const timeoutMs = this.limits.timeoutMs ?? TIMEOUT_MS;
    return new ImapFlow({
      host: hostname.replace(/^\[|\]$/gu, ''),
      port: port === '' ? PORTS[isSecure ? 'imaps:' : 'imap:'] : Number(port),
      secure: isSecure,
      ...(!isSecure && !LOOPBACK.includes(hostname) && { doSTARTTLS: true }),
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      // Its lines hold addresses.
      logger: false,
      disableAutoIdle: true,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    });
  }

  private get folder(): string {
    return decodeURIComponent(this.address.pathname.slice(1)) || 'INBOX';
  }
}
