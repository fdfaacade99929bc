import type { CutRow, RowDifference } from '@domain/orders';
import type { ItemState } from '@storage';
import type { Reworded } from '../review/reword.js';

/** An item of a later edition; `of` are the items it was made of, none for one that stays as it is. */
export interface CutItem extends Reworded {
  readonly of: readonly ItemState[];
  /** What the earlier edition's review made of the row in its place, where it stays as it is all the same. */
  readonly cutBefore: readonly ItemState[];
}

/** A row of an edition with the item it is. */
export interface ItemOfEdition extends CutRow {
  readonly item: ItemState;
  /** What it was made of where the rows were cut as the earlier edition's review had cut them. */
  readonly cut: CutItem | null;
  /** What the earlier edition's review made of the row in its place, where it stands as read all the same. */
  readonly cutBefore: readonly ItemState[];
}

export type ItemDifference = RowDifference<ItemOfEdition>;
