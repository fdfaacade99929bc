import Papa from 'papaparse';
import { decodeText } from '../decode-text.js';
import { FileRefused } from '../file-refused.js';
import { type RecognisedFile, recognised } from './file-kind.js';

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
  if (/^\s*(?:\ufeff|\u00ef\u00bb\u00bf)?\s*<\?xml\b/.test(opening)) {
    if (WORD_XML.test(opening)) return recognised('word-xml');
    if (FLAT_OPEN.test(opening)) return flatOpenDocument(opening);
    if (SHEET_XML.test(opening)) return { kind: 'spreadsheet', mediaType: 'application/xml' };
  }
  if (opensWithMarkup(opening)) return recognised('html');
  return recognised(isCsv(bytes, fileName) ? 'csv' : 'text');
}

function flatOpenDocument(opening: string): RecognisedFile {
  return opening.includes('opendocument.spreadsheet')
    ? { kind: 'spreadsheet', mediaType: 'application/vnd.oasis.opendocument.spreadsheet-flat-xml' }
    : recognised('open-text');
}

/** A text order may hold a stray tag in its table; a page begins with its markup. */
function opensWithMarkup(opening: string): boolean {
  const at = opening.search(HTML);
  if (at < 0) return false;
  const before = opening.slice(0, at).replace(/<!--[\s\S]*?-->|<[^<>]*>|\u00ef\u00bb\u00bf|\ufeff/g, '');
  return before.trim() === '';
}

const DELIMITERS = [';', ',', '\t'];
const JUDGED_ROWS = 60;
/** Rows of one length, of all rows with more than one field: running words have any number of semicolons and commas. */
const LEAST_ALIKE = 0.8;

function isCsv(bytes: Buffer, fileName: string): boolean {
  const text = decodeText(bytes.subarray(0, OPENING_BYTES))?.text;
  if (text === undefined) return false;
  const saysSo = /\.csv$/i.test(fileName);
  // Rows of tabs or between pipes are what text orders are made of; the reader of texts knows their pages and cuts.
  if (!saysSo && /\t|^\|.*\|\s*$/m.test(text)) return false;
  return DELIMITERS.some((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: JUDGED_ROWS, skipEmptyLines: 'greedy' });
    const lengths = data.map((row) => row.length).filter((length) => length > 1);
    const commonest = Math.max(0, ...[...countBy(lengths).values()]);
    if (errors.some(({ type }) => type === 'Quotes') && !saysSo) return false;
    const least = saysSo ? { rows: 1, columns: 2 } : { rows: 3, columns: 3 };
    const isTable = lengths.length >= least.rows && lengths.length >= data.length / 2;
    return isTable && Math.max(0, ...lengths) >= least.columns && commonest >= lengths.length * LEAST_ALIKE;
  });
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** @throws FileRefused `file-with-external-content` for a rich text that takes in other files */
export function refuseUnsafeRichText(bytes: Buffer, fileName: string): void {
  const text = bytes.toString('latin1');
  const takesIn =
    /\\objlink\b|\\objautlink\b|\\objocx\b/.test(text) || /fldinst[^{}]{0,80}\bDDE(?:AUTO)?\b/i.test(text);
  const remote = /(?:\\template|INCLUDEPICTURE|INCLUDETEXT)[^{}]{0,40}?(?:https?:|ftp:|file:\/\/[^/]|\\\\\\\\)/i.exec(
    text,
  );
  if (takesIn || remote !== null) throw new FileRefused('file-with-external-content', { fileName });
}
