import { Readable } from 'node:stream';
import MimeNode from 'nodemailer/lib/mime-node';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import type { FrozenLetter } from './mailer.js';

type MessageOfPool = Parameters<SMTPPool['send']>[0];

/**
 * A frozen letter as the mail library's pool of connections takes it. The library's own way there would compose a message
 * around the bytes and send them through several streams, which costs as much again as talking to the server.
 */
export function readyMessage({ messageId, address, raw }: FrozenLetter, from: string): MessageOfPool {
  const message = new ReadyMessage(raw);
  message.setHeader('Message-ID', messageId);
  message.setEnvelope({ from, to: address });
  // What the pool asks of a message, and no more.
  return { data: {}, message } as unknown as MessageOfPool;
}

class ReadyMessage extends MimeNode {
  constructor(private readonly bytes: Buffer) {
    super();
  }

  override createReadStream(): Bytes {
    return new Bytes(this.bytes);
  }
}

/** A stream and not the bytes: by it the pool sees whether any have left, and so whether they may go another way. */
class Bytes extends Readable {
  constructor(private readonly bytes: Buffer) {
    super({ highWaterMark: bytes.length });
  }

  override _read(): void {
    this.push(this.bytes);
    this.push(null);
  }
}
