import fc from 'fast-check';
import sharp from 'sharp';
import { gridFrom } from '../layout/lattice.js';
import { crossingGroups, joinRulings } from '../layout/rulings.js';
import { binarise } from './binarise.js';
import { type GrayPage, POINTS_PER_DOT } from './gray-page.js';
import { rasterRulings } from './raster-rulings.js';
import { skewOf } from './skew.js';
import { straighten } from './straighten.js';
import { withoutDust } from './without-specks.js';

const [WIDTH, HEIGHT] = [800, 520];
const COLUMNS = [60, 180, 400, 560, 740];
const ROWS = [60, 190, 320, 450];

/** A ruled table with bars for words, on paper that grows darker to one side and is covered with noise. */
function tablePage(random: () => number): GrayPage {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = 245 - Math.floor(((at % WIDTH) / WIDTH) * 60);
  const bar = (left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y += 1) pixels.fill(40, y * WIDTH + left, y * WIDTH + right);
  };
  for (const x of COLUMNS) bar(x, ROWS[0] ?? 0, x + 3, (ROWS.at(-1) ?? 0) + 3);
  for (const y of ROWS) bar(COLUMNS[0] ?? 0, y, (COLUMNS.at(-1) ?? 0) + 3, y + 3);
  for (const [column, left] of COLUMNS.slice(0, -1).entries())
    for (const top of ROWS.slice(0, -1))
      for (let x = left + 20; x + 40 < (COLUMNS[column + 1] ?? 0); x += 14 + Math.floor(random() * 12))
        bar(x, top + 40 + Math.floor(random() * 8), x + 7, top + 64);
  for (let at = 0; at < pixels.length; at += 1) {
    const noise = (random() + random() - 1) * 24;
    pixels[at] = Math.min(255, Math.max(0, random() < 0.0005 ? 0 : (pixels[at] ?? 0) + noise));
  }
  return { width: WIDTH, height: HEIGHT, pixels };
}

function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function leaning(page: GrayPage, degrees: number): Promise<GrayPage> {
  const { data, info } = await sharp(page.pixels, { raw: { width: page.width, height: page.height, channels: 1 } })
    .rotate(degrees, { background: '#f0f0f0' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

function gridOn(page: GrayPage) {
  const bitmap = binarise(page);
  const rulings = rasterRulings(withoutDust(page, bitmap), bitmap).map((ruling) => ({
    ...ruling,
    at: ruling.at * POINTS_PER_DOT,
    from: ruling.from * POINTS_PER_DOT,
    to: ruling.to * POINTS_PER_DOT,
  }));
  return crossingGroups(joinRulings(rulings)).flatMap((group) => gridFrom(group) ?? []);
}

it('straightens a page that leans up to three degrees to within a fifth of a degree, and finds its table', async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ min: -3, max: 3, noNaN: true }), fc.nat(), async (degrees, seed) => {
      const { page, skew } = await straighten(await leaning(tablePage(seededRandom(seed)), degrees));
      expect(Math.abs(skew - degrees)).toBeLessThan(0.2);
      expect(Math.abs(skewOf(binarise(page)))).toBeLessThan(0.2);
      const [grid, ...others] = gridOn(page);
      expect(others).toEqual([]);
      expect(grid?.cells).toHaveLength((ROWS.length - 1) * (COLUMNS.length - 1));
    }),
    { numRuns: 4 },
  );
});

it('leaves an empty page as it is', async () => {
  const pixels = new Uint8Array(300 * 300).fill(250);
  expect(await straighten({ width: 300, height: 300, pixels })).toEqual({
    page: { width: 300, height: 300, pixels },
    skew: 0,
  });
});
