import type { PageWord, Turn } from '../layout/index.js';
import { apply, type Matrix } from './matrix.js';

/** One letter as the page places it: `matrix` takes its own units (baseline at 0, size 1) to the page. */
export interface PlacedGlyph {
  readonly text: string;
  readonly matrix: Matrix;
  /** Width in units of the font's size. */
  readonly advance: number;
  readonly bold: boolean;
}

/** How far letters reach above and below the baseline, in sizes of the font. */
const ABOVE = 0.75;
const BELOW = 0.22;
/** A gap of this many sizes between two letters is a space; that much less means that the pen went back. */
const SPACE = 0.17;
const BACK = -0.4;
/** The same letter drawn again this near is bold print by double drawing. */
const DOUBLE = 0.12;

interface OpenWord {
  text: string;
  start: readonly [number, number];
  end: readonly [number, number];
  size: number;
  turn: Turn;
  bold: boolean;
}

/** Gathers letters into words in the order in which the page draws them. */
export class WordBuilder {
  readonly words: PageWord[] = [];
  private open: OpenWord | null = null;
  private lastGlyph: { text: string; start: readonly [number, number] } | null = null;

  add(glyph: PlacedGlyph): void {
    const [a, b, c, d] = glyph.matrix;
    const size = Math.hypot(c, d);
    const turn = turnOf(a, b);
    if (turn === null || size === 0) return;
    const text = glyph.text.replace(/\p{Cc}/gu, '');
    if (text.trim() === '') {
      if (/\s/.test(glyph.text)) this.close();
      return;
    }
    const start = apply(glyph.matrix, 0, 0);
    const end = apply(glyph.matrix, glyph.advance, 0);
    if (this.isDouble(text, start, size)) return;
    this.lastGlyph = { text, start };
    if (this.open && this.goesOn(this.open, start, size, turn)) {
      this.open.text += text;
      this.open.end = end;
      this.open.bold &&= glyph.bold;
    } else {
      this.close();
      this.open = { text, start, end, size, turn, bold: glyph.bold };
    }
  }

  close(): void {
    if (this.open) this.words.push(wordFrom(this.open));
    this.open = null;
  }

  private isDouble(text: string, start: readonly [number, number], size: number): boolean {
    const last = this.lastGlyph;
    return last?.text === text && Math.hypot(last.start[0] - start[0], last.start[1] - start[1]) < DOUBLE * size;
  }

  private goesOn(word: OpenWord, start: readonly [number, number], size: number, turn: Turn): boolean {
    if (turn !== word.turn || Math.abs(size - word.size) > 0.3 * word.size) return false;
    const [dx, dy] = [start[0] - word.end[0], start[1] - word.end[1]];
    const [along, across] = turn === 0 ? [dx, dy] : turn === 180 ? [-dx, dy] : turn === 90 ? [dy, dx] : [-dy, dx];
    return along < SPACE * size && along > BACK * size && Math.abs(across) < 0.15 * size;
  }
}

/** Words stand straight or on their side; a watermark across the page is none of the text. */
function turnOf(a: number, b: number): Turn | null {
  if (Math.abs(b) < 0.15 * Math.abs(a)) return a > 0 ? 0 : 180;
  if (Math.abs(a) < 0.15 * Math.abs(b)) return b > 0 ? 90 : 270;
  return null;
}

/** Letters and their marks as one sign each, ligatures as their letters. */
function plainLetters(text: string): string {
  return text.normalize('NFC').replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

function wordFrom({ text, start, end, size, turn, bold }: OpenWord): PageWord {
  const [up, down] = [ABOVE * size, BELOW * size];
  const [left, right] = [Math.min(start[0], end[0]), Math.max(start[0], end[0])];
  const [top, bottom] = [Math.min(start[1], end[1]), Math.max(start[1], end[1])];
  const box =
    turn === 0
      ? { left, right, top: top - up, bottom: bottom + down }
      : turn === 180
        ? { left, right, top: top - down, bottom: bottom + up }
        : turn === 90
          ? { left: left - down, right: right + up, top, bottom }
          : { left: left - up, right: right + down, top, bottom };
  return { text: plainLetters(text), box, size, bold, turn, confidence: 1 };
}
