import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real mail server on a free port of this machine, which takes letters or refuses them as it is told. */
export class MailServer {
  /** Addresses and bytes of what was taken. */
  readonly taken: { readonly to: readonly string[]; readonly raw: string }[] = [];
  /** What recipients are refused with from now on; null: all are taken. */
  refusal: { readonly code: number; readonly words: string } | null = null;
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: (_address, _session, done) => {
        if (this.refusal === null) return done();
        done(Object.assign(new Error(this.refusal.words), { responseCode: this.refusal.code }));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.taken.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
          done(null, 'taken by the test server');
        });
      },
    });
  }

  static async start(): Promise<MailServer> {
    const mail = new MailServer();
    await new Promise<void>((resolve) => mail.server.listen(0, '127.0.0.1', resolve));
    return mail;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
