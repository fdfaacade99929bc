import type { ScheduleKind } from '@domain/deadlines';
import type { ReminderPolicy } from '@domain/reminders';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** How one organisation, or the installation (no organisation), reminds about rows of a kind, or of every kind. */
@Entity('reminder_policy')
export class ReminderPolicyEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('text', { nullable: true }) scheduleKind!: ScheduleKind | null;
  @Column('jsonb') policy!: ReminderPolicy;
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @VersionColumn() version!: number;
}
