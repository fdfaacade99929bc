import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person has made himself acquainted with a task (ознакомление), or his deputy for him. */
@Entity('acknowledgement')
export class AcknowledgementEntity {
  @PrimaryColumn('uuid') taskId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('uuid') acknowledgedBy!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') via!: 'web' | 'link';
}
