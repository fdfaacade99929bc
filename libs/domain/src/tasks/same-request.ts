/** What a task is asked by, as far as another may ask for the same. */
export interface Request {
  readonly orderId: string;
  readonly itemId: string;
  readonly title: string;
}

/** A row of one order that another order took over: the region's row that the municipality repeats. */
export interface TakenRow {
  readonly fromItemId: string;
  readonly itemId: string;
}

/**
 * Whether two orders ask one body for the same: one took the row over from the other, or both say it in the same words.
 * Other words may mean the same, and that is left for a person to see.
 */
export function isSameRequest(one: Request, other: Request, taken: readonly TakenRow[]): boolean {
  if (one.orderId === other.orderId) return false;
  const isTaken = taken.some(
    ({ fromItemId, itemId }) =>
      (fromItemId === one.itemId && itemId === other.itemId) || (fromItemId === other.itemId && itemId === one.itemId),
  );
  return isTaken || plainWords(one.title) === plainWords(other.title);
}

/** Without what writers differ in: letters great and small, ё, marks and spaces. */
function plainWords(title: string): string {
  return (
    title
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
