import type { IndicatorDefinition } from '@indicators/catalogue';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A catalogue as it was published under a number, which the database keeps from changing; or its draft, of which there is one at most. */
@Entity('catalogue_version')
export class CatalogueVersionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') catalogueId!: string;
  /** From 1; null for the draft. */
  @Column('integer', { nullable: true }) number!: number | null;
  @Column('jsonb') definitions!: readonly IndicatorDefinition[];
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  /** How often the draft was written, so that nobody overwrites what he has not seen. */
  @VersionColumn() edition!: number;
}
