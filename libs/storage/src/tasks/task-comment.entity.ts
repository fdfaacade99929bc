import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody wrote about a task, for those who may see it. Never changed. */
@Entity('task_comment')
export class TaskCommentEntity {
  @PrimaryColumn('uuid') taskId!: string;
  /** Of the task's comments, from 1. */
  @PrimaryColumn('integer') number!: number;
  @Column('uuid') authorId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') text!: string;
  /** People who are told of it. */
  @Column({ type: 'uuid', array: true, default: [] }) mentioned!: string[];
  /** The letter by which it came; one makes one comment at most. */
  @Column('uuid', { nullable: true }) mailId!: string | null;
}
