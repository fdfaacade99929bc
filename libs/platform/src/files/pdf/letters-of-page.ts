import type { PageWord } from '../layout/index.js';
import type { DrawnPage } from './open-pdf.js';
import { readableWords } from './readable-text.js';

/** A picture over so much of the page is the page. */
const WHOLE_PAGE = 0.5;
/** Letters that a stamp or a signature adds to a scan. */
const FEW_LETTERS = 500;
/** Letters drawn as shapes make hundreds of them. */
const MANY_SHAPES = 60;

/**
 * The words of a page that holds its letters as letters; null for a page that has to be recognised from its picture:
 * a scan, letters without a map, or letters drawn as shapes. An empty page has no words.
 */
export function lettersOf(page: DrawnPage): readonly PageWord[] | null {
  const words = readableWords(page.words);
  const covered = page.pictureArea > WHOLE_PAGE * page.width * page.height;
  if (words && covered && words.reduce((sum, word) => sum + word.text.length, 0) < FEW_LETTERS) return null;
  if (words) return words;
  return page.words.length > 0 || page.pictureArea > 0 || page.shapes > MANY_SHAPES ? null : [];
}
