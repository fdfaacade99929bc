import { dateOf, type LocalDate } from '../../calendar/index.js';

/** First letters of the months, in order; Latin letters that a scan put in place of Russian ones are undone before. */
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const QUOTED_DAY = '[«"“]?\\s*(?<day>\\d{1,2})\\s*[»"”]?';
const NUMERIC = new RegExp(
  `(?<!\\d)${QUOTED_DAY}\\s*[.\\s/]\\s*(?<month>\\d{1,2})\\s*[.\\s/]\\s*(?<year>20\\d{2}|\\d{2})(?!\\d)`,
);
const IN_WORDS = new RegExp(`(?<!\\d)${QUOTED_DAY}\\s+(?<month>[а-яёa-z]{3,9})\\.?\\s+(?<year>20\\d{2})(?!\\d)`, 'i');

/** The first date written in a line: «26.06.2020г.», «07 МАР 2023», «« 06 » 10 2020 г.», «от 12 сентября 2022 года». */
export function dateIn(words: string): LocalDate | null {
  const { day, month, year } = (IN_WORDS.exec(words) ?? NUMERIC.exec(words))?.groups ?? {};
  if (!day || !month || !year) return null;
  const monthNumber = /^\d/.test(month) ? Number(month) : monthByName(month.toLowerCase());
  return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), monthNumber, Number(day));
}

function monthByName(name: string): number {
  const english = ENGLISH_MONTHS.findIndex((month) => name.startsWith(month));
  return (english >= 0 ? english : MONTHS.findIndex((month) => new RegExp(`^${month}`).test(name))) + 1;
}

const NUMBER = /№\s*(?<number>[0-9А-Яа-яA-Za-z][0-9А-Яа-яA-Za-z\s./\-–]*?)\s*(?:$|[«"(,;]|\s(?:от|об?|г\.)\s)/;

/** The number after «№», as written and with the spaces of a stamp taken out («01 / 5 4 5» → «01/545»). */
export function numberIn(words: string): { asWritten: string; number: string } | null {
  const asWritten = NUMBER.exec(words)?.groups?.number?.trim();
  return asWritten ? { asWritten, number: asWritten.replace(/\s+/g, '') } : null;
}
