import { type Box, boxAround, middleX, middleY, type PageWord, type Turn } from './page-content.js';

/** Words of one height on the page, left to right, with no wide gap between them. */
export interface TextLine {
  readonly words: readonly PageWord[];
  readonly box: Box;
  /** The words of the line with a space between them. */
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

/** Puts the words into lines, top to bottom, and each line from left to right. The words must stand upright. */
export function textLines(words: readonly PageWord[]): TextLine[] {
  const rows: PageWord[][] = [];
  for (const word of [...words].sort((one, other) => middleY(one.box) - middleY(other.box))) {
    const row = rows.at(-1);
    if (row && onOneLine(row, word)) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => lineOf(row));
}

export function lineOf(row: readonly PageWord[]): TextLine {
  const words = [...row].sort((one, other) => one.box.left - other.box.left);
  return {
    words,
    box: boxAround(words.map((word) => word.box)),
    text: words.map((word) => word.text).join(' '),
    size: Math.max(...words.map((word) => word.size)),
    bold: words.every((word) => word.bold),
  };
}

function onOneLine(row: readonly PageWord[], word: PageWord): boolean {
  const middle = row.reduce((sum, other) => sum + middleY(other.box), 0) / row.length;
  const height = Math.max(...row.map((other) => other.box.bottom - other.box.top));
  const least = Math.min(height, word.box.bottom - word.box.top);
  return Math.abs(middleY(word.box) - middle) < Math.max(least, height * 0.6) * 0.5;
}

/** The turn in which most letters stand; upright where there are none. */
export function commonTurn(words: readonly PageWord[]): Turn {
  const letters = new Map<Turn, number>();
  for (const word of words) letters.set(word.turn, (letters.get(word.turn) ?? 0) + word.text.length);
  const [most] = [...letters].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? 0;
}

/** The words as they stand when the page is turned so that they are upright; their boxes then fit no picture. */
export function upright(words: readonly PageWord[], turn: Turn): PageWord[] {
  return words.map((word) => ({ ...word, box: turnBox(word.box, turn), turn: 0 }));
}

function turnBox(box: Box, turn: Turn): Box {
  if (turn === 90) return { left: box.top, top: -box.right, right: box.bottom, bottom: -box.left };
  if (turn === 180) return { left: -box.right, top: -box.bottom, right: -box.left, bottom: -box.top };
  if (turn === 270) return { left: -box.bottom, top: box.left, right: -box.top, bottom: box.right };
  return box;
}

/** True where the middle of the word lies in the box. */
export function stands(word: PageWord, box: Box): boolean {
  const [x, y] = [middleX(word.box), middleY(word.box)];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
