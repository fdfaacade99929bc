import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the built-in mailbox took, as a mail server would have. `deliveries` counts how often the same letter came. */
@Entity('mailbox_letter')
export class MailboxLetterEntity {
  @PrimaryColumn('bigint', { generated: 'increment' }) id!: string;
  @Column('text') messageId!: string;
  @Column('text') address!: string;
  @Column('bytea', { select: false }) raw!: Buffer;
  @Column('timestamptz') deliveredAt!: Date;
  @Column('integer') deliveries!: number;
}
