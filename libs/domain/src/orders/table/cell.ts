import { load } from 'cheerio';
import { squeezeSpaces } from '../document/index.js';

/** A cell's words without markup: a paragraph for every `<p>`, `<br>`, `<li>` of the source. */
export interface Cell {
  readonly paragraphs: readonly string[];
  /** The whole cell is bold: how headings inside a table are set. */
  readonly bold: boolean;
  readonly marked: boolean;
}

const TAG = /<\/?[a-z][^<>]*>/i;
const BLOCKS = 'p, br, li, div, tr, h1, h2, h3, h4, h5, h6';
const BREAK = '\u0001';

export function readCell(source: string): Cell {
  if (!TAG.test(source)) {
    const words = squeezeSpaces(source);
    const bare = words.replace(/\*\*/g, '');
    return { paragraphs: bare === '' ? [] : [bare], bold: /^\*\*.+\*\*$/.test(words), marked: false };
  }
  const $ = load(source, null, false);
  $(BLOCKS).each((_, element) => {
    $(element).before(BREAK);
    $(element).after(BREAK);
  });
  const whole = $.root().text();
  const paragraphs = whole.split(BREAK).map(squeezeSpaces).filter(Boolean);
  $('b, strong').remove();
  const bold = paragraphs.length > 0 && squeezeSpaces($.root().text().replaceAll(BREAK, ' ')) === '';
  return { paragraphs, bold, marked: /<\/?(?:p|br|li|div|span|font)\b/i.test(source) };
}

export function cellText(cell: Cell | undefined): string {
  return cell?.paragraphs.join(' ') ?? '';
}
