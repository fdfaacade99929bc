import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who takes part in a task and how; position 0 is the lead. A person stands here where the order names one, or one holds the post it names. */
@Entity('task_participant')
export class TaskParticipantEntity {
  @PrimaryColumn('uuid') taskId!: string;
  @PrimaryColumn('integer') position!: number;
  @Column('text') role!: 'lead' | 'executor' | 'co_executor';
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  /** The post for which he takes part, or (without a person) whose body does. */
  @Column('uuid', { nullable: true }) postId!: string | null;
}
