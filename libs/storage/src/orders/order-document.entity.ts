import type { LocalDate } from '@domain/calendar';
import type { SourceDocument } from '@domain/document';
import type { Acceptance, OrderReading } from '@domain/orders';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { Refusal } from '../refusal.js';

/** received → read | unreadable; read → confirmed; unreadable → received when the file comes again. */
export type OrderState = 'received' | 'read' | 'unreadable' | 'confirmed';

/** An order (приказ) as received: its file, what was read from it, and who confirmed that. */
@Entity('order_document')
export class OrderDocumentEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') fileId!: string;
  @Column('text') fileSha256!: string;
  @Column('text') state!: OrderState;
  /** Why the file could not be read: a code of the catalogue and its values. */
  @Column('jsonb', { nullable: true }) refusal!: Refusal | null;
  /** How often reading failed for a reason that is not the file's own. */
  @Column('integer', { default: 0 }) attempts!: number;
  /** Of a file that is being read page by page; null for others, and before the first page. */
  @Column('integer', { nullable: true }) pagesDone!: number | null;
  @Column('integer', { nullable: true }) pagesOf!: number | null;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { nullable: true }) numberKey!: string | null;
  @Column('date', { nullable: true }) orderDate!: LocalDate | null;
  @Column('text', { nullable: true }) issuer!: string | null;
  @Column('text', { nullable: true }) issuerKey!: string | null;
  /** Digest of the words of its duties, whatever file they came in. */
  @Column('text', { nullable: true }) contentKey!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('date', { nullable: true }) periodStart!: LocalDate | null;
  @Column('date', { nullable: true }) periodEnd!: LocalDate | null;
  @Column('jsonb', { nullable: true }) reading!: OrderReading | null;
  /** The paragraphs and tables of the file as its reader gave them, for the source beside the reading. */
  @Column('jsonb', { nullable: true }) sourceDocument!: SourceDocument | null;
  /** The deadline profile chosen for this order; null follows its issuer's. */
  @Column('text', { nullable: true }) profile!: string | null;
  /** How reports on its rows are accepted; null follows its line of control until it is confirmed. */
  @Column('text', { nullable: true }) acceptance!: Acceptance | null;
  @Column('text') timeZone!: string;
  @Column('uuid', { nullable: true }) coordinatorId!: string | null;
  @Column('uuid', { nullable: true }) controllerId!: string | null;
  @Column('uuid', { nullable: true }) signatoryId!: string | null;
  @Column('timestamptz') receivedAt!: Date;
  /** Of whoever received it: whose branch coordinates it. */
  @Column('uuid', { nullable: true }) ownerOrganisationId!: string | null;
  /** The branch whose names its words are; null where its receiver's role covers the whole installation. */
  @Column('uuid', { nullable: true }) namesBranchId!: string | null;
  @Column('uuid', { nullable: true }) receivedBy!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('uuid', { nullable: true }) confirmedBy!: string | null;
  @VersionColumn() version!: number;
}
