import iconv from 'iconv-lite';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'cp866' | 'koi8-r';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const ONE_BYTE: readonly TextEncoding[] = ['windows-1251', 'cp866', 'koi8-r'];
/** A mark of bytes is a promise; without one this many bytes are enough to judge by. */
const SAMPLE_BYTES = 64 * 1024;
/** Below this share of Russian letters among the non-Latin characters no one-byte reading is believed, nor one less like Russian than not. */
const LEAST_RUSSIAN_SHARE = 0.5;
const LATIN = /[a-z]/iu;
/** How much a letter speaks for Russian: the ten commonest are seven tenths of a text, the thirteen rarest less than a tenth. */
const COMMONNESS: readonly (readonly [RegExp, number])[] = [
  [/[оеаинтсрвл]/iu, 1],
  [/[кмдпуяыьгз]/iu, 0.2],
  [/[бчйхжшюцщэфъё]/iu, -0.6],
];

/**
 * Decodes the text of an office file: UTF-8, UTF-16, or the one-byte Russian encoding in which the letters are the commonest
 * (a wrong one turns them into rare letters, frames and signs; capitals alone are no sign of it, as headings and whole orders
 * are written in them). Null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => buffer[at] === byte));
  if (marked) return decoded(buffer, marked[0]);
  const sample = buffer.subarray(0, SAMPLE_BYTES);
  const wide = utf16Without(sample);
  if (wide) return decoded(buffer, wide);
  if (controlShare(sample) > 0) return null;
  if (isUtf8(buffer)) return decoded(buffer, 'utf-8');
  const readings = ONE_BYTE.map((encoding) => ({ encoding, ...russianIn(iconv.decode(sample, encoding)) }));
  const [best] = readings.sort((one, other) => other.likeness - one.likeness);
  return best && best.share >= LEAST_RUSSIAN_SHARE && best.likeness > 0 ? decoded(buffer, best.encoding) : null;
}

/** Without NUL: damaged files hold it, readers see nothing of it, and PostgreSQL keeps no text with it. */
function decoded(buffer: Buffer, encoding: TextEncoding): DecodedText {
  return { text: iconv.decode(buffer, encoding).replaceAll('\0', ''), encoding };
}

/** A letter cut off at the end is no fault: of long files only the opening is looked at. */
function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: every second byte is 0x00 (Latin, spaces) or 0x04 (Cyrillic). */
function utf16Without(sample: Buffer): TextEncoding | null {
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  let highSecond = 0;
  let highFirst = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at + 1] === 0x00 || sample[at + 1] === 0x04) highSecond += 1;
    if (sample[at] === 0x00 || sample[at] === 0x04) highFirst += 1;
  }
  if (highSecond / pairs > 0.8) return 'utf-16le';
  return highFirst / pairs > 0.8 ? 'utf-16be' : null;
}

/** Share of control bytes that no text holds (line ends, tabs, form feeds and the DOS end-of-file mark are allowed). */
function controlShare(sample: Buffer): number {
  const allowed = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
  let count = 0;
  for (const byte of sample) if (byte < 0x20 && !allowed.has(byte)) count += 1;
  return sample.length === 0 ? 0 : count / sample.length;
}

/**
 * The share of Russian letters among the non-Latin characters, and how much the text is like Russian: a letter counts by its
 * commonness, anything else against it, and so does a capital behind a small letter, which only a wrong encoding writes.
 * A letter side by side with a Latin one is of no Russian word.
 */
function russianIn(text: string): { readonly share: number; readonly likeness: number } {
  let letters = 0;
  let others = 0;
  let likeness = 0;
  /** What the letter before counted for; null behind anything but a Russian letter that was counted. */
  let before: number | null = null;
  let afterSmall = false;
  let afterLatin = false;
  for (const char of text) {
    const isSmall = char === char.toLowerCase();
    const isLatin = LATIN.test(char);
    const common = COMMONNESS.find(([letter]) => letter.test(char))?.[1];
    if (isLatin && before !== null) {
      letters -= 1;
      others += 1;
      likeness -= before + 1;
    }
    const counts: number | null = common === undefined || afterLatin ? null : common - (afterSmall && !isSmall ? 1 : 0);
    if (counts !== null) {
      letters += 1;
      likeness += counts;
    } else if (char >= '\u0080') {
      others += 1;
      likeness -= 1;
    }
    before = counts;
    afterSmall = common !== undefined && isSmall;
    afterLatin = isLatin;
  }
  const all = letters + others;
  return { share: all === 0 ? 0 : letters / all, likeness: all === 0 ? -1 : likeness / all };
}
