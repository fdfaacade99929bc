import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { withHeld } from './held-range.js';
import { type Piece, piecesOf, wholeList } from './pieces.js';
import { useIsPrinting } from './use-is-printing.js';

/** A table of so many rows stands whole: the browser's own search finds every word of it. */
export const WHOLE_UP_TO = 200;

const USUAL_ROW_PX = 110;
const ROWS_BEYOND_SIGHT = 6;

interface LongTable {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly keys: readonly string[];
  /** Rows that stay, in sight or not. */
  readonly held: readonly number[];
}

interface ShownPart {
  readonly pieces: readonly Piece[];
  /** Given to the element of each entry, which carries its `data-index`. */
  readonly measure: ((element: Element | null) => void) | undefined;
}

/** What of a table in the page stands in it now: all of a usual one, of a long one what is in sight. */
export function useLongTable({ table, keys, held }: LongTable): ShownPart {
  const isPrinting = useIsPrinting();
  const isWhole = keys.length <= WHOLE_UP_TO || isPrinting;
  const top = useTopOfRows(table, !isWhole);
  const virtualizer = useWindowVirtualizer({
    count: keys.length,
    enabled: !isWhole,
    estimateSize: () => USUAL_ROW_PX,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    measureElement: (element) => element.getBoundingClientRect().height,
    overscan: ROWS_BEYOND_SIGHT,
    rangeExtractor: (range) => withHeld(range, held),
    scrollMargin: top,
    useFlushSync: false,
  });
  if (isWhole) return { pieces: wholeList(keys.length), measure: undefined };
  const placed = virtualizer
    .getVirtualItems()
    .map(({ index, start, end }) => ({ index, start: start - top, end: end - top }));
  return { pieces: piecesOf(placed, virtualizer.getTotalSize()), measure: virtualizer.measureElement };
}

/** How far below the top of the page the rows begin; what stands above them opens and closes. */
function useTopOfRows(table: RefObject<HTMLTableElement | null>, isAsked: boolean): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!isAsked) return;
    const look = () => {
      const element = table.current;
      if (element === null) return;
      const above = element.getBoundingClientRect().top + window.scrollY + (element.tHead?.offsetHeight ?? 0);
      setTop(Math.round(above));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [table, isAsked]);
  return top;
}
