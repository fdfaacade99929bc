import { dateOf, type LocalDate } from '../../calendar/index.js';

/** First letters of the months, in order; Latin letters that a scan put in place of Russian ones are undone before. */
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** No order names a law older than that by two digits, nor a date so far ahead. */
const FIRST_OF_LAST_CENTURY = 70;
const QUOTED_DAY = '[«"“]?\\s*(?<day>\\d{1,2})\\s*[»"”]?';
/** Orders are of this century, the laws they stand on are not all. */
const YEAR = '(?:19|20)\\d{2}';
const NUMERIC = new RegExp(
  `(?<!\\d)${QUOTED_DAY}\\s*[.\\s/]\\s*(?<month>\\d{1,2})\\s*[.\\s/]\\s*(?<year>${YEAR}|\\d{2})(?!\\d|\\.\\d)`,
);
/** With the whole year: a blot may part the digits of the day or the month, «1 3.01.2025». */
const DOTTED = new RegExp(
  `(?<!\\d)(?<day>\\d\\s?\\d)\\s?\\.\\s?(?<month>\\d\\s?\\d)\\s?\\.\\s?(?<year>${YEAR})(?!\\d)`,
);
const IN_WORDS = new RegExp(`(?<!\\d)${QUOTED_DAY}\\s+(?<month>[а-яёa-z]{3,9})\\.?\\s+(?<year>${YEAR})(?!\\d)`, 'i');

/** The first date written in a line: «26.06.2020г.», «07 МАР 2023», «« 06 » 10 2020 г.», «от 12 сентября 2022 года». */
export function dateIn(words: string): LocalDate | null {
  const { day, month, year } = (IN_WORDS.exec(words) ?? DOTTED.exec(words) ?? NUMERIC.exec(words))?.groups ?? {};
  if (!day || !month || !year) return null;
  const monthNumber = /^\d/.test(month) ? Number(month.replace(/\s/g, '')) : monthByName(month.toLowerCase());
  return dateOf(wholeYear(year), monthNumber, Number(day.replace(/\s/g, '')));
}

/** «94» is 1994, «24» 2024. */
function wholeYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
}

function monthByName(name: string): number {
  const english = ENGLISH_MONTHS.findIndex((month) => name.startsWith(month));
  return (english >= 0 ? english : MONTHS.findIndex((month) => new RegExp(`^${month}`).test(name))) + 1;
}

const NUMBER = /(?:№|(?<![A-Za-z])N)\s*(?<first>[0-9А-Яа-яA-Za-z][0-9А-Яа-яA-Za-z./\-–]*)(?<more>(?:\s+\S+)*)/;
/** Words that follow a number and are none of its: «от 5 мая», «г. Заречный». */
const AFTER_NUMBER = /^(?:от|об?|г\.?|года|на|в|с|п\.?|для)$/i;
/** What a registry writes behind a number: «№ 5 о/д», «№ 12 -п». */
const SUFFIX = /^(?:[-–/.]\S*|(?:о\/д|од|осн|пр|р|п|па|к|к\/д|лс|ахд|рз|общ)\.?)$/i;

/**
 * The number after «№», as written and with the spaces of a stamp taken out («01 / 5 4 5» → «01/545»). A word after a
 * space belongs to it only where a sign or a usual suffix joins them, or where single digits stand apart.
 */
export function numberIn(words: string): { asWritten: string; number: string } | null {
  const { first, more = '' } = NUMBER.exec(words)?.groups ?? {};
  if (!first) return null;
  const tokens = [first];
  const following = more.split(/\s+/).filter(Boolean);
  for (const [at, token] of following.entries()) {
    const before = tokens.at(-1) ?? '';
    const isSplit = /^\d$/.test(token) && /(?:^|[/\-–])\d?$/.test(before);
    const isJoined = /[-–/]$/.test(before) || isSplit || SUFFIX.test(token);
    // «№ 512 - О» closes with the letter of its series, «№ 512 - О мерах» opens a title.
    const isSeries = at === following.length - 1 && /^[А-ЯЁ]$/.test(token) && /[-–/]$/.test(before);
    if ((AFTER_NUMBER.test(token) && !isSeries) || !isJoined) break;
    tokens.push(token.replace(/[,;("«].*$/, ''));
  }
  const asWritten = tokens.join(' ').replace(/[\s.,;–-]+$/, '');
  return /\d/.test(asWritten) ? { asWritten, number: withoutSpaces(tokens) } : null;
}

/** «5 о/д» keeps its space, a stamp's digits and signs close up. */
function withoutSpaces(tokens: readonly string[]): string {
  return tokens
    .reduce(
      (joined, token) =>
        joined + (/[а-яё]$/i.test(token) && /\d$/.test(joined) && /^[а-яё]/i.test(token) ? ` ${token}` : token),
      '',
    )
    .replace(/[.,;–-]+$/, '');
}
