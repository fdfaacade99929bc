import { useMemo, useRef } from 'react';
import type { Item, SourceBlock } from '../../api/types.js';
import { useLongPane } from '../long/use-long-pane.js';
import { SourceBlockPart } from './source-blocks.js';
import { likelyHeight, partsOf } from './source-parts.js';
import { SourceScroll } from './source-scroll.js';

interface Props {
  blocks: readonly SourceBlock[];
  lit: Item['sourceLines'] | undefined;
  items: readonly Item[];
}

/** The words of the source; of a long one only what is in sight is drawn, and the lines of the row at hand. */
export function SourceText({ blocks, lit, items }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const { parts, isLong } = useMemo(() => partsOf(blocks), [blocks]);
  const heights = useMemo(() => parts.map(likelyHeight), [parts]);
  const [line] = lit ?? [];
  const held = useMemo(
    () => (line === undefined ? -1 : parts.findIndex(({ from, to }) => line >= from && line <= to)),
    [parts, line],
  );
  const { pieces, measure } = useLongPane({ pane, heights, held, isWhole: !isLong });
  return (
    <SourceScroll pane={pane} lit={lit} items={items} drawn={parts}>
      {pieces.map((piece) => {
        if (piece.kind === 'room') return <div key={`room ${piece.before}`} style={{ height: piece.height }} />;
        const part = parts[piece.index];
        return (
          part !== undefined && (
            <div key={part.from} className="source-part" data-index={piece.index} ref={measure}>
              <SourceBlockPart part={part} />
            </div>
          )
        );
      })}
    </SourceScroll>
  );
}
