import { isBlank, plainWords, type SourceLine } from '../../document/index.js';
import { joinLines } from './join-lines.js';

/** A paragraph of running text, its lines joined. */
export interface Paragraph {
  /** «3.1» where the paragraph opens with a number, without the closing dot. */
  readonly number: string | null;
  readonly text: string;
  readonly line: number;
  readonly lineEnd: number;
}

const NUMBERED =
  /^(?:[-–—•]\s+)?(?<number>\d{1,2}(?:\.\d{1,3}){1,3}|\d{1,3}(?=[.)]))(?:[.)]?\s+(?=\S)|[.)](?=[А-ЯЁ«]))/;

/** True for a line that opens a numbered paragraph: «3.1. Провести». */
export function opensNumbered(text: string): boolean {
  return NUMBERED.test(text.trimStart());
}

/** A new paragraph opens after a blank line, at a number («3.1.») and at a list dash. */
export function paragraphsOf(lines: readonly SourceLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: { number: string | null; words: string[]; line: number; lineEnd: number } | null = null;
  const close = (): void => {
    if (open) paragraphs.push({ ...open, text: joinLines(open.words) });
    open = null;
  };
  for (const { line, text } of lines) {
    if (isBlank(text)) {
      close();
      continue;
    }
    const words = plainWords(text);
    const match = NUMBERED.exec(words);
    if (match || /^[-–—•]\s*\S/.test(words) || !open) {
      close();
      const number = match?.groups?.number ?? null;
      open = {
        number,
        words: [words.slice(match?.[0].length ?? 0)],
        line,
        lineEnd: line,
      };
    } else {
      open.words.push(words);
      open.lineEnd = line;
    }
  }
  close();
  return paragraphs.filter((paragraph) => paragraph.text !== '');
}
