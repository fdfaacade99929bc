import type { LocalDate } from '@domain/calendar';
import type { Capacity } from '@domain/directory';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What somebody is to an entry of the directory from one day to another, both included: the holder of a post, a member of a
 * collegial body. Never edited away.
 */
@Entity('appointment')
export class AppointmentEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  /** Null where it is a post, whoever holds it. */
  @Column('uuid', { nullable: true }) personId!: string | null;
  /** The entry of the post; null where it is a person. */
  @Column('uuid', { nullable: true }) entryId!: string | null;
  @Column('text') capacity!: Capacity;
  /** Of a member: he was named to answer for what the body is given. */
  @Column('boolean', { default: false }) answers!: boolean;
  @Column('date') fromDay!: LocalDate;
  /** Null until further notice. */
  @Column('date', { nullable: true }) toDay!: LocalDate | null;
  /** Of a member: whether the tasks of the body know that the term has begun or ended. Null of a holder. */
  @Column('text', { nullable: true }) state!: 'waiting' | 'running' | 'over' | null;
  /** By which act he became a member, and ceased to be one. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) endReason!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid') createdBy!: string;
}
