import { findPersons, headOf, type NamedPerson, opensWithShortPost } from '../parties/index.js';
import { OBJECT_BY_ENDING, OBJECT_NOUNS } from './adjuncts.js';
import { bodyIn, opensWithBody, untilEnd } from './appointed-body.js';

const APPOINTS = /(?<=^|[\s.;])(?:назначить|определить|закрепить)\s+(?=\S)/gi;
/** «Возложить … на Орлову И.И.», «Ответственность за … возложить на …». */
const LAYS = /(?:^|[\s.;])(?:возложить|возлагается|возлагаю)(?=\s)(?<rest>.+)$/is;
const ONTO = /(?<=\s)на\s+/gi;
/** Work in the accusative; «исполняющего обязанности» is a post. */
const WORK = new RegExp(
  `(?<=\\s)(?:${OBJECT_BY_ENDING}|${OBJECT_NOUNS}|общее|руководство|дежурство|функции|полномочия|(?<!исполняющ[а-яё]+\\s)обязанности)(?![а-яё-])`,
  'g',
);
const AND = /(?:,|\sи)\s$/;
/** Behind so many no one is sought any more. */
const MOST_ONTO = 30;

/**
 * Who is appointed to something, in the accusative as written: «Назначить ответственным за сайт |заместителя директора
 * Орлову И.И.|», «Определить |МБУ «Центр»| оператором», «Возложить ведение журнала на |методиста Белова С.С.|». Null for words
 * that appoint nobody.
 */
export function appointedWords(text: string): string | null {
  const verb = verbOf(text);
  if (verb !== null) {
    const before = text.slice(0, verb.at).split(/[.;]/).at(-1) ?? '';
    const appointed = appointedIn(before.trim(), text.slice(verb.end));
    if (appointed !== null) return appointed;
  }
  const laid = LAYS.exec(text)?.groups?.rest;
  return laid === undefined ? null : laidOn(laid);
}

/** The last such verb of the first part of the text that has one; one that opens the text is the only one. */
function verbOf(text: string): { readonly at: number; readonly end: number } | null {
  const verbs = [...text.matchAll(APPOINTS)].map(({ index, 0: verb }) => ({ at: index, end: index + verb.length }));
  const [first] = verbs;
  if (first === undefined || first.at === 0) return first ?? null;
  const partEnd = /[.;]/.exec(text.slice(first.at))?.index ?? text.length;
  return verbs.findLast(({ at }) => at < first.at + partEnd) ?? null;
}

/** As what somebody is appointed may stand before the verb, before him or after him. */
function appointedIn(before: string, rest: string): string | null {
  const person = findPersons(rest)[0];
  if (opensWithFunction(rest) || opensWithFunction(before)) {
    const body = bodyIn(rest);
    const isFirst = body !== null && (person === undefined || rest.indexOf(body) < postAt(rest, person));
    return isFirst ? body : namedAfter(rest);
  }
  if (opensWithBody(rest)) {
    const functionAt = placeOfFunction(rest);
    return functionAt < 0 ? null : untilEnd(rest.slice(0, functionAt));
  }
  return person !== undefined && placeOfFunction(rest.slice(person.end)) >= 0 ? namedAfter(rest) : null;
}

/** «ответственным за …», «муниципальным координатором …», «базовой площадкой»: as what. */
function opensWithFunction(words: string): boolean {
  return headOf(words) === null
    ? /^(?:[а-яё]+(?:ым|ой)\s+)?(?:местом|базой)(?=\s|$)/i.test(words)
    : isInCase(words, 'instrumental') && !isInCase(words, 'accusative');
}

/** Where the words say as what; -1 where they do not. */
function placeOfFunction(words: string): number {
  const starts = [...words.matchAll(/(?<![а-яё«-])[а-яё]/gi)].map(({ index }) => index);
  return starts.find((at) => opensWithFunction(words.slice(at))) ?? -1;
}

function laidOn(words: string): string | null {
  for (const { index, 0: preposition } of [...words.matchAll(ONTO)].slice(0, MOST_ONTO)) {
    const whom = words.slice(index + preposition.length);
    const persons = findPersons(whom);
    if (persons[0]?.at === 0 || isInCase(whom, 'accusative')) {
      return withoutWork(persons.length > 0 ? upToEnd(whom, persons) : untilEnd(whom));
    }
    if (opensWithBody(whom)) return withoutWork(untilEnd(whom));
  }
  return null;
}

/** What is laid may stand behind whom it is laid on: «на отдел ЖКХ |координацию работ|». */
function withoutWork(words: string): string {
  const plain = words.replace(/«[^»]{0,500}»|\([^()]*\)/g, (marked) => '_'.repeat(marked.length));
  const head = headOf(words);
  const headEnd = head === null ? 0 : words.length - head.rest.length;
  const work = [...plain.matchAll(WORK)].find(
    ({ index }) => index >= headEnd && !(AND.test(words.slice(0, index)) && isInCase(words.slice(index), 'accusative')),
  );
  return words.slice(0, work?.index ?? words.length).trim();
}

/** The people of the words with the post before the first of them: «за сайт |заместителя директора Орлову И.И.|». */
function namedAfter(words: string): string | null {
  const persons = findPersons(words);
  const [first] = persons;
  if (!first) return null;
  const named = words.slice(postAt(words, first, persons.length > 1 ? undefined : 'singular'));
  return upToEnd(named, findPersons(named));
}

/** Where the post of the first person begins, or he himself where he has none. */
function postAt(words: string, first: NamedPerson, number?: 'singular'): number {
  const before = words.slice(0, first.at);
  const post = [...before.matchAll(/(?<![а-яё-])[а-яё]/gi)].find(({ index }) =>
    isPostInAccusative(before.slice(index).trim(), number),
  );
  return post?.index ?? first.at;
}

/** Without what follows the last of the people and is no post of his: «с 1 сентября», «на период отпуска». */
function upToEnd(words: string, persons: readonly NamedPerson[]): string {
  const end = persons.at(-1)?.end ?? 0;
  const after = /^\s*[,–—(-]\s*(?<post>[^.;]+)/.exec(words.slice(end));
  if (end > 0 && (!after?.groups?.post || !isInCase(after.groups.post, 'accusative'))) return words.slice(0, end);
  const stop = /(?<![А-ЯЁ])[.;](?=\s|$)/.exec(words.slice(end));
  return words.slice(0, stop === null ? words.length : end + stop.index).trim();
}

function isInCase(words: string, inCase: 'accusative' | 'instrumental'): boolean {
  const head = headOf(words);
  if (inCase === 'accusative' && opensWithShortPost(words)) return true;
  return head !== null && head.readings.some(({ grammaticalCase }) => grammaticalCase === inCase);
}

function isPostInAccusative(words: string, number?: 'singular'): boolean {
  if (opensWithShortPost(words)) return true;
  const head = headOf(words);
  if (head?.kind !== 'role') return false;
  return head.readings.some(
    (reading) => reading.grammaticalCase === 'accusative' && (number === undefined || reading.number === number),
  );
}
