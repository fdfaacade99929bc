import { opensAnnexTitle } from './annex-start.js';

export const LONGEST_PART = 160;
const PERIOD =
  '(?:(?:январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*|(?:[1-4]|[IVІ]{1,3}|перв\\S+|втор\\S+|трет\\S+|четв[её]рт\\S+)(?:-?[а-яё]{1,2})?\\s+(?:квартал|полугодие|четверть|триместр))(?:\\s+20\\d\\d(?:\\s*(?:года?|г\\.))?)?\\.?';
const PERIOD_ALONE = new RegExp(`^${PERIOD}$`, 'i');
/** A part's heading by its form: a number, «Раздел 2», a month or a quarter alone. */
const PART = new RegExp(
  `^(?:(?:под)?раздел|блок|направление|этап|модуль|задача)\\s+(?:№\\s*)?(?:\\d|[IVXІХ])|^(?:\\d{1,2}|[IVXІХ]{1,5})\\.\\s*[А-ЯЁ«]|^${PERIOD}$`,
  'i',
);

/** True for a line that heads a part of a plan by its form. */
export function namesPart(words: string): boolean {
  return PART.test(words) && words.length <= LONGEST_PART && !opensAnnexTitle(words);
}

/** True for a heading that is nothing but a month, a quarter or a half. */
export function namesPeriod(words: string): boolean {
  return PERIOD_ALONE.test(words.trim());
}
