import type { LocalDate } from '@domain/calendar';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** gathering → frozen → sent; or skipped (nothing left to say), or failed (the server refused for good). */
export type LetterState = 'gathering' | 'frozen' | 'sent' | 'skipped' | 'failed';
export type LetterClass =
  | 'digest'
  | 'decision'
  | 'sign_in'
  | 'test'
  | 'invitation'
  | 'password_reset'
  | 'mail_answer'
  | 'trouble';

/** One letter to one person; unique by (recipient, local day, class, sequence). Once frozen its bytes never change. */
@Entity('letter')
export class LetterEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') recipientId!: string;
  @Column('date') localDay!: LocalDate;
  @Column('text') class!: LetterClass;
  @Column('integer') sequence!: number;
  /** Where the letter is to tell of this task alone. */
  @Column('uuid', { nullable: true }) aboutTaskId!: string | null;
  @Column('text') state!: LetterState;
  @Column('timestamptz') sendAt!: Date;
  @Column('timestamptz') nextAttemptAt!: Date;
  /** Also the fencing number: whoever claimed attempt 3 may not record the result of attempt 2. */
  @Column('integer') attempts!: number;
  /** Of them, how many were made before the letter was last sent anew. */
  @Column('integer', { default: 0 }) attemptsBefore!: number;
  /** An attempt ended without the server's answer, so it may hold the letter. */
  @Column('boolean', { default: false }) maybeTaken!: boolean;
  /** Until then a job for it is taken to be in the queue. */
  @Column('timestamptz', { nullable: true }) queuedUntil!: Date | null;
  /** Until then whoever claimed it is sending it. */
  @Column('timestamptz', { nullable: true }) leasedUntil!: Date | null;
  @Column('text', { nullable: true }) skipReason!: string | null;
  @Column('text', { nullable: true }) messageId!: string | null;
  /** Of the token in its Reply-To; null where letters name no address for replies. */
  @Column('text', { nullable: true, select: false }) replyTokenHash!: string | null;
  /** Of the token in its List-Unsubscribe; null where it tells of anything that may not be refused. */
  @Column('text', { nullable: true, select: false }) unsubscribeTokenHash!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('bytea', { nullable: true, select: false }) raw!: Buffer | null;
  @Column('timestamptz', { nullable: true }) frozenAt!: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) serverAnswer!: string | null;
  @Column('text', { nullable: true }) lastError!: string | null;
}
