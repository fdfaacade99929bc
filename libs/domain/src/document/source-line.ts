/** One line of the source with its 1-based number; `text` has plain spaces and no invisible characters. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u0000]/g;
const UNUSUAL_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Cuts a text into lines at any line end. Form feeds (page ends) count as blank lines would. */
export function sourceLines(text: string): SourceLine[] {
  return text
    .replace(INVISIBLE, '')
    .replace(UNUSUAL_SPACE, ' ')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line, index) => ({ line: index + 1, text: line.replace(/[\f\v]/g, ' ') }));
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** All white space as single spaces, none at the ends. */
export function squeezeSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
