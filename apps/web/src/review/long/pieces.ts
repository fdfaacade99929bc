/** What stands in a long list at some moment: an entry, or the empty room of those that are out of sight. */
export type Piece =
  | { readonly kind: 'entry'; readonly index: number }
  | { readonly kind: 'room'; readonly before: number; readonly height: number };

interface Placed {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The entries in sight with room for all others between them, so that the list is as high as if it were whole. */
export function piecesOf(inSight: readonly Placed[], height: number): Piece[] {
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { index, start, end } of inSight) {
    if (start > reached) pieces.push({ kind: 'room', before: index, height: start - reached });
    pieces.push({ kind: 'entry', index });
    reached = end;
  }
  if (height > reached) pieces.push({ kind: 'room', before: -1, height: height - reached });
  return pieces;
}

export function wholeList(count: number): Piece[] {
  return Array.from({ length: count }, (_, index): Piece => ({ kind: 'entry', index }));
}
