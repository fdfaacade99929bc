const PREFIX = 'row-';

/** The id of a row's element, so that a warning can point to it. */
export function rowAnchor(itemId: string): string {
  return `${PREFIX}${itemId}`;
}

/** The item a `#row-…` of an address points to. */
export function itemOfAnchor(hash: string): string | null {
  return hash.startsWith(`#${PREFIX}`) ? hash.slice(PREFIX.length + 1) : null;
}
