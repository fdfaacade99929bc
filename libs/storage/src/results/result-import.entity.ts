import type { ColumnMeaning } from '@indicators/results';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A table of results that was taken in. It is never changed; the last one of its shape says how the next one is read. */
@Entity('result_import')
export class ResultImportEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** At the top of the branch whose schools it is about. */
  @Column('uuid') organisationId!: string;
  @Column('text') fileName!: string;
  /** Its headings without their years. */
  @Column('text') shape!: string;
  @Column('jsonb') columns!: readonly ColumnMeaning[];
  @Column('integer') year!: number;
  /** The year is the one a school year ends in. */
  @Column('boolean') isSchoolYear!: boolean;
  @Column('integer') valueCount!: number;
  @Column('timestamptz') at!: Date;
  @Column('uuid') byPerson!: string;
}
