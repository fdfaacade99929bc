import type { LocalDate } from '@domain/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row above as it was when it was taken over or left. */
export interface GivenRow {
  readonly number: string;
  readonly title: string;
  readonly deadlineText: string | null;
  readonly expectedResult: string | null;
  /** Its last day; null where it had no dates. */
  readonly due: LocalDate | null;
}

/** A row of the roadmap above that concerns the body of a child roadmap, or was taken over into it. */
@Entity('inherited_row')
export class InheritedRowEntity {
  @PrimaryColumn('uuid') orderId!: string;
  @PrimaryColumn('uuid') fromItemId!: string;
  /** The row it became; null where it was left, or is not found yet. */
  @Column('uuid', { nullable: true }) itemId!: string | null;
  /** Why it was left. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb') given!: GivenRow;
}
