import { findPersons, headOf, type NamedPerson, opensWithShortPost } from '../parties/index.js';

const APPOINTS = /(?:^|[\s.;])(?:назначить|определить|закрепить)\s+(?<rest>.+)$/is;
/** «Возложить … на Орлову И.И.», «Ответственность за … возложить на …». */
const LAYS = /(?:^|[\s.;])(?:возложить|возлагается|возлагаю)(?=\s)(?<rest>.+)$/is;
const ONTO = /(?<=\s)на\s+/gi;

/**
 * Who is appointed to something, in the accusative as written: «Назначить ответственным за сайт |заместителя директора
 * Орлову И.И.|», «Возложить ведение журнала на |методиста Белова С.С.|». Null for words that appoint nobody.
 */
export function appointedWords(text: string): string | null {
  const rest = APPOINTS.exec(text)?.groups?.rest;
  if (rest !== undefined && opensWithFunction(rest)) return namedAfter(rest);
  const person = rest === undefined ? undefined : findPersons(rest)[0];
  if (rest !== undefined && person !== undefined && namesFunction(rest.slice(person.end))) return namedAfter(rest);
  const laid = LAYS.exec(text)?.groups?.rest;
  return laid === undefined ? null : laidOn(laid);
}

/** «ответственным за …», «муниципальным координатором …»: as what. */
function opensWithFunction(words: string): boolean {
  return (
    (headOf(words)?.kind === 'role' && isInCase(words, 'instrumental')) ||
    /^(?:[а-яё]+(?:ым|ой|ыми)\s+)лиц(?:ом|ами)(?=\s)/i.test(words)
  );
}

function namesFunction(words: string): boolean {
  return [...words.matchAll(/(?<![а-яё-])[а-яё]/gi)].some(({ index }) => opensWithFunction(words.slice(index)));
}

function laidOn(words: string): string | null {
  for (const { index, 0: preposition } of words.matchAll(ONTO)) {
    const whom = words.slice(index + preposition.length);
    if (findPersons(whom)[0]?.at === 0 || isInCase(whom, 'accusative')) return upToEnd(whom, findPersons(whom));
  }
  return null;
}

/** The people of the words with the post before the first of them: «за сайт |заместителя директора Орлову И.И.|». */
function namedAfter(words: string): string | null {
  const persons = findPersons(words);
  const [first] = persons;
  if (!first) return null;
  const number = persons.length > 1 ? undefined : 'singular';
  const before = words.slice(0, first.at);
  const post = [...before.matchAll(/(?<![а-яё-])[а-яё]/gi)].find(({ index }) =>
    isPostInAccusative(before.slice(index).trim(), number),
  );
  return upToEnd(words.slice(post?.index ?? first.at), findPersons(words.slice(post?.index ?? first.at)));
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
