import type { DeadlineProfile } from '@domain/calendar';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A deadline profile of an authority: a copy, or a shipped one as this installation has changed it. */
@Entity('deadline_profile')
export class DeadlineProfileEntity {
  @PrimaryColumn('text') name!: string;
  @Column('text') title!: string;
  @Column('jsonb') rules!: Omit<DeadlineProfile, 'name' | 'title'>;
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @VersionColumn() version!: number;
}
