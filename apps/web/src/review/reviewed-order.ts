import { createContext, useContext } from 'react';

/** What every row of the open order needs to know of it. */
export interface ReviewedOrder {
  readonly id: string;
  /** Words and kinds may still be corrected: not confirmed yet, and the reader may confirm. */
  readonly isEditable: boolean;
  readonly isConfirmed: boolean;
  /** A plan that a row waits for may be attached, before confirmation and after it. */
  readonly mayAttachPlan: boolean;
  /** Ids of directory entries the order names that have no e-mail address. */
  readonly withoutAddress: ReadonlySet<string>;
  /** How many organisations each class means that the order names, by the id of its entry. */
  readonly classSizes: ReadonlyMap<string, number>;
  /** What their controls call the rows whose number others have too. */
  readonly spokenNumbers: ReadonlyMap<string, string>;
  /** Opens the form of the order's requisites. */
  readonly editRequisites: () => void;
}

export const ReviewedOrderContext = createContext<ReviewedOrder | null>(null);

export function useReviewedOrder(): ReviewedOrder {
  const order = useContext(ReviewedOrderContext);
  if (order === null) throw new Error('A row of an order stands outside of its page');
  return order;
}
