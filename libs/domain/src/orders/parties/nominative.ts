import { inclineLastname } from 'lvovich';
import { findPersons } from './person-name.js';

type ObliqueCase = 'accusative' | 'dative';

/** «начальника управления … Иванову И.И.» taken apart, both halves in the nominative. */
export interface NamedPost {
  readonly position: string | null;
  readonly person: string | null;
}

/** Reads who is meant by «возложить на …»: a post and a name in the accusative. */
export function accusativeToNominative(words: string): NamedPost {
  const person = findPersons(words)[0];
  const post = (person ? words.slice(0, person.at) : words).replace(/[\s,–—-]+$/, '').trim();
  return {
    position: post === '' ? null : headToNominative(post, ACCUSATIVE_HEADS, ACCUSATIVE_ADJECTIVE),
    person: person ? surnameToNominative(person.name, 'accusative') : null,
  };
}

/** «Начальникам управлений, руководителям отделов» → «Начальники управлений, руководители отделов». */
export function dativeToNominative(words: string): string {
  return words
    .split(/(,\s+)/)
    .map((part) => participleToNominative(part) ?? headToNominative(part, DATIVE_HEADS, DATIVE_ADJECTIVE))
    .join('');
}

/** «осуществляющим управление» describes the head before the comma; «осуществляющих» another word, and stays. Null for no participle. */
function participleToNominative(part: string): string | null {
  const match = /^(?<stem>[а-яё]+(?:ющ|ящ|ущ|ащ|вш|нн|енн))(?<ending>[а-яё]{2,3})(?=\s)/.exec(part);
  if (!match?.groups) return null;
  const nominative = { им: 'ие', ым: 'ые' }[match.groups.ending ?? ''];
  return nominative ? match.groups.stem + nominative + part.slice(match[0].length) : part;
}

/** Tries the nominatives a written surname may come from and keeps the one that declines back to it. */
function surnameToNominative(name: string, from: ObliqueCase): string {
  const [surname = '', ...initials] = name.split(' ');
  const candidates = [
    surname.replace(/(?:ого|его)$/, 'ий'),
    surname.replace(/ого$/, 'ой'),
    surname.replace(/(?:ую|ой)$/, 'ая'),
    surname.replace(/(?:у|ой|е)$/, 'а'),
    surname.replace(/ю$/, 'я'),
    surname.replace(/[ау]$/, ''),
    surname.replace(/[яю]$/, 'ь'),
    surname.replace(/[яю]$/, 'й'),
  ].filter((candidate) => candidate !== surname);
  const found = candidates.find((candidate) =>
    (['male', 'female'] as const).some((gender) => inclineLastname(candidate, from, gender) === surname),
  );
  return [found ?? surname, ...initials].join(' ');
}

type Endings = readonly (readonly [RegExp, string])[];

const ACCUSATIVE_ADJECTIVE = /(?:ого|его|ую|юю)$/;
const ACCUSATIVE_HEADS: Endings = [
  [/(заведующ|управляющ|исполняющ)его$/i, '$1ий'],
  [/(тел|секретар)я$/i, '$1ь'],
  [/([бвгджзклмнпрстфхцчшщ])а$/i, '$1'],
  [/([а-яё])у$/i, '$1а'],
];

const DATIVE_ADJECTIVE = /(?:ому|ему|ым|им|ой|ей)$/;
const DATIVE_HEADS: Endings = [
  [/(заведующ|управляющ|исполняющ)ему$/i, '$1ий'],
  [/(директор|профессор)ам$/i, '$1а'],
  [/(учител)ям$/i, '$1я'],
  [/(ени)ям$/i, '$1я'],
  [/([гкхжшчщ])ам$/i, '$1и'],
  [/([а-яё])ам$/i, '$1ы'],
  [/([а-яё])ям$/i, '$1и'],
  [/(ени|ани)ю$/i, '$1е'],
  [/(ств)у$/i, '$1о'],
  [/(тел|секретар)ю$/i, '$1ь'],
  [/(ц|сс)ии$/i, '$1ия'],
  [/([бвгджзклмнпрстфхцчшщ])у$/i, '$1'],
  [/([бвгджзклмнпрстфхцчшщ])е$/i, '$1а'],
];

/** Puts the head noun of a phrase, with the adjectives before it, into the nominative; the rest is left alone. */
function headToNominative(phrase: string, heads: Endings, adjective: RegExp): string {
  const words = phrase.split(' ');
  const isHead = (word: string): boolean =>
    !adjective.test(word) || heads.slice(0, 1).some(([ending]) => ending.test(word));
  const headAt = words.findIndex(isHead);
  const head = words[headAt];
  if (!head) return phrase;
  const rule = heads.find(([ending]) => ending.test(head));
  const nominative = rule ? head.replace(rule[0], rule[1]) : head;
  const adjectives = words.slice(0, headAt).map((word) => adjectiveFor(word, nominative));
  return [...adjectives, nominative, ...words.slice(headAt + 1)].join(' ');
}

/** The adjective agreed with its noun: gender and number are told by the noun's own ending. */
function adjectiveFor(word: string, noun: string): string {
  const stem = word.replace(/(?:ого|его|ому|ему|ую|юю|ым|им|ой|ей)$/, '');
  const soft = /[гкхжшчщ]$/.test(stem);
  if (/(?:ы|и|ения)$/.test(noun)) return stem + (soft ? 'ие' : 'ые');
  if (/[ое]$/.test(noun)) return `${stem}ое`;
  if (/[ая]$/.test(noun)) return `${stem}ая`;
  return stem + (soft ? 'ий' : 'ый');
}
