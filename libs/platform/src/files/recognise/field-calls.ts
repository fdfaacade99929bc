import { isRemote } from './outside-target.js';

/** Marks of Word round a field: its words, what they have come to, its end. */
export const FIELD = {
  begin: String.fromCharCode(0x13),
  result: String.fromCharCode(0x14),
  end: String.fromCharCode(0x15),
} as const;

const TAKES_IN = `${FIELD.begin}\\s*(?:DDE(?:AUTO)?|INCLUDE(?:PICTURE|TEXT)?|IMPORT|DATABASE|LINK|RD)(?![a-z\\d])`;
const DDE = /^DDE/i;
/** More than this no writer puts into one field. */
const LONGEST_FIELD = 4000;
/** Two of them as bytes of Windows. */
const QUOTES = '"“”„«»\\u0093\\u0094';
const ARGUMENT = new RegExp(`[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|[^\\s${QUOTES}\\u0013-\\u0015]+`, 'g');
const SWITCH = /^\\[^\\]{0,2}$/;
/** «R1C1:R5C9», «A1:C5» of a linked sheet look like the scheme of an address. */
const CELLS = /^(?:[rl]\d+c\d+|[a-z]{1,3}\d+):(?:[rl]\d+c\d+|[a-z]{1,3}\d+)$/i;

/** The first field that takes something in from elsewhere when its document is opened: of another program, of another machine. */
export function fieldCallsFor(text: string): string | null {
  for (const { index } of text.matchAll(new RegExp(TAKES_IN, 'gi'))) {
    const words = wordsOfField(text, index + 1);
    if (DDE.test(words) || argumentsOf(words).some(isRemote)) return words;
  }
  return null;
}

/** Up to the field's result or end; fields within it belong to it, as they may name what it takes in. */
function wordsOfField(text: string, from: number): string {
  const last = Math.min(text.length, from + LONGEST_FIELD);
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const char = text[at];
    if (depth === 0 && (char === FIELD.result || char === FIELD.end)) return text.slice(from, at).trim();
    if (char === FIELD.begin) depth += 1;
    else if (char === FIELD.end) depth -= 1;
  }
  return text.slice(from, last).trim();
}

function argumentsOf(words: string): string[] {
  return [...words.matchAll(ARGUMENT)]
    .map(([whole, quoted]) => (quoted ?? whole).trim())
    .filter((argument) => !SWITCH.test(argument) && !CELLS.test(argument));
}
