import { type Bitmap, FAINT, type GrayPage, INK, SPECK } from './gray-page.js';

/** The smallest dot of a letter has some 12 pixels at 300 dots per inch; a spot of less ink is dirt. */
const LARGEST_SPECK = 8;
/** Marks while looking: a spot is being counted, or was found to be large enough. */
const COUNTED = 4;
const LETTER = 5;

/** Tells spots of a few pixels from letters. */
export function withoutSpecks({ width, height, levels }: Bitmap): Bitmap {
  const marks = Uint8Array.from(levels);
  for (let x = 0; x < width; x += 1) marks[x] = marks[(height - 1) * width + x] = 0;
  for (let y = 0; y < height; y += 1) marks[y * width] = marks[(y + 1) * width - 1] = 0;
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  for (let at = width; at < marks.length - width; at += 1) {
    if (marks[at] !== INK) continue;
    const spot = [at];
    marks[at] = COUNTED;
    let isLetter = false;
    for (let next = 0; next < spot.length && spot.length <= LARGEST_SPECK && !isLetter; next += 1)
      for (const step of around) {
        const near = (spot[next] ?? at) + step;
        if (marks[near] === LETTER) isLetter = true;
        if (marks[near] !== INK) continue;
        marks[near] = COUNTED;
        spot.push(near);
      }
    const mark = isLetter || spot.length > LARGEST_SPECK ? LETTER : SPECK;
    for (const pixel of spot) marks[pixel] = mark;
  }
  return {
    width,
    height,
    levels: marks.map((mark) => (mark === LETTER ? INK : mark === FAINT || mark === SPECK ? mark : 0)),
  };
}

/** The page with the shade of the paper beside it in place of each speck. */
export function withoutDust({ width, height, pixels }: GrayPage, { levels }: Bitmap): GrayPage {
  const clean = Uint8Array.from(pixels);
  for (let at = 1; at < clean.length; at += 1) if (levels[at] === SPECK) clean[at] = clean[at - 1] ?? 255;
  return { width, height, pixels: clean };
}
