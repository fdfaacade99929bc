import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** How a hole in the scale of one indicator of a published version is read. It is withdrawn, and never deleted or changed. */
@Entity('indicator_ruling')
export class IndicatorRulingEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') versionId!: string;
  /** Of the indicator. */
  @Column('text') code!: string;
  /** For whom the step is, in FEEL; null for all. */
  @Column('text', { nullable: true }) condition!: string | null;
  /** What is asked of the value, a unary test of FEEL; null where the condition says all. */
  @Column('text', { nullable: true }) test!: string | null;
  @Column('double precision') points!: number;
  @Column('text') label!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') decidedAt!: Date;
  @Column('uuid') decidedBy!: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { nullable: true }) withdrawnBy!: string | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
}
