import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type MailSource = 'imap' | 'webhook';

/**
 * received → acted (something was recorded), unclear (a person has to look), ignored (no person wrote it), bounce (a server
 * tells of a letter of ours); unclear → decided (a person did).
 */
export type IncomingMailState = 'received' | 'acted' | 'unclear' | 'ignored' | 'bounce' | 'decided';

/** One letter that came in. Its bytes lie in the file store and stay; what became of it stands here. */
@Entity('incoming_mail')
export class IncomingMailEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') messageId!: string;
  @Column('text') source!: MailSource;
  @Column('uuid') fileId!: string;
  /** Only its headers are here, the whole being larger than what is taken. */
  @Column('boolean') isCut!: boolean;
  @Column('timestamptz') receivedAt!: Date;
  @Column('text') state!: IncomingMailState;
  /** Also the fencing number of who works on it. */
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('timestamptz') nextAttemptAt!: Date;
  @Column('timestamptz', { nullable: true }) leasedUntil!: Date | null;
  /** What was recorded, or why nothing was: a code, and what fills its sentence. */
  @Column('text', { nullable: true }) why!: string | null;
  @Column('jsonb', { default: {} }) whyValues!: Record<string, string | number>;
  @Column('text', { nullable: true }) sender!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  /** What its writer wrote himself. */
  @Column('text', { nullable: true }) body!: string | null;
  @Column('uuid', { nullable: true }) letterId!: string | null;
  @Column('uuid', { nullable: true }) taskId!: string | null;
  /** To whom the letter went that is answered. */
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decision!: 'comment' | 'report' | 'dismissed' | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('uuid', { nullable: true }) answerLetterId!: string | null;
}
