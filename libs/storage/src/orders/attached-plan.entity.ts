import type { PlanDate } from '@domain/deadlines';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A plan an item waited for: its file, where there is one, and the dates a person took from it. */
@Entity('attached_plan')
export class AttachedPlanEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') itemId!: string;
  /** The one task it is for; null for the plan of everybody of the item. */
  @Column('uuid', { nullable: true }) taskId!: string | null;
  @Column('uuid', { nullable: true }) fileId!: string | null;
  /** What it is called: by the order, or its file. */
  @Column('text') name!: string;
  @Column('jsonb') dates!: readonly PlanDate[];
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
}
