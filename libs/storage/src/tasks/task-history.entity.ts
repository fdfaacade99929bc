import type { TaskCommand, TaskState } from '@domain/tasks';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type HistoryVia = 'web' | 'link' | 'cli' | 'system' | 'token' | 'mail';

/**
 * A step of a task's life, its making, a new date that followed from a calendar's or the parent task's, another holder
 * in the place of one who has gone, or what its row says of it: other words, a roadmap that is owed or not any more, another
 * of the classes it names.
 */
export type HistoryCommand =
  | TaskCommand
  | 'create'
  | 'recalculate'
  | 'end_term'
  | 'follow_parent'
  | 'pass_over'
  | 'retitle'
  | 'demand_roadmap'
  | 'release_roadmap'
  | 'change_class';

/** One change of one task. Rows are only ever added, each bound to the one before by its hash. */
@Entity('task_history')
export class TaskHistoryEntity {
  @PrimaryColumn('bigint', { generated: 'increment' }) id!: string;
  @Column('uuid') taskId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') via!: HistoryVia;
  @Column('text') command!: HistoryCommand;
  @Column('text', { nullable: true }) fromState!: TaskState | null;
  @Column('text') toState!: TaskState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb') details!: Record<string, string | number | null>;
  @Column('text') previousHash!: string;
  @Column('text') hash!: string;
}
