import { FileRefused } from '../file-refused.js';
import { type RecognisedFile, recognised } from './file-kind.js';

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Entries of the directory start on multiples of their length, and their names at the start of an entry. */
const ENTRY_BYTES = 128;
/** Where the number of the first sector of a stream stands in its entry. */
const FIRST_SECTOR_AT = 0x74;
const HEADER_BYTES = 512;
const WORD_FLAGS_AT = 0x0a;
const WORD_IS_ENCRYPTED = 0x0100;
const MACRO_STORAGES = ['Macros', '_VBA_PROJECT_CUR', '_VBA_PROJECT'];
const OLD_SHEET: RecognisedFile = { kind: 'spreadsheet', mediaType: 'application/vnd.ms-excel' };

/** The container of the old Office formats, and of encrypted new ones. */
export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/**
 * Which document the container is, by the streams of its directory. Looks for entries without following the chain of
 * the directory: a damaged chain is for the reader to say.
 *
 * @throws FileRefused `file-encrypted`, `file-with-macros`
 */
export function recogniseCompound(bytes: Buffer, fileName: string): RecognisedFile {
  const has = (name: string) => entryAt(bytes, name) >= 0;
  if (has('EncryptedPackage') || isEncryptedWord(bytes)) throw new FileRefused('file-encrypted', { fileName });
  if (MACRO_STORAGES.some(has)) throw new FileRefused('file-with-macros', { fileName });
  if (has('WordDocument')) return recognised('word-old');
  if (has('Workbook') || has('Book')) return OLD_SHEET;
  if (has('PowerPoint Document')) return recognised('presentation');
  return { kind: 'other', mediaType: 'application/x-cfb' };
}

function entryAt(bytes: Buffer, name: string): number {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wanted, HEADER_BYTES); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
    if (at % ENTRY_BYTES === 0) return at;
  }
  return -1;
}

/** A Word document says in its first bytes that the rest is enciphered. */
function isEncryptedWord(bytes: Buffer): boolean {
  const entry = entryAt(bytes, 'WordDocument');
  if (entry < 0 || entry + FIRST_SECTOR_AT + 4 > bytes.length) return false;
  const sectorBytes = 2 ** Math.min(bytes.readUInt16LE(0x1e), 16);
  const flagsAt = (bytes.readUInt32LE(entry + FIRST_SECTOR_AT) + 1) * sectorBytes + WORD_FLAGS_AT;
  return flagsAt + 2 <= bytes.length && (bytes.readUInt16LE(flagsAt) & WORD_IS_ENCRYPTED) !== 0;
}
