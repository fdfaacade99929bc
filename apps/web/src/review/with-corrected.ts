import type { Item, OrderDetail } from '../api/types.js';

/**
 * The order with a row as the server answered it. `isWhole`: nothing else of the order follows from the correction, since
 * what it says of itself (its remarks, and how many rows have some) comes from the remarks at its rows.
 */
export function withCorrected(order: OrderDetail, corrected: Item): { order: OrderDetail; isWhole: boolean } {
  const before = order.items.find(({ id }) => id === corrected.id);
  return {
    order: { ...order, items: order.items.map((item) => (item.id === corrected.id ? corrected : item)) },
    isWhole: before !== undefined && JSON.stringify(before.warnings) === JSON.stringify(corrected.warnings),
  };
}
