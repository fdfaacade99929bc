import { LONGEST_TERM_TEXT } from '../../deadlines/index.js';
import { infinitiveAt } from '../document/index.js';
import { legible } from './legible-sentence.js';
import { NAMED_TERMS } from './named-terms.js';
import { objectsWithDates } from './objects-with-dates.js';
import {
  BEGINNING,
  CLOCK,
  COMPOUND,
  COUNT,
  DATE,
  DAY,
  EVENT,
  HOUR,
  HOURS_OF_DAY,
  IN_BRACKETS,
  IN_MONTH,
  LAST_DAY,
  LENGTH,
  LENGTH_SINCE,
  MONTH,
  OF_EACH,
  OF_PART,
  OF_YEAR,
  SINCE,
  UNIT,
  WEEKDAYS,
  YEAR,
} from './term-patterns.js';

/** Wordings that carry a deadline inside a running sentence, in the order they are tried. */
const PHRASES: readonly RegExp[] = [
  `с\\s+${CLOCK}\\s+${DAY}${YEAR}\\s+(?:до|по)\\s+${CLOCK}\\s+${DAY}${YEAR}`,
  `(?<!от\\s)с\\s+(?:${DAY}${YEAR}|\\d{1,2})\\s+по\\s+${DAY}${YEAR}`,
  `(?<=срок(?:и|а)?(?:\\s+[а-яё]+){0,2}\\s*[:–—-]\\s*)${DATE}`,
  `с\\s+${MONTH}${YEAR}\\s+по\\s+${MONTH}${YEAR}`,
  `(?:в\\s+срок\\s+)?(?:${LAST_DAY}|к(?=\\s+(?:\\d|конц)))\\s+${DATE}(?:\\s*(?:,|и)\\s*(?:до\\s+)?${DATE})*`,
  `(?:в\\s+срок\\s+)?(?:не\\s+реже\\s+)?(?:${COUNT}\\s+)?раза?\\s+в\\s+(?:год|полугодие|квартал|четверть|месяц|неделю|день|два\\s+месяца)(?![а-яё])${IN_BRACKETS}`,
  `(?:(?:начиная\\s+)?с\\s+(?:${DAY}|${MONTH})${YEAR},?\\s+)?(?:ежегодно|ежеквартально|ежемесячно|еженедельно|ежедневно)(?:,?\\s+по\\s+${WEEKDAYS})?${HOUR}${OF_EACH}`,
  `кажд(?:ый|ую|ое)\\s+(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)${HOUR}${BEGINNING}`,
  `в\\s+срок,?\\s+(?:не\\s+(?:превыша(?:ющий|я)|более|свыше)(?:,?\\s+чем)?\\s+)?${LENGTH}`,
  `(?:в\\s+течение|до\\s+истечения)\\s+${LENGTH}`,
  `в\\s+${COMPOUND}\\s+срок${SINCE}`,
  `не\\s+(?:позднее|позже)(?:,?\\s+чем)?\\s+через\\s+${COUNT}\\s*${UNIT}${SINCE}`,
  `через\\s+${LENGTH_SINCE}`,
  `не\\s+(?:позднее|позже)\\s+(?:рабочего\\s+)?дня,?\\s+следующего\\s+за\\s+дн[её]м\\s+${EVENT}`,
  `на\\s+следующий\\s+(?:рабочий\\s+)?день\\s+после\\s+${EVENT}`,
  `в\\s+день\\s+(?:[а-яё]+ого\\s+)?[а-яё]+[нт]ия(?![а-яё])(?:[^.,;]|(?<=\\d)\\.(?=\\d))*`,
  `не\\s+(?:позднее|позже)\\s+${COUNT}\\s*${UNIT}${SINCE}`,
  `(?:не\\s+(?:позднее|позже|менее)(?:,?\\s+чем)?\\s+)?за\\s+${COUNT}\\s*${UNIT}\\s+до\\s+${EVENT}`,
  `по\\s+(?:итогам|результатам)\\s+(?:[а-яё\\d-]+\\s+){0,2}(?:месяца|квартала|полугодия|года|периода),?\\s+(?:в\\s+срок\\s+)?${LAST_DAY}\\s+${DATE}`,
  OF_PART,
  `по\\s+мере\\s+(?:необходимости|[а-яё]+[нт]ия(?![а-яё])(?:[^.,;]|(?<=\\d)\\.(?=\\d))*)`,
  `(?:в\\s+случае|при)\\s+необходимости`,
  `в\\s+(?:конце|начале|середине)\\s+(?:учебного\\s+года|года|месяца|квартала|четверти|полугодия)`,
  `в\\s+течение\\s+(?:всего\\s+)?(?:\\d{4}(?:\\s*[-–/]\\s*\\d{2,4})?\\s*)?(?:учебного\\s+)?(?:года|периода|месяца|квартала|полугодия)${SINCE}`,
  `в\\s+20\\d{2}\\s*[-–/]\\s*(?:20)?\\d{2}\\s+учебном\\s+году`,
  `(?:немедленно|незамедлительно|срочно|оперативно)`,
  `(?:до|к)\\s+(?:следующе(?:го|му)|очередно(?:го|му)|ближайше(?:го|му))\\s+(?:заседани[яю]|совещани[яю]|собрани[яю]|педсовет[ау]|педагогическ(?:ого|ому)\\s+совет[ау])(?:\\s+(?:комиссии|совета|коллегии|группы|комитета))?`,
  `на\\s+(?:следующе[мй]|очередно[мй]|ближайше[мй]|предстояще[мй])\\s+(?:[а-яё]+(?:ом|ем|ей|ой)\\s+){0,2}(?:заседании|совещании|собрании|педсовете|совете|планёрке|планерке|встрече|коллегии|сессии|комиссии)(?:\\s+(?:комиссии|совета|коллегии|группы|комитета))?`,
  `в\\s+${IN_MONTH}${OF_YEAR}(?:\\s*(?:[-–—]|,|и)\\s*(?:в\\s+)?${IN_MONTH}${OF_YEAR})*(?:\\s+каждого\\s+года)?`,
  `во?\\s+(?:[ivхплшу1]{1,4}|\\d(?:-?[а-я]+)?|перв[а-я]+|втор[а-я]+|третье[а-я]+|четв[её]рт[а-я]+)\\s+(?:квартале|полугодии|четверти)${YEAR}`,
  `весь\\s+(?:[а-я]+\\s+)?период`,
  `в\\s+(?:установленн|указанн)(?:ые|ый)\\s+сроки?`,
  `постоянно`,
  ...NAMED_TERMS,
].map((source) => new RegExp(`(?<![а-яё])${source}(?![а-яё])`, 'gi'));

const DAYS_BEFORE = '(?:\\d{1,2}\\s*(?:[-–—,]|и(?![а-яё]))\\s*)*';
const OF_YEAR_SAID = '\\s+20\\d{2}\\s*(?:года|г\\.)';
const IN_FIGURES = '\\d{1,2}\\.\\d{1,2}\\.20\\d{2}(?:\\s*(?:года|г\\.))?';
/** «Назначить совещание на 9 июня»: of nothing but a meeting is a day with «на» the day itself. */
const APPOINTED =
  '(?<=(?:назнач|перен[её]с|перенест|запланир|заплан|отлож|созва)[а-яё]*(?:\\s+[^\\s.;]+){0,8}\\s+на\\s+)';
const NO_DATE_OF = '(?<!(?:от|до|после|на|за|ранее|раньше|позднее|позже)\\s)';
/**
 * A date alone («Провести фестиваль 8 июня 2024 года»), or a first day, where nothing else says when; without its year where an hour stands
 * beside it («28 июня с 9:00 до 21:00»): a day alone may be the name of a holiday.
 */
const BARE_DATE = new RegExp(
  `(?:(?:${NO_DATE_OF}|${APPOINTED})(?<![\\d.«"–—-]|\\d\\s*(?:,|и)\\s)(?:(?<![а-яё])с\\s+)?` +
    `(?:${DAYS_BEFORE}\\d{1,2}\\s+${MONTH}(?:${OF_YEAR_SAID}(?:${HOURS_OF_DAY})?|${HOURS_OF_DAY})|${IN_FIGURES}${HOURS_OF_DAY})|` +
    `${APPOINTED}(?:\\d{1,2}\\s+${MONTH}|${IN_FIGURES}))(?![а-яё])`,
  'i',
);
/** «12.12.2024 представить отчёты»: what is to be done on a day. */
const OPENING_DATE = /^\d{1,2}\.\d{1,2}\.20\d{2}(?:\s*(?:года|г\.))?(?=\s+[а-яё])/;
const OBJECTS = objectsWithDates(DATE);

/** Words in the middle of a sentence that say when, with the place of their first letter. */
export interface Stretch {
  readonly at: number;
  readonly words: string;
}

/** The words of a clause that say when, cut out of the sentence as written; null when none do, and in one too long to be searched. */
export function deadlineWordsIn(text: string): string | null {
  if (text.length > LONGEST_TERM_TEXT) return null;
  const opening = OPENING_DATE.exec(legible(text))?.[0];
  if (opening !== undefined) return text.slice(0, opening.length);
  return (new Stretches(text).from(0) ?? bareDateIn(text))?.words ?? null;
}

/** The words of a sentence that say when, one after another: the sentence is prepared once, and every wording looked for once. */
export class Stretches {
  readonly #text: string;
  readonly #sentence: string;
  /** Of each wording, where it stands next; `undefined` before it was looked for. */
  readonly #found: (RegExpExecArray | null | undefined)[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#sentence = legible(withoutObjects(text));
  }

  /** The first such words at or after a place; where two wordings fit one place, the one tried first. */
  from(place: number): Stretch | null {
    let best: RegExpExecArray | null = null;
    for (const index of PHRASES.keys()) {
      const match = this.#next(index, place);
      if (match !== null && (best === null || match.index < best.index)) best = match;
    }
    if (best === null) return null;
    const at = best.index;
    return { at, words: this.#text.slice(at, at + withoutAction(best[0]).length).trim() };
  }

  #next(index: number, place: number): RegExpExecArray | null {
    const known = this.#found[index];
    if (known === null || (known !== undefined && known.index >= place)) return known;
    const phrase = PHRASES[index] as RegExp;
    phrase.lastIndex = place;
    const found = phrase.exec(this.#sentence);
    this.#found[index] = found;
    return found;
  }
}

function bareDateIn(text: string): Stretch | null {
  const found = BARE_DATE.exec(legible(withoutObjects(withoutQuotations(text))));
  return found && { at: found.index, words: text.slice(found.index, found.index + found[0].length).trim() };
}

/** An event ends where something is to be done: «до заседания комиссии |направить материалы|», «… |и сообщить|». */
function withoutAction(words: string): string {
  const verbAt = infinitiveAt(words);
  return verbAt < 0 ? words : words.slice(0, verbAt).replace(/\s+(?:(?:и|а\s+также)\s+)?$/i, '');
}

/** «работы, начатые до 1 января», «договоры, заключённые после 1 июля» say what and not when. */
export function withoutObjects(text: string): string {
  return text.replace(OBJECTS, blank);
}

/** Titles of documents hold dates of their own. */
export function withoutQuotations(text: string): string {
  return text.replace(/«[^»]{0,500}»|\([^()]*\)/g, blank);
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}
