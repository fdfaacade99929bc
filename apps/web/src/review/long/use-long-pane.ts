import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { withHeld } from './held-range.js';
import { type Piece, piecesOf, wholeList } from './pieces.js';

const BEYOND_SIGHT = 2;

interface LongPane {
  readonly pane: RefObject<HTMLElement | null>;
  readonly heights: readonly number[];
  /** An entry that stays, in sight or not; -1 for none. */
  readonly held: number;
  readonly isWhole: boolean;
}

/** What stands now in a pane that scrolls by itself. */
export function useLongPane({ pane, heights, held, isWhole }: LongPane) {
  const virtualizer = useVirtualizer({
    count: heights.length,
    enabled: !isWhole,
    estimateSize: (index) => heights[index] ?? 0,
    getScrollElement: () => pane.current,
    measureElement: (element) => element.getBoundingClientRect().height,
    overscan: BEYOND_SIGHT,
    rangeExtractor: (range) => withHeld(range, [held]),
    useFlushSync: false,
  });
  const pieces: readonly Piece[] = isWhole
    ? wholeList(heights.length)
    : piecesOf(virtualizer.getVirtualItems(), virtualizer.getTotalSize());
  return { pieces, measure: isWhole ? undefined : virtualizer.measureElement };
}
