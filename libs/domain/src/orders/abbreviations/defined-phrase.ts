import { closeQuotation } from '../document/index.js';
import { describes, groupToNominative, headOf, isObliquePlural } from '../parties/index.js';
import { lettersOf, spelledAmong, spelledFrom, spelledInside } from './spelled-phrase.js';

/**
 * The phrase an abbreviation stands for, in the nominative where the endings show the case: where it begins is told by
 * the letters it spells and by the grammar of the words. Null where the beginning cannot be told: part of a name would
 * be taken for the name.
 */
export function definedPhrase(before: string, abbr: string): string | null {
  const words = lastSentence(withoutPerson(before));
  if (words.length === 0) return null;
  const phrase = /[а-яё]{3}/.test(abbr) ? phraseNamed(words, abbr) : phraseSpelled(words, lettersOf(abbr));
  return phrase === null ? null : closeQuotation(phrase);
}

/** The words a bracket spells by their initials alone, with no «далее»: nothing but whole spelling is proof. */
export function bracketedPhrase(before: string, abbr: string): string | null {
  const words = lastSentence(before);
  const from = spelledFrom(words, lettersOf(abbr));
  return from < 0 ? null : groupToNominative(phraseFrom(words, from));
}

function withoutPerson(before: string): string {
  return before.replace(/\s*\([^()]*[А-ЯЁ]\.\s?[А-ЯЁ]\.[^()]*\)\s*$/, '');
}

/** Characters before a bracket that are looked at. */
const LONGEST_PHRASE = 600;

function lastSentence(before: string): string[] {
  const sentence =
    before
      .slice(-LONGEST_PHRASE)
      .split(/[;:]\s|(?<=[а-яё]{3})[.!?]\s+(?=[А-ЯЁ])/)
      .at(-1) ?? '';
  return sentence.split(/\s+/).filter(Boolean);
}

function phraseFrom(words: readonly string[], from: number): string {
  return words
    .slice(from)
    .join(' ')
    .replace(/^[«"(](?=[^»"]*$)/, '');
}

function phraseSpelled(words: readonly string[], letters: string): string | null {
  const whole = spelledFrom(words, letters);
  if (whole >= 0) return groupToNominative(phraseFrom(words, whole));
  // «образовательные организации с низкими образовательными результатами» for ШНОР: all letters but that of the head.
  const tail = letters.length > 2 ? spelledFrom(words, letters.slice(1)) : -1;
  if (tail > 1 && PREPOSITION.test(words[tail - 1] ?? '')) {
    return groupToNominative(phraseFrom(words, groupStart(words, tail - 2)));
  }
  const described = participleHead(words, letters);
  const inside = described < 0 && letters.length > 1 ? spelledInside(words, letters) : described;
  const from = inside < 0 && letters.length > 1 ? bodyBehindBracket(words) : inside;
  return from < 0 ? null : groupToNominative(phraseFrom(words, from));
}

/**
 * Where a body with its adjectives begins that stands right before the bracket («заседание рабочей группы (далее –
 * МРГ)»); -1 behind a preposition, where it may be the end of a longer name («отдел по работе с …»).
 */
function bodyBehindBracket(words: readonly string[]): number {
  const nounAt = words.length - 1;
  let from = nounAt;
  while (from > 0 && isGroup(words.slice(from - 1))) from -= 1;
  return from < nounAt && !PREPOSITION.test(words[from - 1] ?? '') ? from : -1;
}

/** Whether the words are the noun of a body or of people and nothing but its adjectives. */
function isGroup(words: readonly string[]): boolean {
  const [first = ''] = words;
  return !OF_THE_SENTENCE.test(first) && headOf(words.join(' '))?.before.length === words.length - 1;
}

const PREPOSITION = /^(?:с|со|по|в|во|на|для|при|без|из|от|о|об|за)$/i;

/** Where the group of a noun begins: its adjectives stand before it. A capital letter opens a name of its own. */
function groupStart(words: readonly string[], nounAt: number): number {
  const noun = words[nounAt] ?? '';
  let from = nounAt;
  while (from > 0 && !/^[«"(]?[А-ЯЁ]/.test(words[from] ?? '') && isOwnAdjective(words[from - 1] ?? '', noun)) from -= 1;
  return from;
}

/** Words of the sentence around the name, not of the name. */
const OF_THE_SENTENCE = /^(?:прилагаем|утвержд[её]нн|указанн|следующ|настоящ|данн|нов|сво|эт|так|все)[а-яё]+$/i;

function isOwnAdjective(word: string, noun: string): boolean {
  return !OF_THE_SENTENCE.test(word) && describes(word, noun);
}

const PARTICIPLE = /^[а-яё]+(?:ющ|ящ|ущ|ащ|вш)(?<ending>ие|их)(?:ся)?$/i;

/** Where the group begins that a participle after a comma describes («органы …, осуществляющие …»), if it spells the letters. */
function participleHead(words: readonly string[], letters: string): number {
  const at = words.findLastIndex((word, index) => PARTICIPLE.test(word) && words[index - 1]?.endsWith(','));
  const isOblique = PARTICIPLE.exec(words[at] ?? '')?.groups?.ending === 'их';
  for (let noun = at - 1; noun >= 0; noun -= 1) {
    const word = (words[noun] ?? '').replace(/,$/, '');
    const agrees = isOblique ? isObliquePlural(word) : /[ыиая]$/.test(word);
    const from = groupStart(words, noun);
    if (agrees && spelledAmong(words.slice(from), letters)) return from;
  }
  return -1;
}

/** For an abbreviation made of words («Центр», «план мероприятий»): the phrase begins at the word it repeats. */
function phraseNamed(words: readonly string[], abbr: string): string | null {
  const names = abbr.replace(/[«»"]/g, '').split(/\s+/);
  const repeats = (at: number, count: number): boolean =>
    names.slice(0, count).every((name, offset) => sameWord(words[at + offset] ?? '', name));
  const found = (count: number): number[] => words.flatMap((_, at) => (repeats(at, count) ? [at] : []));
  const count = found(names.length).length > 0 ? names.length : 1;
  const all = found(count);
  const capital = all.filter((at) => startsAlike(words[at] ?? '', names[0] ?? ''));
  const [start, ...more] = all.length > 1 ? capital : all;
  if (start === undefined || more.length > 0) return null;
  const from = groupStart(words, start);
  if (from < start) return groupToNominative(phraseFrom(words, from));
  // The document itself gives these words in the nominative.
  const own = names.slice(0, count).join(' ');
  const first = words[start]?.charAt(0) ?? '';
  const rest = words.slice(start + count).join(' ');
  const mark = /[,»]$/.exec(words[start + count - 1] ?? '')?.[0] ?? '';
  return `${first === first.toUpperCase() ? first : own.charAt(0)}${own.slice(1)}${mark} ${rest}`.trim();
}

function startsAlike(word: string, name: string): boolean {
  return word.charAt(0) === name.charAt(0);
}

/** One word in two cases: the same but for an ending of up to three letters. */
function sameWord(word: string, name: string): boolean {
  const bare = word.toLowerCase().replace(/[^а-яё-]/g, '');
  const folded = name.toLowerCase();
  const stem = folded.slice(0, folded.length > 5 ? folded.length - 2 : 4);
  return bare.startsWith(stem) && bare.length - stem.length <= 3;
}
