import { isPostOfOne } from '../party-type.js';
import type { NamedPerson } from '../person/index.js';
import { headReadings } from '../words/index.js';

const SURNAME =
  /(?:^|(?<before>[\s\S]*\S)\s)(?<surname>[А-ЯЁ][а-яё]{2,}(?:[оеё]ва?|[иы]на?|ск(?:ий|ая)|цк(?:ий|ая)|енко|чук|юк))$/;
/** A proper name after these is a place: «глава города Саратов». */
const BEFORE_PLACE =
  /(?:^|\s)(?:г|с|п|д|пос|ст|город[а-я]*|сел[аоу]|пос[её]л[а-я]*|округ[а-я]*|район[а-я]*|област[а-я]*|им|имени)\.?$/i;

/** A surname without initials, alone or after a post («директор Сомов»); null where the words hold none for certain. */
export function loneSurname(words: string): NamedPerson | null {
  const { before = '', surname } = SURNAME.exec(words)?.groups ?? {};
  if (surname === undefined || headReadings(surname).length > 0 || BEFORE_PLACE.test(before)) return null;
  if (before !== '' && !(isPostOfOne(before.replace(/[\s–—-]+$/, '')) && /[а-яё.]$|[–—-]$/.test(before))) return null;
  return { name: surname, fullName: null, at: words.length - surname.length, end: words.length };
}
