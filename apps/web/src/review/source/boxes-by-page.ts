import type { SourceBlock } from '../../api/types.js';

export interface SourceBox {
  readonly line: number;
  /** Left, top, right, bottom as shares of the page. */
  readonly box: readonly [number, number, number, number];
  readonly confidence: number;
}

/** Where on its page each line of a document stands, page by page; empty for a document without pages. */
export function boxesByPage(blocks: readonly SourceBlock[]): ReadonlyMap<number, readonly SourceBox[]> {
  const pages = new Map<number, SourceBox[]>();
  const add = (line: number, { place, confidence }: Pick<SourceBlock, 'place' | 'confidence'>): void => {
    const [left, top, right, bottom] = place?.box ?? [];
    if (place?.page == null || left === undefined || top === undefined) return;
    if (right === undefined || bottom === undefined) return;
    const known = pages.get(place.page);
    const box: SourceBox = { line, box: [left, top, right, bottom], confidence };
    if (known === undefined) pages.set(place.page, [box]);
    else known.push(box);
  };
  for (const block of blocks) {
    if (block.rows === null) add(block.line, block);
    else for (const { line, cells } of block.rows) for (const cell of cells) add(line, cell);
  }
  return new Map([...pages].sort(([a], [b]) => a - b));
}
