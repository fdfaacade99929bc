import { decodeText } from '../decode-text.js';
import { FileRefused } from '../file-refused.js';
import { cutOf } from '../sheets/delimiter.js';
import { type RecognisedFile, recognised } from './file-kind.js';
import { richFieldCallsFor } from './rich-text-fields.js';

/** The opening of a file is enough to tell markup from words. */
const OPENING_BYTES = 64 * 1024;
const RTF = /^\s*\{\\rtf/;
const MIME = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*multipart\/related/i;
const HTML = /<(?:!doctype\s+html|html|head|body|table|meta)\b/i;
const WORD_XML = /<\w+:wordDocument\b|<pkg:package\b/i;
const SHEET_XML = /urn:schemas-microsoft-com:office:spreadsheet/i;
const FLAT_OPEN = /<office:document\b/i;

/** Tells words from markup and from rows of a table, in files without a signature. */
export function recogniseText(bytes: Buffer, fileName: string): RecognisedFile {
  const raw = bytes.subarray(0, OPENING_BYTES).toString('latin1');
  const opening = raw.includes('\0') ? (decodeText(bytes.subarray(0, OPENING_BYTES))?.text ?? raw) : raw;
  if (RTF.test(opening)) return recognised('rich-text');
  if (MIME.test(opening)) return recognised('web-archive');
  const firstWords = withoutMark(opening);
  if (/^<\?xml\b/.test(firstWords)) {
    if (WORD_XML.test(opening)) return recognised('word-xml');
    if (FLAT_OPEN.test(opening)) return flatOpenDocument(opening);
    if (SHEET_XML.test(opening)) return { kind: 'spreadsheet', mediaType: 'application/xml' };
  }
  if (opensWithMarkup(firstWords)) return recognised('html');
  return recognised(isCsv(bytes, fileName) ? 'csv' : 'text');
}

function flatOpenDocument(opening: string): RecognisedFile {
  return opening.includes('opendocument.spreadsheet')
    ? { kind: 'spreadsheet', mediaType: 'application/vnd.oasis.opendocument.spreadsheet-flat-xml' }
    : recognised('open-text');
}

/** The mark of UTF-8 is read here as three letters of one byte each; white space may stand on either side of it. */
function withoutMark(opening: string): string {
  return opening
    .trimStart()
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
}

/** A text order may hold a stray tag in its table; a page begins with its markup. */
function opensWithMarkup(opening: string): boolean {
  const at = opening.search(HTML);
  return at >= 0 && isMarkup(opening.slice(0, at));
}

const COMMENT = { opens: '<!--', closes: '-->' };

/** Nothing but tags and comments. Each character is looked at once, whatever a sender has put there. */
function isMarkup(text: string): boolean {
  const lastClosed = text.lastIndexOf(COMMENT.closes);
  const tagOrSpace = /\s+|<[^<>]*>/y;
  let at = 0;
  while (at < text.length) {
    if (text.startsWith(COMMENT.opens, at) && at + COMMENT.opens.length <= lastClosed) {
      at = text.indexOf(COMMENT.closes, at + COMMENT.opens.length) + COMMENT.closes.length;
      continue;
    }
    tagOrSpace.lastIndex = at;
    if (!tagOrSpace.test(text)) return false;
    at = tagOrSpace.lastIndex;
  }
  return true;
}

/** Rows of one length, of all rows with more than one field: running words have any number of semicolons and commas. */
const LEAST_ALIKE = 0.8;

function isCsv(bytes: Buffer, fileName: string): boolean {
  const text = decodeText(bytes.subarray(0, OPENING_BYTES))?.text;
  if (text === undefined) return false;
  const saysSo = /\.csv$/i.test(fileName);
  // Rows of tabs or between pipes are what text orders are made of; the reader of texts knows their pages and cuts.
  if (!saysSo && (text.includes('\t') || hasPipedRow(text))) return false;
  const cut = cutOf(text);
  if (!saysSo && (cut.hasBrokenQuotes || cut.delimiter === '|')) return false;
  const least = saysSo ? { rows: 1, columns: 2 } : { rows: 3, columns: 3 };
  const isTable = cut.cutRows >= least.rows && cut.cutRows >= cut.rows / 2 && cut.mostValues >= least.columns;
  return isTable && cut.alikeRows >= cut.cutRows * LEAST_ALIKE;
}

function hasPipedRow(text: string): boolean {
  return text.split('\n').some((line) => line.length > 1 && line.startsWith('|') && line.trimEnd().endsWith('|'));
}

/** @throws FileRefused `file-with-external-content` for a rich text that takes in other files */
export function refuseUnsafeRichText(bytes: Buffer, fileName: string): void {
  const text = bytes.toString('latin1');
  const takesIn =
    /\\objlink\b|\\objautlink\b|\\objocx\b/.test(text) || /fldinst[^{}]{0,80}\bDDE(?:AUTO)?\b/i.test(text);
  const remote = /(?:\\template|INCLUDEPICTURE|INCLUDETEXT)[^{}]{0,40}?(?:https?:|ftp:|file:\/\/[^/]|\\\\\\\\)/i.exec(
    text,
  );
  if (takesIn || remote !== null || richFieldCallsFor(text) !== null)
    throw new FileRefused('file-with-external-content', { fileName });
}
