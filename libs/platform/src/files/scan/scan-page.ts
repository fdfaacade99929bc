import {
  type Grid,
  lyingPage,
  type PageContent,
  pageWarning,
  type ReadPage,
  type RulingLine,
  ruledGrids,
} from '../layout/index.js';
import { binarise } from './binarise.js';
import { certainty } from './certainty.js';
import { lettersOnly } from './clean-page.js';
import { type Bitmap, type GrayPage, INK, POINTS_PER_DOT } from './gray-page.js';
import { montageOf, type Region } from './montage.js';
import { rasterRulings } from './raster-rulings.js';
import { recognise } from './recognise.js';
import { setOnLines } from './set-on-lines.js';
import { straighten, turnPicture } from './straighten.js';
import { withoutDust } from './without-specks.js';

/** No stroke of a letter is as long (pixels). */
const LONG = 200;
/** A line on the border of a cell lies this near to it (points). */
const SAME_LINE = 2;
/** The border of a cell is left out of its picture (points). */
const BORDER = 1;

/**
 * Reads the picture of one page: straightens it, finds its lines and has its letters recognised. A page of which hardly
 * a word was made out, or with too much ink to be one, is left out with a warning.
 */
export async function readScanPage(picture: GrayPage, page: number, fileName: string): Promise<ReadPage> {
  const { page: level } = await straighten(picture);
  const empty = {
    page,
    width: level.width * POINTS_PER_DOT,
    height: level.height * POINTS_PER_DOT,
    words: [],
    rulings: [],
  };
  const unread = { content: empty, warnings: [pageWarning('warn', 'page-unread', { page })] };
  const ink = inkShare(binarise(level));
  if (ink === 0) return { content: empty, warnings: [] };
  if (ink > MOST_INK) return unread;
  const asItLies = await readLevelPage(level, page, fileName);
  const content = isSure(asItLies) ? asItLies : await bestTurn(asItLies, level, fileName);
  if (content.words.length === 0 || certainty(content.words) < NONSENSE) return unread;
  const percent = Math.round(certainty(content.words) * 100);
  return { content, warnings: isSure(content) ? [] : [pageWarning('warn', 'page-doubtful', { page, percent })] };
}

/** Letters and lines take up a tenth of a page at most; what has more is a photograph of something else. */
const MOST_INK = 0.15;
/** With so little certainty there are no letters. */
const NONSENSE = 0.25;

function inkShare({ levels }: Bitmap): number {
  let ink = 0;
  for (const level of levels) if (level === INK) ink += 1;
  return ink / levels.length;
}

/** Tries a page whose letters make no sense on its head and on its sides; its places stay those of the picture. */
async function bestTurn(asItLies: PageContent, level: GrayPage, fileName: string): Promise<PageContent> {
  let best = asItLies;
  for (const turn of [180, 90, 270] as const) {
    const upright = await turnPicture(level, 360 - turn);
    const content = lyingPage(await readLevelPage(upright, asItLies.page, fileName), turn);
    if (certainty(content.words) > certainty(best.words)) best = content;
    if (isSure(best)) break;
  }
  return best;
}

/** Below this the letters are guessed, not read. */
const SURE = 0.6;

function isSure(content: PageContent): boolean {
  return content.words.length === 0 || certainty(content.words) >= SURE;
}

async function readLevelPage(level: GrayPage, page: number, fileName: string): Promise<PageContent> {
  const bitmap = binarise(level);
  const found = rasterRulings(withoutDust(level, bitmap), bitmap);
  const rulings = found.map((ruling) => ({
    direction: ruling.direction,
    at: ruling.at * POINTS_PER_DOT,
    from: ruling.from * POINTS_PER_DOT,
    to: ruling.to * POINTS_PER_DOT,
  }));
  const grids = ruledGrids({ rulings });
  // A short line that is none of a table's may be the stem of a letter.
  const drawn = found.filter((ruling, at) => ruling.to - ruling.from > LONG || isBorder(rulings[at], grids));
  const letters = lettersOnly(level, bitmap, drawn);
  const montage = montageOf(letters, regionsOf(level, grids));
  const words = montage ? await recognise(letters, montage, fileName) : [];
  return {
    page,
    width: level.width * POINTS_PER_DOT,
    height: level.height * POINTS_PER_DOT,
    rulings,
    words: setOnLines(words),
  };
}

function isBorder(line: RulingLine | undefined, grids: readonly Grid[]): boolean {
  return grids.some(({ columns, rows, box }) => {
    if (!line) return false;
    const flat = line.direction === 'horizontal';
    const [from, to] = flat ? [box.left, box.right] : [box.top, box.bottom];
    const isThere = (flat ? rows : columns).some((at) => Math.abs(at - line.at) < SAME_LINE);
    return isThere && line.from < to && line.to > from;
  });
}

/** Every cell of the tables, and the stripes of the page between them. */
function regionsOf({ width, height }: GrayPage, grids: readonly Grid[]): Region[] {
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
