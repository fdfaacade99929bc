import { type PageContent, ruledGrids } from '../layout/index.js';
import { binarise } from './binarise.js';
import { lettersOnly } from './clean-page.js';
import { type GrayPage, POINTS_PER_DOT } from './gray-page.js';
import { montageOf, type Region } from './montage.js';
import { rasterRulings } from './raster-rulings.js';
import { recognise } from './recognise.js';
import { setOnLines } from './set-on-lines.js';
import { straighten } from './straighten.js';

/** The border of a cell is left out of its picture (points). */
const BORDER = 1;

/** Reads the picture of one page: straightens it, finds its lines and has its letters recognised. */
export async function readScanPage(picture: GrayPage, page: number, fileName: string): Promise<PageContent> {
  const { page: level } = await straighten(picture);
  const bitmap = binarise(level);
  const found = rasterRulings(bitmap);
  const rulings = found.map((ruling) => ({
    direction: ruling.direction,
    at: ruling.at * POINTS_PER_DOT,
    from: ruling.from * POINTS_PER_DOT,
    to: ruling.to * POINTS_PER_DOT,
  }));
  const montage = montageOf(lettersOnly(level, bitmap, found), regionsOf(level, ruledGrids({ rulings })));
  const words = montage ? await recognise(montage, fileName) : [];
  return {
    page,
    width: level.width * POINTS_PER_DOT,
    height: level.height * POINTS_PER_DOT,
    rulings,
    words: setOnLines(words),
  };
}

/** Every cell of the tables, and the stripes of the page between them. */
function regionsOf({ width, height }: GrayPage, grids: ReturnType<typeof ruledGrids>): Region[] {
  const pixels = (value: number) => Math.round(value / POINTS_PER_DOT);
  const cells = grids.flatMap(({ cells: boxes }) =>
    boxes.map(({ box }) => ({
      left: pixels(box.left + BORDER),
      top: pixels(box.top + BORDER),
      right: pixels(box.right - BORDER),
      bottom: pixels(box.bottom - BORDER),
    })),
  );
  let top = 0;
  const stripes: Region[] = [];
  for (const { box } of grids) {
    if (pixels(box.top) > top) stripes.push({ left: 0, right: width, top, bottom: pixels(box.top) });
    top = Math.max(top, pixels(box.bottom));
  }
  return [...stripes, { left: 0, right: width, top, bottom: height }, ...cells];
}
