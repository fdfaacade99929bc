import { LONGEST_TERM_TEXT } from '../../deadlines/index.js';
import { infinitiveAt } from '../document/index.js';
import { withoutObjects } from './deadline-words.js';
import { legible } from './legible-sentence.js';
import { DAY, MONTH, WEEKDAYS } from './term-patterns.js';

/** Words that are hardly anything but a term, whatever wording they stand in; the date of a document stands after «от». */
const LIKE_A_TERM = new RegExp(
  `(?<![а-яё\\d.])(?:${[
    `(?<!(?:от|состоянию\\s+на|№)\\s*)(?:(?:до|к|с|по|после)\\s+)?${DAY}(?:\\s+20\\d{2})?(?!\\.?\\d)`,
    '(?:до|к|с|по|позднее)\\s+\\d{1,2}\\s+[а-яё]{3,9}\\s+20\\d{2}',
    `(?:до|к)\\s+(?:конца|концу|начала|началу|середины|середине)\\s+(?:[а-яё]+\\s+)?(?:месяца|квартала|полугодия|года|${MONTH})`,
    '(?:до|к|по)\\s+\\d{1,2}\\.\\d{2}(?!\\.?\\d)',
    '(?:до|к)\\s+\\d{1,2}(?:-?(?:го|му))?\\s+числ[ау]',
    'еже(?:годно|квартально|месячно|недельно|дневно)(?![а-яё])',
    '(?:\\S{1,20}\\s+)?раза?\\s+в\\s+(?:\\S{1,20}\\s+)?(?:год|полугоди|квартал|месяц|недел|день)',
    'начиная\\s+со?\\s+[^\\s,;:)]+',
    'в\\s+течение\\s+[^\\s.,;:)]+',
    'не\\s+(?:позднее|позже)\\s+[^\\s,;:)]+',
    'в\\s+(?:[а-яё\\d-]+\\s+)?срок(?![а-яё])',
    'во?\\s+(?:начале|конце|середине|период|время)\\s+(?:[а-яё]+\\s+)?(?:год|квартал|полугоди|четверт|месяц|недел|каникул|сезон)[а-яё]*',
    `по\\s+${WEEKDAYS}`,
    '(?:каждой|первой|второй|третьей|последней)\\s+(?:декад|недел)[а-яё]+',
    '(?:по|согласно)\\s+(?:[а-яё]+ому\\s+)?(?:графику|расписанию)',
  ].join('|')})`,
  'gi',
);
/** Of the words behind, as many as let a person see what is meant. */
const BEHIND = /^[а-яё]*(?:\s+[а-яё\d-]+(?:\.\d+)*){0,4}/;

/** The words of a clause that look like a term and stand in none of the `used` ones, in the order written; none in one too long to be searched. */
export function unreadTerms(text: string, used: readonly string[]): string[] {
  if (text.length > LONGEST_TERM_TEXT) return [];
  const left = withoutUsed(withoutObjects(text.replace(/«[^»\d]{3}[^»]*»/g, blank)), used);
  const found: string[] = [];
  let end = 0;
  for (const { index, 0: match } of legible(left).matchAll(LIKE_A_TERM)) {
    if (index < end) continue;
    const until = index + match.length;
    const behind = BEHIND.exec(left.slice(until))?.[0] ?? '';
    const verbAt = infinitiveAt(behind);
    end = until + (verbAt < 0 ? behind.length : verbAt);
    found.push(
      text
        .slice(index, end)
        .replace(/(?:\s+(?:и|а|в|на|о|с|по))?\s*$/i, '')
        .replace(/\s+/g, ' '),
    );
  }
  return found;
}

/** What was read is out of the way; its place stays. */
function withoutUsed(text: string, used: readonly string[]): string {
  return used.reduce((rest, words) => {
    const at = rest.indexOf(words);
    return at < 0 ? rest : rest.slice(0, at) + blank(words) + rest.slice(at + words.length);
  }, text);
}

function blank(words: string): string {
  return '_'.repeat(words.length);
}
