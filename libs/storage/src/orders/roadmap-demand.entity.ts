import type { RoadmapDemandKind } from '@domain/roadmaps';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person said of a row: of whom it demands roadmaps, or whose it watches. */
@Entity('roadmap_demand')
export class RoadmapDemandEntity {
  @PrimaryColumn('uuid') itemId!: string;
  @Column('uuid') orderId!: string;
  /** `none`: it asks for nothing, whatever its words propose. */
  @Column('text') kind!: RoadmapDemandKind | 'none';
  /** Classes or single bodies. */
  @Column({ type: 'uuid', array: true }) ofIds!: string[];
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) saidBy!: string | null;
}
