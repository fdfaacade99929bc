import type { GrayPage } from './gray-page.js';
import type { Montage } from './montage.js';
import { type RecognisedWord, readSheet } from './read-sheet.js';
import { lookAgain } from './second-look.js';

/** Reads the letters of a montage of the page. @throws FileRefused where tesseract is missing */
export async function recognise(
  page: GrayPage,
  { sheet, pasted }: Montage,
  fileName: string,
): Promise<RecognisedWord[]> {
  const words = (await readSheet(sheet, 'rus', fileName)).flatMap((word) => {
    const middle = (word.box.top + word.box.bottom) / 2;
    const piece = pasted.findLast(({ y }) => y <= middle);
    if (!piece) return [];
    const [dx, dy] = [piece.region.left - piece.x, piece.region.top - piece.y];
    const { left, top, right, bottom } = word.box;
    return [{ ...word, box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy } }];
  });
  return lookAgain(page, words, fileName);
}
