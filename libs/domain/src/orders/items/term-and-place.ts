import { type DeadlineContext, type DeadlineReading, readDeadline } from '../../deadlines/index.js';

/** The words of a cell with the term in its place and blanks where another thing was said, and that other thing. */
export interface TermAndPlace {
  readonly term: string;
  readonly place: string;
}

/** What stands between commas, semicolons and line breaks, outside brackets and quotation marks. */
const PIECE = /(?:\([^()]*\)|«[^»]{0,500}»|[^,;\n])+/gu;
const CLOCK = /^(?:начало\s+)?(?:(?:в|с|к)\s+)?\d{1,2}\s*[:.-]\s*\d{2}(?!\d)/iu;
const NUMBER_ALONE = /^\d{1,3}$/;
/** More than this is a paragraph, and every beginning of each of its pieces would be read. */
const LONGEST_CELL = 500;
/** A term does not end with these. */
const UNFINISHED = /^(?:и|или|но|а|не|во?|на|со?|до|по|ко?|за|от|[–—-])$/iu;
/** Words that go on with the term: «и другие даты» are no place. */
const GOES_ON = /^(?:и|или|а\s+также|но|[–—-])(?:\s|$)/iu;

/**
 * «9 мая, 10:00, площадь»: the words that say when, and those that say where. Null where the words are a term as they stand or
 * hold none that can be told apart.
 */
export function termAndPlace(words: string, context: DeadlineContext): TermAndPlace | null {
  if (words.length > LONGEST_CELL || isRead(readDeadline(words, context))) return null;
  const places: string[] = [];
  let term = ' '.repeat(words.length);
  let end = 0;
  for (const { from, to } of piecesOf(words)) {
    const piece = words.slice(from, to);
    // The mark before what is no term goes with it.
    const before = words.slice(end, from);
    const withTerm = (length: number): string =>
      `${term.slice(0, end)}${before}${piece.slice(0, length)}`.padEnd(words.length);
    const isHouse = places.length > 0 && NUMBER_ALONE.test(piece);
    const length = isHouse ? 0 : lengthOfTerm(piece, withTerm, context);
    const rest = piece.slice(length).trim();
    if (GOES_ON.test(rest) || (rest !== '' && isTerm(piece, context))) return null;
    if (length > 0) term = withTerm(length);
    else term = `${term.slice(0, end)}${' '.repeat(to - end)}`.padEnd(words.length);
    if (rest !== '') places.push(rest);
    end = to;
  }
  return places.length > 0 && isTerm(term, context) ? { term, place: places.join(', ') } : null;
}

/** How much of a piece belongs to the term, with what of the term stands before it: all, its first words, or nothing. */
function lengthOfTerm(piece: string, withTerm: (length: number) => string, context: DeadlineContext): number {
  const words = [...piece.matchAll(/\S+/gu)].filter(([word]) => !UNFINISHED.test(word));
  const ends = words.map((word) => word.index + word[0].length);
  const whole = ends.findLast((end) => isTerm(withTerm(end), context));
  return whole ?? CLOCK.exec(piece)?.[0].length ?? 0;
}

/** Numbers before a date are days of it («3, 10 октября»), but for that of a house («ул. Садовая, 5, 12 июня»). */
function piecesOf(words: string): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  for (const { 0: piece, index } of words.matchAll(PIECE)) {
    const from = index + piece.length - piece.trimStart().length;
    const to = from + piece.trim().length;
    const above = pieces.at(-1);
    const beside = pieces.at(-2);
    const isHouse = beside !== undefined && /^\p{L}/u.test(words.slice(beside.from));
    const isDay = above && !isHouse && NUMBER_ALONE.test(words.slice(above.from, above.to)) && /^\d/.test(piece.trim());
    if (isDay) above.to = to;
    else if (to > from) pieces.push({ from, to });
  }
  return pieces;
}

/** Everything is read, and as one thing without a name of its own. */
function isTerm(words: string, context: DeadlineContext): boolean {
  if (words.trim() === '') return false;
  const reading = readDeadline(words, context);
  return isRead(reading) && !reading.warnings.some(({ code }) => code === 'two-deadlines');
}

function isRead({ schedules }: DeadlineReading): boolean {
  return schedules.length > 0 && schedules.every(({ kind, label }) => kind !== 'unparsed' && label === undefined);
}
