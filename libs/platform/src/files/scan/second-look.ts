import { type Box, boxAround } from '../layout/index.js';
import { certainty } from './certainty.js';
import type { GrayPage } from './gray-page.js';
import { type RecognisedWord, readSheet } from './read-sheet.js';

/** A line read with less certainty, or with such a word in it, is looked at once more. */
const SURE = 0.75;
const SURE_WORD = 0.6;
/** A line narrower than so many times its height does not tell the size of its letters. */
const SHORT = 4;
/** White around the letters, and between a line and the word before it (pixels). */
const MARGIN = 24;
const GAP = 40;
/** Letters reach a little beyond the box the recogniser gives (pixels). */
const AROUND = { x: 8, y: 4 } as const;

interface Placed {
  readonly line: number;
  readonly box: Box;
  /** Where its upper left corner stands on the sheet. */
  readonly x: number;
  readonly y: number;
}

/**
 * Reads doubtful lines again, each by itself; a reading that is surer takes the place of the first. Before a short line
 * stands a word that was read without doubt: two letters alone do not tell their size, and are taken for brackets. A
 * longer one may hold an address, so it is read in English too.
 */
export async function lookAgain(
  page: GrayPage,
  words: readonly RecognisedWord[],
  fileName: string,
): Promise<RecognisedWord[]> {
  const lines = byLine(words);
  const doubtful = [...lines].filter(([, line]) => isDoubtful(line));
  const guide = guideAmong(words);
  const [short, long] = [doubtful.filter(([, line]) => isShort(line)), doubtful.filter(([, line]) => !isShort(line))];
  const seen = [
    ...(await readLines(page, short, { languages: 'rus', guide: guide?.box, fileName })),
    ...(await readLines(page, long, { languages: 'rus+eng', guide: undefined, fileName })),
  ];
  const better = new Map(
    seen.filter(([line, again]) => certainty(again) > certainty(lines.get(line) ?? []) && again.every(isPlausible)),
  );
  return [...lines].flatMap(([line, first]) => better.get(line) ?? first);
}

type Line = readonly [number, RecognisedWord[]];

interface Look {
  readonly languages: string;
  /** The place of the word to stand before each line. */
  readonly guide: Box | undefined;
  readonly fileName: string;
}

async function readLines(
  page: GrayPage,
  lines: readonly Line[],
  { languages, guide, fileName }: Look,
): Promise<Line[]> {
  if (lines.length === 0) return [];
  const { sheet, placed } = sheetOf(page, lines, guide);
  const seen = await readSheet(sheet, languages, fileName);
  return placed.map(({ line, box, x, y }) => {
    const own = seen.filter((word) => isOf(word.box, { x, y, box }));
    return [line, own.map((word) => ({ ...word, line, box: movedBy(word.box, box.left - x, box.top - y) }))];
  });
}

function byLine(words: readonly RecognisedWord[]): Map<number, RecognisedWord[]> {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return lines;
}

function isShort(line: readonly RecognisedWord[]): boolean {
  const { left, right, top, bottom } = boxAround(line.map(({ box }) => box));
  return right - left < SHORT * (bottom - top);
}

/** Latin letters stand in an order as an address, or as a name of some length; else they are Russian ones misread. */
const ADDRESS = /[A-Za-z\d][.@/:_-]+[A-Za-z]{2,}/;
const NAME = /^\P{L}*[A-Za-z]{4,}\P{L}*$/u;
const SURE_NAME = 0.9;

function isPlausible({ text, confidence }: RecognisedWord): boolean {
  if (!/[A-Za-z]/.test(text)) return true;
  return ADDRESS.test(text) || (NAME.test(text) && confidence > SURE_NAME);
}

function isDoubtful(line: readonly RecognisedWord[]): boolean {
  return certainty(line) < SURE || line.some(({ text, confidence }) => text.length > 1 && confidence < SURE_WORD);
}

/** Words all of whose letters stand on the line; one that begins with a capital tells most. */
const GUIDES = [/^[А-ЯЁ][абвгежзиклмнопстхчшыьэюя]{4,9}$/, /^[абвгежзиклмнопстхчшыьэюя]{4,9}$/];
const SURE_GUIDE = 0.9;

function guideAmong(words: readonly RecognisedWord[]): RecognisedWord | undefined {
  const sure = words
    .filter(({ confidence }) => confidence > SURE_GUIDE)
    .sort((one, other) => other.confidence - one.confidence);
  return GUIDES.map((guide) => sure.find(({ text }) => guide.test(text))).find((word) => word !== undefined);
}

function sheetOf(page: GrayPage, lines: readonly Line[], guide: Box | undefined) {
  const placed: Placed[] = [];
  const pasted: { readonly box: Box; readonly x: number; readonly y: number }[] = [];
  let y = MARGIN;
  for (const [line, words] of lines) {
    const tight = boxAround(words.map(({ box }) => box));
    const box = grown(tight, page);
    const x = MARGIN + (guide ? guide.right - guide.left + GAP : 0);
    const height = Math.max(box.bottom - box.top, guide ? guide.bottom - guide.top : 0);
    const top = y + height - (box.bottom - box.top);
    placed.push({ line, box, x, y: top });
    pasted.push({ box, x, y: top });
    // The guide stands on the line of the letters, which lies a little above the edge of their picture.
    if (guide) pasted.push({ box: guide, x: MARGIN, y: top + tight.bottom - box.top - (guide.bottom - guide.top) });
    y += height + 2 * MARGIN;
  }
  const width = Math.max(...pasted.map(({ box, x }) => x + box.right - box.left)) + MARGIN;
  const pixels = new Uint8Array(width * y).fill(255);
  for (const { box, x, y: top } of pasted)
    for (let row = box.top; row < box.bottom; row += 1) {
      const strip = page.pixels.subarray(row * page.width + box.left, row * page.width + box.right);
      pixels.set(strip, (top + row - box.top) * width + x);
    }
  return { sheet: { width, height: y, pixels }, placed };
}

function grown({ left, top, right, bottom }: Box, { width, height }: GrayPage): Box {
  return {
    left: Math.max(0, left - AROUND.x),
    top: Math.max(0, top - AROUND.y),
    right: Math.min(width, right + AROUND.x),
    bottom: Math.min(height, bottom + AROUND.y),
  };
}

function isOf({ left, right, top, bottom }: Box, { x, y, box }: Pick<Placed, 'x' | 'y' | 'box'>): boolean {
  const [across, down] = [(left + right) / 2, (top + bottom) / 2];
  return across > x - GAP / 2 && down > y && down < y + box.bottom - box.top;
}

function movedBy({ left, top, right, bottom }: Box, dx: number, dy: number): Box {
  return { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy };
}
