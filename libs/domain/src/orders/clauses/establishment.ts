import { headOf } from '../parties/index.js';

const CREATES = /^(?:создать|образовать|сформировать|учредить)\s+(?=\S)/i;
/** «в составе не менее пяти человек»: what it is to be like, not who is in it. */
const OF_SOME_SIZE =
  /(?<![а-яё])составе\s+(?:не\s+(?:менее|более)|от|из|до|\d|[а-яё]+\s+(?:человек|членов))(?![а-яё])/i;
const MEMBERS =
  /(?<![а-яё])состав(?:е|а|у|ы)?(?![а-яё])|[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ]|[А-ЯЁ][а-яё]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\./;
const IN_ANNEX = /(?<![а-яё])(?:приложени|прилага)/i;

/**
 * Whether the clause itself makes the body it speaks of, because it says who is in it or where that stands: «Создать комиссию
 * в составе: …», «Образовать штаб согласно приложению». Without members somebody has yet to make it, and that is a duty.
 */
export function establishes(text: string): boolean {
  const opening = CREATES.exec(text)?.[0];
  if (opening === undefined || OF_SOME_SIZE.test(text)) return false;
  return MEMBERS.test(text) || (IN_ANNEX.test(text) && headOf(text.slice(opening.length)) !== null);
}
