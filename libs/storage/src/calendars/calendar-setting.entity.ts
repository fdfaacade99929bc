import type { CalendarSettings } from '@domain/calendar';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What one organisation, or the installation (no organisation), sets beside the shipped calendar. */
@Entity('calendar_setting')
export class CalendarSettingEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('jsonb') settings!: CalendarSettings;
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @VersionColumn() version!: number;
}
