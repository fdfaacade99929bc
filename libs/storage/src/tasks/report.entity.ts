import type { LocalDate } from '@domain/calendar';
import { Column, Entity, JoinTable, ManyToMany, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { StoredFileEntity } from '../orders/stored-file.entity.js';
import type { Refusal } from '../refusal.js';

/** A report on execution (отчёт об исполнении) with its evidence, and what the acceptor decided. */
@Entity('report')
export class ReportEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') taskId!: string;
  @Column('integer') round!: number;
  @Column('text') kind!: 'execution' | 'interim';
  @Column('uuid') authorId!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) documentNumber!: string | null;
  @Column('date', { nullable: true }) documentDate!: LocalDate | null;
  @Column('text', { nullable: true }) address!: string | null;
  /** When the address was last asked; null before the first time. */
  @Column('timestamptz', { nullable: true }) addressCheckedAt!: Date | null;
  /** Why it is no evidence as things stand; null where it answered. */
  @Column('jsonb', { nullable: true }) addressRefusal!: Refusal | null;
  /** Of a row of consultations: nobody asked for any. */
  @Column('boolean', { default: false }) nobodyAsked!: boolean;
  @Column('timestamptz') submittedAt!: Date;
  /** Who passed it on to the acceptor, where reports are checked first. */
  @Column('uuid', { nullable: true }) checkedBy!: string | null;
  @Column('timestamptz', { nullable: true }) checkedAt!: Date | null;
  @Column('text', { nullable: true }) decision!: 'accepted' | 'returned' | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @ManyToMany(() => StoredFileEntity)
  @JoinTable({
    name: 'report_file',
    joinColumn: { name: 'report_id', referencedColumnName: 'id' },
    inverseJoinColumn: { name: 'file_id', referencedColumnName: 'id' },
  })
  files!: Relation<StoredFileEntity[]>;
}
