import type { LocalDate } from '@domain/calendar';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Whether the task is closed only once every form was sent, or with what there is. */
export type ClosingRule = 'complete' | 'as_is';

/** Collection of what a version of a catalogue asks, for one monitoring task and one period (мониторинг). */
@Entity('monitoring_campaign')
export class MonitoringCampaignEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') taskId!: string;
  @Column('uuid') versionId!: string;
  /** Of the indicators it collects for. */
  @Column({ type: 'text', array: true }) codes!: string[];
  @Column('date') periodStart!: LocalDate;
  @Column('date') periodEnd!: LocalDate;
  @Column('date') dueOn!: LocalDate;
  @Column('text') closing!: ClosingRule;
  @Column('timestamptz') openedAt!: Date;
  @Column('uuid') openedBy!: string;
  /** Nobody changes a form any more, but for those that were unlocked since. */
  @Column('timestamptz', { nullable: true }) lockedAt!: Date | null;
  @Column('uuid', { nullable: true }) lockedBy!: string | null;
}
