import type { FileRow, ReadClause, ReadItem, RowParties } from '@domain/orders';
import type { ItemKind } from '@domain/tasks';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A row of the roadmap, or a clause that lays a duty on somebody: both become tasks. */
@Entity('roadmap_item')
export class RoadmapItemEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('text') source!: 'table' | 'clause';
  @Column('text') part!: 'order' | 'annex';
  @Column('text') number!: string;
  /** 2 for the second «4.2» of an order that numbers two clauses alike. */
  @Column('integer') numberOccurrence!: number;
  @Column('integer') position!: number;
  @Column('integer', { nullable: true }) sectionIndex!: number | null;
  @Column('text') title!: string;
  /** The words the schedules were read from: as in the order, or as corrected at review. */
  @Column('text', { nullable: true }) deadlineText!: string | null;
  @Column('text') kind!: ItemKind;
  /** The kind a person gave it at review; null where its words propose it. */
  @Column('text', { nullable: true }) decidedKind!: ItemKind | null;
  @Column('boolean') recommended!: boolean;
  @Column('jsonb') reading!: ReadItem | ReadClause;
  @Column('text', { nullable: true }) correctedDeadlineText!: string | null;
  /** Whom a person gave the item to at review, in place of those the order names, with the words it was said in. */
  @Column('jsonb', { nullable: true }) assigned!: (RowParties & { readonly words: string }) | null;
  /** The rows of the file that review made this one of; null for a row that stands in the file as one. */
  @Column('jsonb', { nullable: true }) mergedRows!: readonly FileRow[] | null;
  /** The earlier order whose review decided what the item's words alone do not say; null once a person decides anew. */
  @Column('uuid', { nullable: true }) carriedFrom!: string | null;
  /** A later edition of the order leaves it out; it stays for its history and its reports. */
  @Column('boolean', { default: false }) dropped!: boolean;
  @VersionColumn() version!: number;
}
