import type { DataSource } from 'typeorm';

/** The built-in mailbox: takes letters as a mail server would, and counts a letter that comes once more. */
export class MailboxTable {
  constructor(
    private readonly dataSource: DataSource,
    private readonly now: () => Date,
  ) {}

  async deliver(messageId: string, address: string, raw: Buffer): Promise<void> {
    await this.dataSource.query(
      `insert into mailbox_letter (message_id, address, raw, delivered_at) values ($1, $2, $3, $4)
       on conflict (message_id) do update set deliveries = mailbox_letter.deliveries + 1`,
      [messageId, address, raw, this.now()],
    );
  }
}
