import { dateOf, defaultAcademicYear, type LocalDate, later, yearOf } from '../calendar/index.js';
import { readDeadline } from '../deadlines/index.js';

/** The time a roadmap covers. `academicYear` («2022/2023») is set where it is a school year. */
export interface Period {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly academicYear: string | null;
}

/** Over which days what repeats by the order's own clauses is laid out: from its date to the end of the plan (rule 23). */
export function repetitionOf(
  period: Pick<Period, 'start' | 'end'> | null,
  orderDate: LocalDate | null,
): Pick<Period, 'start' | 'end'> | null {
  if (period === null) return null;
  const start = orderDate === null ? period.start : later(orderDate, period.start);
  return start > period.end ? null : { start, end: period.end };
}

const YEAR = '(20\\d{2})';
const YEARS = '(?:годы|годов|годах|г\\.?\\s?г|гг|год)';
/** A slash too: «2024/2025 годы». */
const DASH = '\\s*[-–—/]\\s*';
const ACADEMIC = new RegExp(`${YEAR}${DASH}(?:20)?(\\d{2})\\s*(?:уч\\.?|учебн)`, 'i');
/** «Подготовка к 2024/2025 учебному году» is over when that year begins. */
const BEFORE_YEAR = new RegExp(
  `(?:^|\\s)к\\s+(?:началу\\s+)?(?:нового\\s+)?${YEAR}${DASH}(?:20)?\\d{2}\\s*(?:уч\\.?|учебн)`,
  'i',
);
const RANGE = new RegExp(
  `(?:(?:в|на|за|период)\\s+${YEAR}${DASH}${YEAR}(?![\\d/])|(?<!\\d)${YEAR}${DASH}${YEAR}\\s*${YEARS})`,
  'i',
);
/** «К отопительному периоду 2025/2026 года», «в эпидсезоне 2024–2025 годов»: from one year into the next, on days the words do not say. */
const SEASON = new RegExp(
  `(?<before>(?<![а-яё])к\\s+(?:[а-яё-]+\\s+){0,3}[а-яё-]*)?(?:сезон|навигаци|(?:отопительн|зимн|осенн|весенн|летн|пожароопасн|паводков|эпидемическ)[а-яё]*\\s+период)[а-яё]*\\s+${YEAR}${DASH}(?:20)?(\\d{2})(?!\\d)`,
  'i',
);
/** «2024/2025 год», «2024-2025 год»: two years without a word of what they are; «№ 2023/24» is none. */
const TWO_YEARS = new RegExp(
  `(?<before>(?<![а-яё])(?:в|на|за|период)\\s+)?(?<![\\d./-]|№\\s{0,3})(?<first>20\\d{2})\\s*(?<sign>[-–—/])\\s*(?:20)?(?<last>\\d{2})(?![\\d/])` +
    '(?:\\s*(?:(?<years>годы|годов|годах|г\\.?\\s?г)|(?<year>год[ау]?|г|[»".)]*$))(?![а-яё]))?',
  'i',
);
const PLANNED = new RegExp(`${YEAR}\\s*год\\S*\\s+и\\s+(?:на\\s+)?плановый\\s+период\\s+${YEAR}\\s+и\\s+${YEAR}`, 'i');
const UNTIL = new RegExp(`(?:на\\s+)?период\\s+до\\s+${YEAR}`, 'i');
const ONE_YEAR = new RegExp(`(?:^|[\\s(])(?:в|на|за)\\s+${YEAR}\\s*(?:год|г\\.|г(?![а-я]))`, 'i');

const MONTH = '(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*';
const PART = '(?:квартал|полугоди|четверт|триместр)[а-я]*';
/** Parts of a year and dates, which the deadline language reads: «III квартал 2023 года», «с 01.09.2023 по 31.05.2024». */
const NAMED = new RegExp(
  `(?<![а-яё])зим(?:а|у|ы|е|ой)\\s+20\\d\\d\\s*[-–—/]\\s*(?:20)?\\d\\d(?!\\d)|` +
    `(?<![IVХX\\dа-яё])(?:[IVХX\\d]+|[а-яё]+)(?:\\s*[-–]\\s*[IVХX\\d]+)?\\s+${PART}\\s+20\\d\\d(?:\\s*[-–/]\\s*(?:20)?\\d\\d)?(?:\\s+(?:учебного\\s+)?года)?|` +
    `${MONTH}(?:\\s+20\\d\\d(?: года)?)?\\s*[-–]\\s*${MONTH}\\s+20\\d\\d|(?<=(?:в|на|за)\\s+)${MONTH}\\s+20\\d\\d|` +
    `с\\s+\\d{1,2}\\s+по\\s+\\d{1,2}\\s+${MONTH}\\s+20\\d\\d|` +
    `с\\s+\\d{1,2}[.\\s]\\S+\\s?(?:20\\d\\d)?(?: года| г\\.)?\\s+по\\s+\\d{1,2}[.\\s]\\S+(?:\\s?20\\d\\d)?`,
  'i',
);
/** A title may end with its year and no preposition: «План работы школы, 2024 год», «к сезону 2025 года»; a date is none. */
const LAST_YEAR = new RegExp(`(?<![\\d.№]|№\\s|\\d\\s${MONTH}\\s)${YEAR}\\s*(?:года?|г\\.?)?\\s*[»".)]*$`, 'i');

/**
 * The period named in a title: «в 2023 году», «в 2022-2023 учебном году», «на 2021–2023 годы», «на I полугодие 2023 года»,
 * «на период до 2025 года» (starts at the order's date). Null when the words name none.
 */
export function periodIn(words: string, orderDate: LocalDate | null): Period | null {
  const named = namedPeriod(words);
  if (named) return named;
  const before = BEFORE_YEAR.exec(words)?.[1];
  const lastOfSummer = before === undefined ? null : dateOf(Number(before), 8, 31);
  if (lastOfSummer) {
    const isOrdered = orderDate !== null && orderDate <= lastOfSummer && yearOf(orderDate) === yearOf(lastOfSummer);
    const start = isOrdered ? orderDate : dateOf(Number(before), 1, 1);
    return start && { start, end: lastOfSummer, academicYear: null };
  }
  const academic = ACADEMIC.exec(words);
  if (academic && (Number(academic[1]) + 1) % 100 === Number(academic[2])) {
    const year = defaultAcademicYear(Number(academic[1]));
    return { start: year.start, end: year.end, academicYear: year.name };
  }
  const season = seasonIn(words);
  if (season !== null) return daysOfSeason(season, orderDate);
  const pair = twoYearsIn(words);
  if (pair?.isAcademic) {
    const year = defaultAcademicYear(pair.first);
    return { start: year.start, end: year.end, academicYear: year.name };
  }
  const planned = PLANNED.exec(words);
  if (planned) return between(planned[1], 1, 1, planned[3], 12, 31);
  const [, from = '', to = ''] = RANGE.exec(words)?.filter((found) => found !== undefined) ?? [];
  if (from !== '' && Number(from) < Number(to)) return between(from, 1, 1, to, 12, 31);
  const until = UNTIL.exec(words);
  const lastDay = until ? dateOf(Number(until[1]), 12, 31) : null;
  if (lastDay && orderDate && orderDate <= lastDay) return { start: orderDate, end: lastDay, academicYear: null };
  const single = ONE_YEAR.exec(words) ?? LAST_YEAR.exec(words);
  return single ? between(single[1], 1, 1, single[1], 12, 31) : null;
}

/** Whether a title names a season of two years: on which days it begins and ends the words do not say, and `periodIn` takes some. */
export function namesSeason(words: string): boolean {
  return seasonIn(words) !== null;
}

/** Whether a title names two neighbouring years and does not say what they are: `periodIn` takes the likelier. */
export function namesTwoYears(words: string): boolean {
  const isSaid = namedPeriod(words) !== null || ACADEMIC.test(words) || namesSeason(words);
  return !isSaid && twoYearsIn(words) !== null;
}

interface TwoYears {
  readonly first: number;
  /** A slash says the academic year, a dash and «годы» two calendar ones (conventions, rule 10). */
  readonly isAcademic: boolean;
}

/** «2024–2025 годы» leave no doubt, and neither does a dash without «год» behind it. */
function twoYearsIn(words: string): TwoYears | null {
  const { before, first = '', sign, last = '', years, year } = TWO_YEARS.exec(words)?.groups ?? {};
  if ((Number(first) + 1) % 100 !== Number(last)) return null;
  if (sign === '/')
    return [before, years, year].some(Boolean) ? { first: Number(first), isAcademic: years === undefined } : null;
  return year?.startsWith('г') ? { first: Number(first), isAcademic: false } : null;
}

interface Season {
  readonly year: number;
  /** «К отопительному периоду»: what is done before it begins. */
  readonly isAhead: boolean;
}

function seasonIn(words: string): Season | null {
  const season = SEASON.exec(words);
  if (season === null) return null;
  const [, , first = '', last = ''] = season;
  const isOfTwo = (Number(first) + 1) % 100 === Number(last);
  return isOfTwo ? { year: Number(first), isAhead: season.groups?.before !== undefined } : null;
}

/**
 * A season of two years lasts from autumn to spring. What prepares for it is done in the first year; the season itself ends with May.
 * Nothing of its plan comes before the order.
 */
function daysOfSeason({ year, isAhead }: Season, orderDate: LocalDate | null): Period | null {
  const opens = dateOf(year, 1, 1);
  const end = isAhead ? dateOf(year, 12, 31) : dateOf(year + 1, 5, 31);
  if (opens === null || end === null) return null;
  const start = orderDate !== null && orderDate > opens && orderDate <= end ? orderDate : opens;
  return { start, end, academicYear: null };
}

function namedPeriod(words: string): Period | null {
  const phrase = NAMED.exec(words)?.[0];
  if (!phrase) return null;
  const context = { periodStart: null, periodEnd: null, orderDate: null, column: null, academicYear: null };
  const [schedule, ...others] = readDeadline(phrase, context).schedules;
  const [span, ...more] = schedule?.kind === 'window' || schedule?.kind === 'throughout' ? schedule.occurrences : [];
  return span && others.length + more.length === 0 ? { start: span.start, end: span.due, academicYear: null } : null;
}

function between(
  startYear: string | undefined,
  startMonth: number,
  startDay: number,
  endYear: string | undefined,
  endMonth: number,
  endDay: number,
): Period | null {
  const start = dateOf(Number(startYear), startMonth, startDay);
  const end = dateOf(Number(endYear), endMonth, endDay);
  return start && end ? { start, end, academicYear: null } : null;
}
