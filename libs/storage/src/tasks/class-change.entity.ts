import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { HistoryVia } from './task-history.entity.js';

/** found → confirmed → applied; found ↔ left, where the tasks stay as they are until the list changes again. */
export type ClassChangeState = 'found' | 'left' | 'confirmed' | 'applied';

/** How the list of a class differs from the tasks an issued order gave it, and what was decided about that. */
@Entity('class_change')
export class ClassChangeEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') classId!: string;
  @Column('uuid') orderId!: string;
  @Column('text') state!: ClassChangeState;
  @Column('timestamptz') foundAt!: Date;
  /** Organisations that came into the list. */
  @Column('integer') joined!: number;
  /** Organisations that went out of it. */
  @Column('integer') gone!: number;
  /** Tasks. */
  @Column('integer') toAdd!: number;
  @Column('integer') toWithdraw!: number;
  /** Tasks that were reported on and stay. */
  @Column('integer') kept!: number;
  /** Of all lines, so that nobody decides about others than he saw. */
  @Column('text') digest!: string;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) via!: HistoryVia | null;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Lines gone through. */
  @Column('integer', { default: 0 }) done!: number;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}
