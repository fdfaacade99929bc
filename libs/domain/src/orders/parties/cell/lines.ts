import { isLegalForm } from '../known-abbreviations.js';
import { foldName } from '../name-lexicon.js';
import { findPersons } from '../person/index.js';
import { headOf, headReadings, looksLikeAdjective, opensWithShortPost } from '../words/index.js';
import { firstWord, isAbbreviation, opensParty, type Surroundings } from './opens-party.js';

const BULLET = /^(?:(?:\d{1,2}|[а-е])\)\s*|\d{1,2}\.\s+|[-–—•▪●○*·✓]\s*(?=[^\s-]))/;
const NUMBER_INSIDE = /\s+(?=\d{1,2}[.)]\s+[А-ЯЁа-яё«])/g;
/** A line that ends so is not over. */
const UNFINISHED =
  /(?:^|[\s(«])(?:и|или|с|со|по|при|в|во|на|за|для|из|от|до|об?|к|им\.|имени|№|г\.|зам\.|нач\.|гл\.|зав\.|и\.\s?о\.|врио)$|[-–—]$/i;
/** The proper name of a place follows. */
const BEFORE_PLACE = /(?:^|\s)(?:города|села|пос[её]лка|станицы|республики)$/i;
/** A line that begins so goes on with the line before. */
const GOES_ON =
  /^(?:[(»)№]|\d|и\s|или\s|по\s|в\s|во\s|на\s|при\s(?!участии|поддержке|содействии)|с\s(?!участием|привлечением|приглашением)|за\s|для\s|из\s|от\s|об?\s|им\.|имени\s|г\.|–\s|—\s|-\s)/i;

/**
 * The lines of a cell as they were meant: a line that only goes on with the one before (a wrapped name, a surname and
 * its initials) is put to it; a bullet or a number begins a new one. Numbers inside one line («1. А 2. Б») split it.
 */
export function linesOf(cell: string, around: Surroundings): string[] {
  const lines: string[] = [];
  const written = cell.split('\n').flatMap((line) => (BULLET.test(line.trim()) ? line.split(NUMBER_INSIDE) : [line]));
  written.forEach((line, at) => {
    const isMarked = BULLET.test(line.trim());
    const words = line.trim().replace(BULLET, '').trim();
    if (words === '') return;
    const before = lines.at(-1);
    const ahead = [words, written[at + 1] ?? ''].join(' ');
    if (before === undefined || isMarked || !goesOn(before, words, ahead, around)) lines.push(words);
    else lines[lines.length - 1] = `${before} ${words}`;
  });
  return lines;
}

function goesOn(before: string, words: string, ahead: string, around: Surroundings): boolean {
  if (isOpen(before) || UNFINISHED.test(before) || GOES_ON.test(words)) return true;
  if (/[,;:.]$/.test(before) && !/[А-ЯЁ]\.$/.test(before)) return false;
  if (spansPerson(before, ahead)) return true;
  if (BEFORE_PLACE.test(before) && /^[А-ЯЁ][а-яё-]+(?:$|[\s,])/.test(words) && headOf(words) === null) return true;
  const last = /(\S+)$/.exec(before)?.[1] ?? '';
  const first = firstWord(words);
  if (isLegalForm(last)) return true;
  if (/^[«"“„]/.test(words)) return /[а-яё]$/.test(before);
  if (isAbbreviation(first) || findPersons(words)[0]?.at === 0) return false;
  // «главный | специалист»: an adjective waits for its noun.
  if (
    looksLikeAdjective(last) &&
    headReadings(last).length === 0 &&
    (headOf(`${last} ${words}`)?.before.length ?? 0) > 0
  )
    return true;
  if (opensWithShortPost(words) || around.lexicon.has(foldName(words))) return false;
  return !opensParty(words, before, 'line', around);
}

function isOpen(before: string): boolean {
  const count = (marks: RegExp): number => before.match(marks)?.length ?? 0;
  return count(/[«„]/g) > count(/[»“]/g) || count(/\(/g) > count(/\)/g) || count(/"/g) % 2 === 1;
}

/** A name broken over the line: «Иванова | И.И.». */
function spansPerson(before: string, ahead: string): boolean {
  const from = Math.max(0, before.length - 60);
  return findPersons(`${before.slice(from)} ${ahead}`).some(
    ({ at, end }) => at < before.length - from && end > before.length - from,
  );
}
