import type { LocalDate } from '@domain/calendar';
import type { Capacity } from '@domain/directory';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody is to an entry of the directory from one day to another, both included: the holder of a post. Never edited away. */
@Entity('appointment')
export class AppointmentEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') personId!: string;
  @Column('text') capacity!: Capacity;
  @Column('date') fromDay!: LocalDate;
  /** Null until further notice. */
  @Column('date', { nullable: true }) toDay!: LocalDate | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid') createdBy!: string;
}
