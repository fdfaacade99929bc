import type { PageWord } from '../layout/index.js';
import { POINTS_PER_DOT } from './gray-page.js';
import type { RecognisedWord } from './read-sheet.js';

/** Words of these letters alone stand on the line: no tail, bracket or comma reaches below it. */
const STANDS = /^[^руфцщд,;()[\]{}«»„“/|@QJgjpqy_]+$/i;
/** Words with one of these reach as high as capitals. */
const TALL = /[А-ЯЁA-Z0-9бйё]/;
/** Height of a capital, and how far letters reach above and below the line, in sizes of the font. */
const CAPITAL = 0.67;
const ABOVE = 0.75;
const BELOW = 0.22;
/** Sizes that differ by less are one size, measured with its usual error. */
const SAME_SIZE = 0.2;

/** Gives the words of each line one size and one height, as a font would, so that spacing can be compared; in points. */
export function setOnLines(words: readonly RecognisedWord[]): PageWord[] {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  const usual = median([...lines.values()].flatMap((line) => sizeOf(line) ?? [])) ?? DEFAULT_SIZE;
  return [...lines.values()].flatMap((line) => {
    const own = sizeOf(line) ?? usual;
    const size = Math.abs(own - usual) < SAME_SIZE * usual ? usual : own;
    const base = baseline(line, size);
    const [top, bottom] = [(base - ABOVE * size) * POINTS_PER_DOT, (base + BELOW * size) * POINTS_PER_DOT];
    return line.map(({ text, confidence, box }): PageWord => {
      const [left, right] = [box.left * POINTS_PER_DOT, box.right * POINTS_PER_DOT];
      return { text, confidence, box: { left, right, top, bottom }, size: size * POINTS_PER_DOT, bold: false, turn: 0 };
    });
  });
}

/** 12 points, in pixels. */
const DEFAULT_SIZE = 12 / POINTS_PER_DOT;

/** The font's size from a line with capitals on the line; null for a line without. */
function sizeOf(line: readonly RecognisedWord[]): number | null {
  const tall = line.filter(({ text }) => STANDS.test(text) && TALL.test(text));
  const height = median(tall.map(({ box }) => box.bottom - box.top));
  return height === null ? null : height / CAPITAL;
}

function baseline(line: readonly RecognisedWord[], size: number): number {
  const standing = median(line.filter(({ text }) => STANDS.test(text)).map(({ box }) => box.bottom));
  return standing ?? Math.max(...line.map(({ box }) => box.bottom)) - BELOW * size;
}

function median(values: readonly number[]): number | null {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? null;
}
