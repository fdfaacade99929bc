import type { CheerioAPI } from 'cheerio';
import { ListCounter } from './list-counter.js';
import { readListDefinitions } from './numbering-definitions.js';
import { ParagraphLists } from './paragraph-lists.js';
import { alignTables } from './table-columns.js';
import { childNamed, isOn, type XmlElement } from './xml-part.js';

/** Not words of the document as it stands: deleted under review, hidden, asked for in a form, comments, field codes. */
const NO_WORDS = 'w\\:del, w\\:moveFrom, w\\:footnoteReference, w\\:endnoteReference, w\\:commentReference';

/**
 * Changes the tree of a document's body to what a person sees printed: automatic numbers are words, deletions under
 * review and hidden words are gone, rows that begin or end inside the table have empty cells for what they leave out.
 */
export function prepareBody($: CheerioAPI, parts: { numbering: Buffer | null; styles: Buffer | null }): void {
  $('w\\:tr').each((_, row) => {
    if (childNamed(row, 'w:trPr', 'w:del') !== undefined) $(row).remove();
  });
  // A paragraph mark that was deleted joins the paragraph with the next: mammoth heeds it, so it stays.
  $(NO_WORDS).each((_, element) => {
    if (element.parent !== null && !isMark(element)) $(element).remove();
  });
  $('w\\:r').each((_, run) => {
    if (isOn(run, 'w:rPr', 'w:vanish')) $(run).remove();
  });
  $('w\\:sdt').each((_, control) => {
    if (isOn(control, 'w:sdtPr', 'w:showingPlcHdr')) $(control).find('w\\:t').text('');
  });
  readTextBoxes($);
  writeNumbers($, parts);
  alignTables($);
}

/** A text box is mostly stored twice, for new programs and for old, and the old one is read; a new one alone is made one. */
function readTextBoxes($: CheerioAPI): void {
  $('mc\\:AlternateContent').each((_, both) => {
    const boxes = $(both).children('mc\\:Choice').find('w\\:txbxContent');
    if (boxes.length > 0 && $(both).children('mc\\:Fallback').find('w\\:txbxContent').length === 0)
      $(both).replaceWith(asOldBoxes($, boxes));
  });
  $('w\\:drawing').each((_, drawing) => {
    const boxes = $(drawing).find('w\\:txbxContent');
    if (boxes.length > 0 && $(drawing).closest('mc\\:Choice').length === 0)
      $(drawing).replaceWith(asOldBoxes($, boxes));
  });
}

function asOldBoxes($: CheerioAPI, boxes: ReturnType<CheerioAPI>): string {
  const words = boxes.toArray().map((box) => $.xml(box));
  return `<w:pict xmlns:v="urn:schemas-microsoft-com:vml">${words.map((box) => `<v:shape><v:textbox>${box}</v:textbox></v:shape>`).join('')}</w:pict>`;
}

function isMark(element: XmlElement): boolean {
  const parent = element.parent;
  return parent !== null && 'name' in parent && (parent.name === 'w:rPr' || parent.name === 'w:trPr');
}

function writeNumbers($: CheerioAPI, { numbering, styles }: { numbering: Buffer | null; styles: Buffer | null }): void {
  const lists = readListDefinitions(numbering);
  if (lists.size === 0) return;
  const paragraphs = new ParagraphLists(styles, lists);
  const counter = new ListCounter(lists);
  $('w\\:p').each((_, paragraph) => {
    // The same text box is stored twice, for new readers and old; the old one is read.
    if ($(paragraph).closest('mc\\:Choice').length > 0) return;
    const place = paragraphs.placeOf(paragraph);
    const mark = place === null ? '' : counter.next(place.numId, place.level);
    const properties = childNamed(paragraph, 'w:pPr');
    if (properties !== undefined) $(properties).children('w\\:numPr').remove();
    if (mark === '') return;
    const bold = startsBold($, paragraph) ? '<w:rPr><w:b/></w:rPr>' : '';
    const run = `<w:r>${bold}<w:t xml:space="preserve">${escaped(mark)} </w:t></w:r>`;
    if (properties === undefined) $(paragraph).prepend(run);
    else $(properties).after(run);
  });
}

function startsBold($: CheerioAPI, paragraph: XmlElement): boolean {
  const first = $(paragraph)
    .find('w\\:r')
    .filter((_, run) => $(run).children('w\\:t').text().trim() !== '')[0];
  return isOn(first, 'w:rPr', 'w:b');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
