import type { Party } from '../order-reading.js';
import type { NameLexicon } from './name-lexicon.js';
import { partiesOfPiece } from './piece.js';
import { splitOutside } from './split-outside.js';

/** The parties of a cell «Ответственный/исполнитель», in the order written. */
export interface PartiesReading {
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
  /** Which separators were met; `lost` is a plain space where a line break or a comma had been. */
  readonly separators: ReadonlySet<PartySeparator>;
}

export type PartySeparator = 'slash' | 'comma' | 'lost';

const SLASH = /(?<!и)\s*\/\s*(?!или)/g;
/** A comma does not split before words that only describe what stands before it. */
const COMMA =
  /\s*[,;](?:\s+|(?=[А-ЯЁ«]))(?!\s*(?:котор|чь[яеи]|где|в том числе|[а-яё]*(?:ющ|ящ|ущ|ащ|вш|енн|анн|янн|ведомственн|ённ)(?:ий|ая|ее|ие|его|ей|их|ему|им|ими|ый|ое|ые|ого|ых|ым|ыми|ую|ому|ой)(?:ся)?(?:\s|,|$)))/g;

/**
 * Before the first slash stand the responsible, after it the executors. Inside each part a comma, a semicolon or a
 * line break splits; where those were lost, a person's name, a known abbreviation or a capital letter opens the next party.
 */
export function splitParties(cell: string, lexicon: NameLexicon): PartiesReading {
  const separators = new Set<PartySeparator>();
  const [first = '', ...rest] = splitOutside(cell, SLASH);
  if (rest.length > 0) separators.add('slash');
  const read = (part: string): Party[] =>
    splitOutside(part, /\n+/g).flatMap((line) => {
      const pieces = splitOutside(line, COMMA);
      if (pieces.length > 1) separators.add('comma');
      return joinPosts(pieces).flatMap((piece) => {
        const parties = partiesOfPiece(piece, lexicon);
        if (parties.lostSeparator) separators.add('lost');
        return parties.parties;
      });
    });
  return { responsible: read(first), executors: rest.flatMap(read), separators };
}

/** Names of the bodies and people a cell of the audience lists. */
export function splitAudience(cell: string, lexicon: NameLexicon): string[] {
  const { responsible, executors } = splitParties(cell, lexicon);
  return [...responsible, ...executors].map((party) => party.name);
}

const POST =
  /^(?:(?:и\.\s?о\.|первый|главный|ведущий|старший)\s)?(?:директор|начальник|заместитель|заведующ(?:ий|ая)|руководитель|методист|специалист|консультант|учитель|министр|глава|председатель|координатор)(?:\s|$)/;

/** «Фамилия И.О.» and «директор школы» after a comma are one party: the second piece is the post of the first. */
function joinPosts(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && /[А-ЯЁ]\.$/.test(before) && POST.test(piece)) joined[joined.length - 1] = `${before} - ${piece}`;
    else joined.push(piece);
  }
  return joined;
}
