import { monthBehind } from '../../deadlines/index.js';
import { DIGIT_FOR, readBy, SAME_SHAPE } from '../../look-alikes/index.js';

const FIGURE = '[\\dОоЗзбlіi|]';
const DAY_BEFORE_MONTH = `${FIGURE}{1,2}(?=\\s+(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек))`;
/** Figures of a date, some of which recognition has put letters for: «О1.0З.2025», «3О апреля», «2О25 года». */
const DATED_FIGURES = new RegExp(
  `(?<![\\p{L}\\d.])(?:${FIGURE}{1,2}\\.${FIGURE}{1,2}\\.${FIGURE}{4}|${DAY_BEFORE_MONTH}|2${FIGURE}{3}(?=\\s*г))(?!\\d)`,
  'giu',
);

/** What stands where a month would: behind a day, a preposition. */
const IN_PLACE_OF_MONTH =
  /(?=[а-яё])(?<=(?:\d{1,2}|(?<![а-яё])(?:в|до|с|по|к|и|конца|начала))\s+)[а-яё]{5,9}(?![а-яё])/g;

/**
 * The sentence as terms are looked for in it: sign for sign as long as the one written, with the letters and figures that
 * recognition has put in place of their likes, and the misspelt months, read as the deadline language reads them (rule 13),
 * whose note tells of it.
 */
export function legible(text: string): string {
  return readBy(SAME_SHAPE, text)
    .replace(DATED_FIGURES, (figures) => (/\d/.test(figures) ? readBy(DIGIT_FOR, figures) : figures))
    .replace(IN_PLACE_OF_MONTH, (written) => asLong(monthBehind(written) ?? written, written));
}

/** Where a letter was lost the month loses its ending, where one was added a space follows it. */
function asLong(month: string, written: string): string {
  return month.slice(0, written.length).padEnd(written.length);
}
