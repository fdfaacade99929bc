/** Letters of no width: soft hyphens, joiners and marks that only steer a typesetter. */
const INVISIBLE = /[\0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Words as a person sees them: every space is a space, the edges of lines have none, no empty line at either end. */
export function cleanText(text: string): string {
  const lines = text
    .replace(/\r\n?|\u000b|\u0085/g, '\n')
    .replace(/\u2028/g, '\n')
    .replace(INVISIBLE, '')
    .replace(OTHER_SPACES, ' ')
    .split('\n');
  return lines
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n+|\n+$/g, '');
}
