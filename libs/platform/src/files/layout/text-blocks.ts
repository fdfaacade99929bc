import { isKindAlone, namesAlone, POST_OPENS, standsAlone } from '@domain/document';
import { type Box, boxAround, middleX, overlap, type PageWord } from './page-content.js';
import { lineOf, type TextLine, textLines } from './text-lines.js';

/** Lines that stand one under another: a column of a letterhead, a signature, a run of paragraphs. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

/** A gap of this many heights of a letter parts two things that only stand beside each other. */
const WIDE_GAP = 2;
/** Lines further apart than this many of their heights are not one block. */
const FAR_BELOW = 1.1;
const LABEL = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\p{L}\)|[-–—•·])$/u;

/** Cuts the lines of a page at wide gaps and gathers what stands one under another. */
export function textBlocks(words: readonly PageWord[]): TextBlock[] {
  const blocks: TextLine[][] = [];
  let open: TextLine[][] = [];
  const cut = textLines(words).map((line) => ({ line, pieces: cutAtGaps(line) }));
  for (const [at, { line, pieces }] of cut.entries()) {
    if (opensSignature(cut, at)) open = [];
    const next: TextLine[][] = [];
    for (const piece of pieces) {
      const above = open.filter((block) => follows(block.at(-1), piece));
      const block = above[0];
      const alone = pieces.filter((other) => follows(block?.at(-1), other)).length === 1;
      if (block && above.length === 1 && alone) {
        block.push(piece);
        next.push(block);
      } else {
        const begun = [piece];
        blocks.push(begun);
        next.push(begun);
      }
    }
    // A block beside the others may go on below a line that stands only next to it.
    open = [...open.filter((block) => !next.includes(block) && near(block.at(-1), line)), ...next];
  }
  return blocks.map((lines) => ({ lines, box: boxAround(lines.map((line) => line.box)) }));
}

/** Posts go on over so many lines. */
const MOST_POST_LINES = 4;

/** «Директор … С.С. Белов» right below the last clause: a post, and at the end of its line, or of one of the next, a name that a gap parts from it. */
function opensSignature(lines: readonly { readonly pieces: readonly TextLine[] }[], at: number): boolean {
  const above = lines[at - 1]?.pieces.at(-1)?.text ?? '';
  if (!POST_OPENS.test(lines[at]?.pieces[0]?.text ?? '') || !/[.;!?»)]$/.test(above)) return false;
  for (const { pieces } of lines.slice(at, at + MOST_POST_LINES)) {
    if (pieces.length > 1) return namesAlone(pieces.at(-1)?.text ?? '');
    if (/[.:;]$/.test(pieces[0]?.text ?? '')) return false;
  }
  return false;
}

/** The pieces of a line that wide gaps part; the number of a list stays with its words. */
export function cutAtGaps(line: TextLine): TextLine[] {
  const pieces: PageWord[][] = [];
  for (const word of line.words) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece && last && (word.box.left - last.box.right < WIDE_GAP * line.size || isLabel(piece, word)))
      piece.push(word);
    else pieces.push([word]);
  }
  return pieces.map((piece) => lineOf(piece));
}

function isLabel(piece: readonly PageWord[], next: PageWord): boolean {
  const [only] = piece;
  return (
    piece.length === 1 && only !== undefined && LABEL.test(only.text) && next.box.left - only.box.right < 4 * only.size
  );
}

function follows(above: TextLine | undefined, line: TextLine): boolean {
  return (
    above !== undefined &&
    near(above, line) &&
    overlap(above.box.left, above.box.right, line.box.left, line.box.right) > 0
  );
}

function near(above: TextLine | undefined, line: TextLine): boolean {
  if (!above) return false;
  const height = Math.max(above.size, line.size);
  return line.box.top - above.box.bottom < FAR_BELOW * height;
}

/**
 * Cuts a block into paragraphs by spacing (against that of the page), alignment, indents, short lines, list numbers, size and
 * weight; «ПРИКАЗ» and a signature are paragraphs of their own.
 */
export function paragraphsOf(block: TextBlock, pagePitch: number): TextLine[][] {
  const pitch = Math.min(usualPitch([block]), pagePitch);
  const paragraphs: TextLine[][] = [];
  for (const line of block.lines) {
    const paragraph = paragraphs.at(-1);
    const above = paragraph?.at(-1);
    if (paragraph && above && !begins(line, paragraph, above, { block, pitch })) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

interface BlockLook {
  readonly block: TextBlock;
  readonly pitch: number;
}

/** Begins a list's point, or a numbered clause. */
export const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\p{Ll}\)|[-–—•·])\s/u;
/** The first line of a paragraph stands further in by this many sizes of its letters. */
const INDENT = { least: 0.9, most: 5 };

function begins(line: TextLine, paragraph: readonly TextLine[], above: TextLine, { block, pitch }: BlockLook): boolean {
  const size = Math.max(line.size, above.size);
  if (line.box.bottom - above.box.bottom > pitch * 1.3) return true;
  if (Math.abs(line.size - above.size) > 0.15 * size) return true;
  if (standsAlone(line.text, above.text) || isKindAlone(above.text)) return true;
  if (isCentred(line, above)) return false;
  if (line.bold !== above.bold) return true;
  if (NUMBERED.test(line.text) && /[.;:!?»)]$/.test(above.text)) return true;
  const further = (line.box.left - above.box.left) / size;
  const back = paragraph.length > 1 ? INDENT.least : INDENT.most;
  if (further < -back) return !toTheRight(line, above, size);
  if (further > INDENT.least) return further < INDENT.most || !toTheRight(line, above, size);
  // Where there was room left above, the break was meant.
  return block.lines.length > 2 && hasRoom(above, line, block.box.right);
}

/** Two lines set one under another about one middle. */
export function isCentred(line: TextLine, above: TextLine): boolean {
  const size = Math.max(line.size, above.size);
  const apart = Math.abs(middleX(line.box) - middleX(above.box));
  return apart < 0.7 * size && Math.abs(line.box.left - above.box.left) > 0.7 * size;
}

function toTheRight(line: TextLine, above: TextLine, size: number): boolean {
  return Math.abs(line.box.right - above.box.right) < 0.3 * size;
}

/**
 * The usual distance from a line to the next in the blocks. Measured below full lines, where a paragraph mostly goes
 * on; a low value among them, since the end of a paragraph only adds to it.
 */
export function usualPitch(blocks: readonly TextBlock[]): number {
  const pitches = blocks
    .flatMap(({ lines, box }) =>
      lines.slice(1).flatMap((line, index) => {
        const above = lines[index];
        return above && !hasRoom(above, line, box.right) ? [line.box.bottom - above.box.bottom] : [];
      }),
    )
    .sort((one, other) => one - other);
  return pitches[Math.floor((pitches.length - 1) / 3)] ?? Number.POSITIVE_INFINITY;
}

/** The first word of the line would have fitted above. */
function hasRoom(above: TextLine, line: TextLine, right: number): boolean {
  const [first] = line.words;
  const size = Math.max(line.size, above.size);
  return first !== undefined && right - above.box.right > first.box.right - first.box.left + 0.8 * size;
}
