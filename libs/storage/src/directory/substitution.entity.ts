import type { LocalDate } from '@domain/calendar';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Who stands in for somebody from one day to another, both included (замещение). */
@Entity('substitution')
export class SubstitutionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') deputyId!: string;
  @Column('date') fromDay!: LocalDate;
  @Column('date') toDay!: LocalDate;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
}
