import { type FrozenLetter, Mailer, type ServerAnswer } from './mailer.js';

/** Where the built-in mailbox keeps its letters. A Message-ID it already holds is counted, not kept twice. */
export abstract class MailboxStore {
  abstract deliver(messageId: string, address: string, raw: Buffer): Promise<void>;
}

/** Puts letters into the built-in mailbox instead of sending them; used while no mail server is named. */
export class MailboxMailer extends Mailer {
  constructor(private readonly mailbox: MailboxStore) {
    super();
  }

  override async send({ messageId, address, raw }: FrozenLetter): Promise<ServerAnswer> {
    await this.mailbox.deliver(messageId, address, raw);
    return { response: '250 built-in mailbox' };
  }
}
