import type { Warning } from '@domain/deadlines';
import type { Acceptance, ReadRequisites } from '@domain/orders';
import type { ReviewStepKind } from '@domain/review';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoadmapItemEntity } from './roadmap-item.entity.js';

/** An item as it stood, whole. Its version is no part of it: going back to a state is a new version. */
export type ItemState = Omit<RoadmapItemEntity, 'version'>;

/** Which entry of the directory a name of the order means; neither id where it means the entry of its own name. */
export interface NameMeaning {
  readonly name: string;
  readonly matchKey: string;
  /** The branch whose orders it holds for; null for all, and in steps that were taken before names were those of branches. */
  readonly namesBranchId?: string | null;
  readonly organisationId: string | null;
  readonly personId: string | null;
  /** Null where the program was certain. */
  readonly chosenBy: string | null;
  /** What the entry was called then, for people. */
  readonly entry: string | null;
}

/** So many places were made free below a place, as places were before the step. */
export interface Room {
  readonly below: number;
  readonly by: number;
}

/** The items a step touched, and what the reading warned of that came or went with them. */
export interface ReviewState {
  readonly items: readonly ItemState[];
  readonly warnings: readonly Warning[];
  /** Names that began to mean others. */
  readonly names?: readonly NameMeaning[];
  /** The requisites of the order, where a step is about them. */
  readonly requisites?: ReadRequisites;
  /** How reports on its rows are accepted, where a step is about that; null follows the line of control. */
  readonly acceptance?: Acceptance | null;
  /** What the rows below were moved down by; they move up again where the step is taken back. */
  readonly rooms?: readonly Room[];
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
