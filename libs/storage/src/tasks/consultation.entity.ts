import type { LocalDate } from '@domain/calendar';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A request for a consultation (обращение) with its answer, in the register of the task it belongs to. */
@Entity('consultation')
export class ConsultationEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') taskId!: string;
  /** In the register of the task, from 1. */
  @Column('integer') number!: number;
  @Column('date') askedOn!: LocalDate;
  /** Of who asked, where the directory has it. */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('text') askedBy!: string;
  @Column('text') question!: string;
  @Column('date') answerBy!: LocalDate;
  @Column('uuid') registeredBy!: string;
  @Column('timestamptz') registeredAt!: Date;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('date', { nullable: true }) answeredOn!: LocalDate | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
}
