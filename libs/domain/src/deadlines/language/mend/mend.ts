import { ALIKE_IN_LOWER_CASE, DIGIT_FOR, ROMAN_FOR, readBy } from '../../../look-alikes/index.js';
import { NUMBER_AND_BRACKETS, numberSaid } from '../number-said.js';
import { numberOf } from '../words.js';
import { MendedText } from './mended-text.js';
import { isLongWord, MONTH_WORDS, wordBehind } from './words-to-mend.js';

const MONTH_START = 'янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек';
const PART_OF_YEAR = 'кв(?![а-я])|кварт|полуг|четв|этап|декад|тримест|п/г';
const ROMAN_SIGN = '[iіl|1пшvуyxх]';
const ROMAN_LIST = new RegExp(
  `(?<![\\p{L}\\d])${ROMAN_SIGN}{1,5}(?=(?: *(?:[-–—,]|и) *${ROMAN_SIGN}{1,5})* *-? *(?:й|го|м|ый|ом)? *(?:${PART_OF_YEAR}))`,
  'gu',
);
/** Narrow capitals read as other letters, which only a part of the year behind them tells: «Г полугодие», «ТУ квартал». */
const ROMAN_MISREAD = /(?<![\p{L}\d])(?<!\d *)(?:г|\[(?![^\]]*\])|[тг]у)(?= *(?:полугоди|квартал))/gu;
/** A Latin letter or a digit that has no certain twin: without one the word is Russian all through. */
const CERTAIN_LATIN = /[^\p{Script=Cyrillic}aceopxy]/u;
const DIGITS_LIKE = /(?<![\p{L}\d])[\doоззliі|б]{1,4}(?![\p{L}\d])/gu;
const DATE_AHEAD = new RegExp(`^ *(?:[./] *[\\doоз]|(?:${MONTH_START})|[-–] *[\\doоз]{1,2} *(?:${MONTH_START}))`, 'u');
/** «1 0 марта»: nought alone is no day. */
const SPLIT_DAY = new RegExp(`(?<![\\d.,] ?)(?:[1-3] 0|0 \\d)(?= *(?:${MONTH_START}))`, 'gu');
/** A month's name with hyphens, spaces or line breaks between its letters. */
const BROKEN_MONTH = new RegExp(
  `(?<![а-я])(?:${[...MONTH_WORDS]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].join('(?:-\\s*|\\s+)?'))
    .join('|')})(?![а-я])`,
  'gu',
);

/** The words of a phrase as the lexer reads them: lowered, tidied, mended (rule 13). Every place still leads to the phrase. */
export function mend(phrase: string): MendedText {
  const text = new MendedText(phrase, lowerCase(phrase).replace(/ё/g, 'е'));
  tidy(text);
  mendFigures(text);
  mendWords(text);
  withoutSaidTwice(text);
  return text;
}

/** Spaces of every sort, quotes round a day («01» сентября), marks before the members of a list: nothing a person has to check. */
function tidy(text: MendedText): void {
  text.replace(/[\u00a0\u2007\u202f\u200b\t\r\u00ad\u2009]/gu, () => ' ', { quiet: true });
  text.replace(/[«"“„”']+ *(\d{1,2}) *[»"”“']+/gu, ([, day]) => ` ${day} `, { quiet: true });
  text.replace(/(?<=^ *|[;\n] *)(?:\d{1,2}\)|\d\.(?= *[^\d\s.])|[а-еa-e]\)|[•*·▪–—-])(?= *\S)/gu, () => ' ', {
    quiet: true,
  });
}

/** «5 (пяти) рабочих дней»: a number said again adds nothing. «28 (29) февраля» is its last day, whatever the year. */
function withoutSaidTwice(text: MendedText): void {
  text.replace(
    NUMBER_AND_BRACKETS,
    ([, number = '', again = '']) => (numberSaid(again) === numberOf(number) ? `${number} ` : null),
    { quiet: true },
  );
  text.replace(/(?<![\d.])28 *(?:\( *29 *\)|\/ *29|или +29) *(?=февр)/gu, () => 'последнего дня ', { quiet: true });
}

function mendFigures(text: MendedText): void {
  text.replace(ROMAN_MISREAD, ([written]) => (written.endsWith('у') ? 'iv ' : 'i '));
  text.replace(ROMAN_LIST, ([written]) => romanOf(written));
  text.replace(DIGITS_LIKE, ([written], before) => {
    if (!/\d/u.test(written) || /^\d+$/u.test(written)) return null;
    const after = text.text.slice(before.length + written.length);
    const inDate = /\d\.$/u.test(before) || DATE_AHEAD.test(after);
    const isYear = /^2[oо0]/u.test(written) && written.length === 4;
    return inDate || isYear ? readBy(DIGIT_FOR, written) : null;
  });
  text.replace(/(?<!\d)2 ?0 ?\d ?\d(?= *(?:г(?![а-я])|год|уч))/gu, ([written]) => written.replaceAll(' ', ''));
  text.replace(SPLIT_DAY, ([written]) => written.replace(' ', ''));
  text.replace(/(?<=\d\.)[\dоoзl]{2}(?=\.)/gu, ([written]) => readBy(DIGIT_FOR, written));
  text.replace(
    /(?<![\d.,])(\d{1,2})( *[.,] *)(0?[1-9]|1[0-2])( *[.,] *)((?:19|20)\d\d)(?!\d)/gu,
    ([, day, first, month, second, year]) =>
      first?.trim() === ',' && month?.length !== 2
        ? null
        : first === '.' && second === '.'
          ? null
          : `${day}.${month}.${year}`,
  );
  text.replace(
    /(?<![\d.,-] ?)(\d{2}) (0[1-9]|1[0-2]) ((?:19|20)\d\d)(?!\d)/gu,
    ([, day, month, year]) => `${day}.${month}.${year}`,
  );
}

/** «ІІ», «П», «Ш», «IУ», «1V»; plain digits and what is a Roman number already stay. */
function romanOf(written: string): string | null {
  if (/^(?:\d+|[ivx]+)$/u.test(written)) return null;
  const roman = readBy(ROMAN_FOR, written);
  return /^(?:i{1,3}|iv|v|vi{0,3}|ix|x)$/u.test(roman) ? roman : null;
}

function mendWords(text: MendedText): void {
  text.replace(/[\p{L}\d]+/gu, ([written]) => {
    if (!/[a-zі\d]/u.test(written) || !/\p{L}/u.test(written)) return null;
    if (MONTH_WORDS.has(written.replace(/^\d+/u, ''))) return null;
    if (/[а-я]/u.test(written) && !CERTAIN_LATIN.test(written)) return readBy(ALIKE_IN_LOWER_CASE, written);
    const read = readBy(ALIKE_IN_LOWER_CASE, written);
    return MONTH_WORDS.has(read) || isLongWord(read) ? read : wordBehind(read);
  });
  text.replace(BROKEN_MONTH, ([written]) => {
    const pieces = written.split(/-\s*|\s+/u);
    return pieces.length > 1 && !MONTH_WORDS.has(pieces[0] as string) ? pieces.join('') : null;
  });
  text.replace(/(?<![а-я])([а-я]{2,})-\s+([а-я]{2,})(?![а-я])/gu, ([, head = '', tail = '']) =>
    isLongWord(head + tail) ? head + tail : null,
  );
  text.replace(/(?<![а-я])(?:в ?т ?е?чени[еию]|в ?т ?е?чени(?= )|в теч\.)(?= *[а-я\d])/gu, ([written]) =>
    /^в течени[еи]$/u.test(written) ? null : 'в течение ',
  );
  text.replace(/(?<=(?<![а-я])в течени[еи])(?=[а-я])/gu, () => ' ', { quiet: true });
  // «перенесено на 20 июня»: till then.
  text.replace(/(?<=(?:продлен|перенесен)[аоы]? +)на(?= +\d{1,2}[. ])/gu, () => 'до', { quiet: true });
  text.replace(/(?<![а-я])[а-я]{5,16}(?![а-я])/gu, ([written]) => wordBehind(written));
}

/** A few capital letters of other alphabets grow when lowered; they keep their place instead. */
function lowerCase(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return text.replace(/[А-ЯЁA-Z]/g, (letter) => letter.toLowerCase());
}
