import { isPostOfOne } from '../party-type.js';
import { isShortSurname, type NamedPerson } from '../person/index.js';
import { headOf, headReadings, isNominative } from '../words/index.js';

const ENDING = '(?:[оеё]ва?|[иы]на?|ск(?:ий|ая)|цк(?:ий|ая)|енко|чук|юк)';
const OBLIQUE = '(?:(?:[оеё]в|[иы]н)(?:у|ым|ой)|[сц]к(?:ому|ого|им|ой|ую))';
const SURNAME = new RegExp(
  `^(?:(?<before>[\\s\\S]*\\S)\\s)?(?<surname>[А-ЯЁ][а-яё]+(?:${ENDING}|${OBLIQUE})|[А-ЯЁ][а-яё]{1,4})$`,
);
/** «Отдел культуры (Иванова)»; «(Сосновая)», «(Кировский)» is rather which. */
const IN_BRACKETS = /^(?<before>[^()]+\S)\s*\((?<surname>[А-ЯЁ][а-яё]+(?:[оеё]ва?|[иы]на?|енко|чук|юк))\)$/;
/** A proper name after these is a place: «глава города Саратов». */
const BEFORE_PLACE =
  /(?:^|\s)(?:г|с|п|д|пос|ст|город[а-я]*|сел[аоу]|пос[её]л[а-я]*|округ[а-я]*|район[а-я]*|област[а-я]*|им|имени)\.?$/i;

/** A surname without initials, alone, after a post («директор Сомов») or in a body's brackets; null where none is for certain. */
export function loneSurname(words: string): NamedPerson | null {
  const bracketed = IN_BRACKETS.exec(words)?.groups;
  if (bracketed) return inBrackets(words, bracketed.before ?? '', bracketed.surname ?? '');
  const { before = '', surname } = SURNAME.exec(words)?.groups ?? {};
  if (surname === undefined || headReadings(surname).length > 0 || BEFORE_PLACE.test(before)) return null;
  const isPlain = new RegExp(`${ENDING}$`).test(surname) || isShortSurname(surname);
  if (!isPlain && !isOblique(before)) return null;
  if (before !== '' && !(isPostOfOne(before.replace(/[\s–—-]+$/, '')) && /[а-яё.]$|[–—-]$/.test(before))) return null;
  return { name: surname, fullName: null, at: words.length - surname.length, end: words.length };
}

/** «старшей медсестре |Петровой|»: the post shows the case. */
function isOblique(post: string): boolean {
  const head = headOf(post);
  return head !== null && !isNominative(head);
}

/** «ГБУ «Центр» (Саратов)», «ИМЦ (Орлов)»: behind a proper name the brackets may hold a man's surname or a town. */
export function isSurnameOrPlace(words: string): boolean {
  const { before, surname = '' } = IN_BRACKETS.exec(words)?.groups ?? {};
  return before !== undefined && headReadings(surname).length === 0 && loneSurname(words) === null;
}

/** A town ends so as a man's surname does, hardly ever as a woman's. */
const NO_TOWN = /(?:[оеё]ва|[иы]на|енко|чук|юк)$/;

/** The head of a body, or who bears a post. */
function inBrackets(words: string, before: string, surname: string): NamedPerson | null {
  if (headReadings(surname).length > 0) return null;
  const isBehindProperName = /[»"”]$/.test(before) || headOf(before) === null;
  if (isBehindProperName && !NO_TOWN.test(surname)) return null;
  const at = words.length - 1 - surname.length;
  return { name: surname, fullName: null, at, end: at + surname.length };
}
