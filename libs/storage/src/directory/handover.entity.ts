import type { LocalDate } from '@domain/calendar';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What one person held passes to another on a day (передача дел): all of it where he works here no longer, or a post. */
@Entity('handover')
export class HandoverEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Null where nobody held the post. */
  @Column('uuid', { nullable: true }) personId!: string | null;
  /** The post that changes hands; null where somebody leaves. */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  /** Null hands every task to the coordinator of its order, or leaves the post to nobody. */
  @Column('uuid', { nullable: true }) successorId!: string | null;
  @Column('date') fromDay!: LocalDate;
  @Column('text') reason!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid') createdBy!: string;
  /** Null while its day is to come. */
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  /** So many tasks passed. */
  @Column('integer', { nullable: true }) taskCount!: number | null;
  /** Where he was written to until then, kept for his return. */
  @Column('text', { nullable: true }) formerEmail!: string | null;
}
