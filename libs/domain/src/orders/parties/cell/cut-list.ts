import { insideMarks } from '../split-outside.js';
import { type Joint, opensParty, type Surroundings } from './opens-party.js';

/** Words of one party, or of several whose separators were lost, and what stood before them. */
export interface Piece {
  readonly words: string;
  readonly joint: Joint;
}

const SEPARATOR = /\s*,\s*|\s+и\s+(?=\S)|\.\s+(?=[А-ЯЁ«])/g;
/** A full stop after these belongs to the word. */
const WRITTEN_SHORT =
  /(?:^|[\s(.])(?:зам|нач|зав|рук|гл|вед|ст|спец|пом|преп|уч|соц|инстр|им|г|гг|с|п|пос|обл|р-н|ул|др|т|д|отв|мл|канд|докт?|[А-ЯЁ])$/i;

/** Cuts a list at commas, «и» and full stops, but only where the words after them open a party. */
export function cutList(text: string, around: Surroundings): Piece[] {
  const inside = insideMarks(text);
  const pieces: { words: string; joint: Joint }[] = [];
  let from = 0;
  let joint: Joint = 'start';
  let mark = '';
  const add = (to: number): void => {
    const words = text.slice(from, to).trim();
    const last = pieces.at(-1);
    if (words === '') return;
    if (!last || opensParty(words, last.words, joint, around)) pieces.push({ words, joint });
    else last.words += mark + words;
  };
  for (const match of text.matchAll(SEPARATOR)) {
    if (inside[match.index] || isPartOfWord(text, match)) continue;
    add(match.index);
    from = match.index + match[0].length;
    mark = match[0].includes(',') ? ', ' : match[0];
    joint = jointOf(match[0]);
  }
  add(text.length);
  return pieces;
}

function isPartOfWord(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  if (match[0].startsWith('.')) return WRITTEN_SHORT.test(before);
  // «1,2,5», «2,5 ставки»
  return match[0] === ',' && /\d$/.test(before) && /^\d/.test(text.slice(match.index + 1)) && !/№/.test(before);
}

function jointOf(mark: string): Joint {
  if (mark.includes(',')) return 'comma';
  return mark.startsWith('.') ? 'stop' : 'and';
}
