import type { Warning } from '@domain/deadlines';
import type { ReviewStepKind } from '@domain/review';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoadmapItemEntity } from './roadmap-item.entity.js';

/** An item as it stood, whole. Its version is no part of it: going back to a state is a new version. */
export type ItemState = Omit<RoadmapItemEntity, 'version'>;

/** The items a step touched, and what the reading warned of that came or went with them. */
export interface ReviewState {
  readonly items: readonly ItemState[];
  readonly warnings: readonly Warning[];
}

/** One step of an order's review with the state on either side of it. Rows are only ever added. */
@Entity('review_step')
export class ReviewStepEntity {
  @PrimaryColumn('bigint', { generated: 'increment' }) id!: string;
  @Column('uuid') orderId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') kind!: ReviewStepKind;
  /** The step an `undo` takes back or a `redo` does anew. */
  @Column('bigint', { nullable: true }) ofStep!: string | null;
  /** The numbers of the items, for people. */
  @Column('text', { array: true }) numbers!: string[];
  @Column('jsonb') before!: ReviewState;
  @Column('jsonb') after!: ReviewState;
}
