import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An order of a body that is the roadmap a row of an order above demands of it. */
@Entity('child_roadmap')
export class ChildRoadmapEntity {
  @PrimaryColumn('uuid') orderId!: string;
  /** The row that demands it; of a body's task by the same row. */
  @Column('uuid') itemId!: string;
  @Column('uuid') organisationId!: string;
  /** Whose rows it takes over: the demanding order, or the roadmap of a body between. */
  @Column('uuid') fromOrderId!: string;
  @Column('timestamptz') openedAt!: Date;
  @Column('uuid', { nullable: true }) openedBy!: string | null;
}
