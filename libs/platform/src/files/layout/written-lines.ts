import type { WrittenLine } from './mend-hyphens.js';
import { NUMBERED } from './text-blocks.js';
import type { TextLine } from './text-lines.js';

/** A usual space, in sizes of the letters. */
const SPACE = 0.25;
/** A word may be broken after its own hyphen. */
const FIRST_PIECE = /^[^-]*-?/;

/**
 * Tells which line breaks were meant: the first word of the next line would still have fitted on the line above. `limit`
 * is how far to the right lines reach there.
 */
export function writtenLines(lines: readonly TextLine[], limit: number): WrittenLine[] {
  return lines.map((line, index) => {
    const above = lines[index - 1];
    return { text: line.text, begins: above === undefined || wasMeant(above, line, limit) };
  });
}

function wasMeant(above: TextLine, line: TextLine, limit: number): boolean {
  if (NUMBERED.test(`${line.text} `) && /[.;:]$/.test(above.text)) return true;
  const [first] = line.words;
  if (!first) return false;
  const piece = FIRST_PIECE.exec(first.text)?.[0].length ?? first.text.length;
  const width = ((first.box.right - first.box.left) * piece) / first.text.length;
  const space = /[\p{L}\d]-$/u.test(above.text) ? 0 : SPACE * above.size;
  return above.box.right + space + width < limit;
}
