import { boxAround, type PageWord } from '../layout/index.js';

/** Less than this share of the font's height between two words is no space: one word drawn in pieces. */
const NO_SPACE = 0.1;
/** Pieces of one word stand on one line; overlapping pieces were drawn over one another. */
const SAME_LINE = 0.1;
const OVERLAP = -0.3;

/** Joins pieces of a word that the page draws at different times, one after the other or out of order. */
export function joinPieces(words: readonly PageWord[]): PageWord[] {
  const joined: PageWord[] = [];
  for (const word of [...words].sort(byLine)) {
    const last = joined.at(-1);
    if (last && goesOn(last, word))
      joined[joined.length - 1] = {
        ...last,
        text: last.text + word.text,
        box: boxAround([last.box, word.box]),
        bold: last.bold && word.bold,
      };
    else joined.push(word);
  }
  return joined;
}

/** Upright words by line and from left to right; lines closer than a point are one. */
function byLine(one: PageWord, other: PageWord): number {
  return (
    one.turn - other.turn || Math.round(one.box.bottom) - Math.round(other.box.bottom) || one.box.left - other.box.left
  );
}

function goesOn(last: PageWord, word: PageWord): boolean {
  if (last.turn !== 0 || word.turn !== 0) return false;
  const gap = (word.box.left - last.box.right) / Math.min(last.size, word.size);
  return gap < NO_SPACE && gap > OVERLAP && Math.abs(last.box.bottom - word.box.bottom) < SAME_LINE * last.size;
}
