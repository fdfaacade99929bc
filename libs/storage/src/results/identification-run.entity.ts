import type { SchoolOutcome } from '@indicators/identification';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The schools of a branch looked at by one version of its rule, by what was known of them then. */
@Entity('identification_run')
export class IdentificationRunEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') ruleId!: string;
  @Column('integer') year!: number;
  @Column('jsonb') counts!: Readonly<Record<SchoolOutcome, number>>;
  @Column('timestamptz') at!: Date;
  @Column('uuid') byPerson!: string;
}
