import { inclineLastname } from 'lvovich';
import { type Agreement, nominativeAdjective } from './adjective.js';
import { describes, isObliquePlural } from './noun-group.js';
import { findPersons } from './person/index.js';

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
  let ofBodies = false;
  return words
    .split(/(,\s+)/)
    .map((part) => {
      if (part.startsWith(',')) return part;
      const participle = participleAfter(part, ofBodies);
      ofBodies = participle === null ? dependsOnPlural(part) : ofBodies;
      return participle ?? headToNominative(part, DATIVE_HEADS, DATIVE_ADJECTIVE);
    })
    .join('');
}

/** «руководителям органов …»: the head is somebody of several bodies. */
function dependsOnPlural(part: string): boolean {
  const [, ...rest] = part.split(' ');
  const nounAt = rest.findIndex((word, at) => !describes(word, rest[at + 1] ?? ''));
  return isObliquePlural(rest[nounAt] ?? '');
}

/**
 * A participle after a comma, as it stands beside a head in the nominative; null where the part opens with none.
 * «руководителям органов, осуществляющим управление» says it of the heads by a slip of grammar: it is the bodies that do
 * it, so it is written of them. «осуществляющих» already is and stays.
 */
function participleAfter(part: string, ofBodies: boolean): string | null {
  const match = /^(?<stem>[а-яё]+(?:ющ|ящ|ущ|ащ|вш|нн|енн))(?<ending>[а-яё]{2,3})(?=\s)/.exec(part);
  const { stem = '', ending = '' } = match?.groups ?? {};
  if (!match) return null;
  const endings = { им: ['ие', 'их'], ым: ['ые', 'ых'] }[ending];
  return endings ? stem + endings[ofBodies ? 1 : 0] + part.slice(match[0].length) : part;
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
  const adjectives = words.slice(0, headAt).map((word) => nominativeAdjective(word, agreementOf(nominative)));
  return [...adjectives, nominative, ...words.slice(headAt + 1)].join(' ');
}

/** Gender and number are told by the noun's own ending in the nominative. */
function agreementOf(noun: string): Agreement {
  if (/(?:ы|и|ения)$/.test(noun)) return 'plural';
  if (/[ое]$/.test(noun)) return 'neuter';
  return /[ая]$/.test(noun) ? 'feminine' : 'masculine';
}
