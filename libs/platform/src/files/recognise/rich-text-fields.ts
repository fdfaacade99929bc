import { FIELD, fieldCallsFor } from './field-calls.js';

const LONGEST_FIELD = 4000;
/** A sign written as itself behind a backslash or as a byte, a word of the format, a brace. */
const SIGNS = /\\([\\{}])|\\'([\da-f]{2})|\\(?:[a-z]+-?\d* ?|[^a-z\\{}'])|[{}\r\n]/gi;

/** The same of a rich text: a field's words are a group of their own, cut by braces and words of the format. */
export function richFieldCallsFor(text: string): string | null {
  for (const { index, 0: opening } of text.matchAll(/\\fldinst(?![a-z])/g)) {
    const words = groupFrom(text, index + opening.length).replace(SIGNS, (_sign, itself?: string, byte?: string) =>
      byte === undefined ? (itself ?? '') : String.fromCharCode(Number.parseInt(byte, 16)),
    );
    const found = fieldCallsFor(`${FIELD.begin}${words}${FIELD.end}`);
    if (found !== null) return found;
  }
  return null;
}

/** Up to the brace that closes the group. */
function groupFrom(text: string, from: number): string {
  const last = Math.min(text.length, from + LONGEST_FIELD);
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth < 0) return text.slice(from, at);
  }
  return text.slice(from, last);
}
