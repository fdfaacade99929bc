import { ARCHIVE_LIMITS } from '../archive/archive-limits.js';
import type { Archive } from '../archive/open-archive.js';
import { FileRefused } from '../file-refused.js';
import { type RecognisedFile, recognised } from './file-kind.js';

const OOXML_SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BINARY_SHEET = 'application/vnd.ms-excel.sheet.binary.macroEnabled.12';
const OPEN_SHEET = 'application/vnd.oasis.opendocument.spreadsheet';
const ANY_ZIP: RecognisedFile = { kind: 'archive', mediaType: 'application/zip' };

/** Which document a ZIP archive is, by the parts it has: a name may say anything, and the list of types may be wrong. */
export async function recogniseArchive(archive: Archive): Promise<RecognisedFile> {
  const { names } = archive;
  if (archive.has('[Content_Types].xml')) {
    if (names.some((name) => /^word\/document\d*\.xml$/i.test(name))) return recognised('docx');
    if (names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name)))
      return { kind: 'spreadsheet', mediaType: OOXML_SHEET };
    if (archive.has('xl/workbook.bin')) return { kind: 'spreadsheet', mediaType: BINARY_SHEET };
    if (names.some((name) => /^ppt\//.test(name))) return recognised('presentation');
    return ANY_ZIP;
  }
  return archive.has('content.xml') ? openDocument(archive) : ANY_ZIP;
}

async function openDocument(archive: Archive): Promise<RecognisedFile> {
  const said = archive.has('mimetype')
    ? (await archive.read('mimetype', ARCHIVE_LIMITS.listBytes)).toString('latin1').trim()
    : '';
  if (/opendocument\.spreadsheet/.test(said)) return { kind: 'spreadsheet', mediaType: OPEN_SHEET };
  if (/opendocument\.text/.test(said)) return recognised('open-text');
  return /opendocument\.presentation/.test(said) ? recognised('presentation') : ANY_ZIP;
}

/** A program stored with the document: of Word and Excel, or of LibreOffice (whose empty libraries hold none). */
const MACRO_PART =
  /(?:^|\/)(?:vbaproject\w*\.bin|vbadata\.xml)$|^Basic\/.+\/(?!script-l[bc]\.xml$|dialog-l[bc]\.xml$)[^/]+\.xml$|^Scripts\/./i;
const MACRO_SHEET = /^xl\/macrosheets\//i;

/** @throws FileRefused `file-with-macros`, `file-encrypted` */
export async function refuseUnsafeParts(archive: Archive, fileName: string): Promise<void> {
  if (archive.names.some((name) => MACRO_PART.test(name) || MACRO_SHEET.test(name))) {
    throw new FileRefused('file-with-macros', { fileName });
  }
  const types = await partText(archive, '[Content_Types].xml');
  // A binary workbook calls itself so with and without a program.
  if (/macroEnabled/i.test(types.replace(/sheet\.binary\.macroEnabled/gi, ''))) {
    throw new FileRefused('file-with-macros', { fileName });
  }
  if (/encryption-data/.test(await partText(archive, 'META-INF/manifest.xml'))) {
    throw new FileRefused('file-encrypted', { fileName });
  }
}

async function partText(archive: Archive, name: string): Promise<string> {
  return archive.has(name) ? (await archive.read(name, ARCHIVE_LIMITS.listBytes)).toString('utf8') : '';
}
