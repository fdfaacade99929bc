import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A file of an issued order that a later one took the place of. */
@Entity('order_edition')
export class OrderEditionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') fileId!: string;
  @Column('text') fileSha256!: string;
  @Column('timestamptz') replacedAt!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  /** How many rows the later file added, removed and changed. */
  @Column('jsonb') counts!: Readonly<Record<'added' | 'removed' | 'changed' | 'same', number>>;
}
