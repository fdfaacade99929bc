import { opensWithLabel } from './label-forms.js';
import type { ProtocolLine } from './protocol-lines.js';

export type UnitMark = 'number' | 'letter' | 'dash' | 'plain' | 'label';

/** What stands as one thing among the resolved: a numbered decision, a list item, a line of labels, plain words. */
export interface DecisionUnit {
  readonly mark: UnitMark;
  /** «2.1» of a number, «а» of a letter. */
  readonly sign: string | null;
  readonly text: string;
  readonly line: number;
  readonly lineEnd: number;
}

const NUMBER =
  /^(?:п(?:ункт|\.)\s*)?(?:(?<levels>\d{1,2}(?:\.\d{1,3}){1,3})[.)]?\s+|(?<single>\d{1,3})[.)]\s*(?=\D))(?=\S)/i;
const LETTER = /^(?<letter>[а-яёa-z])\)\s+(?=\S)/i;
const DASH = /^[-–—•·*]\s*(?=[^\s\d])/;

/** The number that opens a line, and the words after it. */
export function numberedWords(text: string): { number: string; rest: string } | null {
  const match = NUMBER.exec(text);
  const number = match?.groups?.levels ?? match?.groups?.single;
  return match && number ? { number, rest: text.slice(match[0].length) } : null;
}

/** Joins the lines of a resolution into units; a wrapped line goes on with the one above. */
export function decisionUnits(lines: readonly ProtocolLine[]): DecisionUnit[] {
  const units: (Omit<DecisionUnit, 'text' | 'lineEnd'> & { lines: string[]; lineEnd: number })[] = [];
  for (const { line, text, opens } of lines.flatMap(numbersApart)) {
    const above = units.at(-1);
    const opening = openingOf(text);
    const isWhole = opens || /[.;:!]$/.test(above?.lines.at(-1) ?? '');
    if (!opening && above && (!isWhole || /^[а-яё(]/.test(text))) {
      above.lines.push(text);
      above.lineEnd = line;
    } else {
      const { mark, sign, text: words } = opening ?? { mark: 'plain' as const, sign: null, text };
      units.push({ mark, sign, lines: [words], line, lineEnd: line });
    }
  }
  return units.map(({ lines: wrapped, ...unit }) => ({ ...unit, text: wrapped.reduceRight(joinedTo) }));
}

/** A word cut by a hyphen at the end of a line is one again. */
function joinedTo(below: string, line: string): string {
  return /[а-яё]-$/.test(line) ? line.slice(0, -1) + below : `${line} ${below}`;
}

/** «1) провести …; 2) подготовить …» in one line: each a decision of its own. */
function numbersApart(line: ProtocolLine): ProtocolLine[] {
  if (!/^1[.)]/.test(line.text)) return [line];
  return line.text.split(/(?<=[;.])\s+(?=\d{1,2}\)\s)/).map((text) => ({ ...line, text }));
}

function openingOf(text: string): Pick<DecisionUnit, 'mark' | 'sign' | 'text'> | null {
  const numbered = numberedWords(text);
  if (numbered) return { mark: 'number', sign: numbered.number, text: numbered.rest };
  if (opensWithLabel(text)) return { mark: 'label', sign: null, text };
  const letter = LETTER.exec(text);
  if (letter)
    return { mark: 'letter', sign: letter.groups?.letter?.toLowerCase() ?? null, text: text.slice(letter[0].length) };
  const dash = DASH.exec(text);
  return dash ? { mark: 'dash', sign: null, text: text.slice(dash[0].length).trim() } : null;
}
