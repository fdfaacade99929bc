/** The id of a row's element, so that a warning can point to it. */
export function rowAnchor(itemId: string): string {
  return `row-${itemId}`;
}
