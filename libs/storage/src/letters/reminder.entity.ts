import type { LocalDate } from '@domain/calendar';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ReminderState = 'planned' | 'gathered' | 'sent' | 'skipped';

/** One reason to write to one role about one task; unique by (task, rung, round, role). */
@Entity('reminder')
export class ReminderEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') taskId!: string;
  @Column('text') rung!: string;
  @Column('integer') round!: number;
  @Column('text') recipientRole!: string;
  @Column('date') plannedFor!: LocalDate;
  @Column('timestamptz') sendAt!: Date;
  @Column('text') state!: ReminderState;
  @Column('text', { nullable: true }) skipReason!: string | null;
  @Column('uuid', { nullable: true }) recipientId!: string | null;
  @Column('uuid', { nullable: true }) letterId!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}
