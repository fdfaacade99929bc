/** A rectangle on a page; `top` is above `bottom`, both count downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** By how many degrees clockwise the words are turned from upright. */
export type Turn = 0 | 90 | 180 | 270;

/** A run of letters without white space. Sizes are points (1/72 inch). */
export interface PageWord {
  readonly text: string;
  readonly box: Box;
  /** Height of the letters' font. */
  readonly size: number;
  readonly bold: boolean;
  readonly turn: Turn;
  /** How sure its letters are, 0–1. */
  readonly confidence: number;
}

/** A straight piece of a table's border. `at` is its y (horizontal) or x (vertical), `from` < `to` its ends. */
export interface RulingLine {
  readonly direction: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** One page as the file shows it, whether its letters came from the file or from a recogniser. */
export interface PageContent {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  readonly rulings: readonly RulingLine[];
}

/** The smallest box around all of them. @throws RangeError for none. */
export function boxAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('No box to go around');
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

export function contains(outer: Box, x: number, y: number): boolean {
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}

export const middleX = (box: Box): number => (box.left + box.right) / 2;
export const middleY = (box: Box): number => (box.top + box.bottom) / 2;

/** Length of the common part of two stretches; negative: the gap between them. */
export function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.min(to, otherTo) - Math.max(from, otherFrom);
}
