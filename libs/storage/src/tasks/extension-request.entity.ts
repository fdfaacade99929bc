import type { LocalDate } from '@domain/calendar';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The lead asks for a later date (перенос срока); at most one of a task waits for its decision. */
@Entity('extension_request')
export class ExtensionRequestEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') taskId!: string;
  /** Of the task's requests, from 1. */
  @Column('integer') number!: number;
  @Column('uuid') askedBy!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('text') reason!: string;
  @Column('date') oldDueDate!: LocalDate;
  @Column('date') newDueDate!: LocalDate;
  @Column('text', { nullable: true }) decision!: 'granted' | 'refused' | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}
