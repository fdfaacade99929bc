const MONTH = '(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*';
const IN_MONTH = '(?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)';
const OF_YEAR = '(?:\\s+20\\d{2}\\s*(?:года|г\\.))?';
const DAY = `(?:\\d{1,2}\\s+${MONTH}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}(?:\\s*(?:года|г\\.))?|\\d{1,2}(?:-?го)?\\s+числа(?:\\s+(?:[а-я]+\\s+)?(?:месяца|квартала)(?:,?\\s+следующего\\s+за\\s+отч[её]тн[а-я]+(?:\\s+(?:месяцем|кварталом|периодом))?)?)?)`;
const YEAR = '(?:\\s*\\d{4}\\s*(?:года|год|г\\.?)?)?';
const DATE = `(?:${DAY}${YEAR}|${MONTH}${YEAR}|конца\\s+[а-я]+(?:\\s+[а-я]+)?${YEAR}|\\d{4}\\s*года)`;
const COUNT =
  '(?:\\d+|один|одного|одной|два|двух|дв[ае]|три|тр[её]х|четыр[её]х|пяти|шести|семи|десяти|[а-яё]+дневн[а-яё]+)(?:\\s*\\([^)]*\\))?';
const UNIT = '(?:рабочих|рабочего|календарных|календарного)?\\s*(?:дн[яей]+|день|недел[а-я]+|месяц[а-я]*|час[а-я]*)';
const SINCE = '(?:\\s+(?:со\\s+дня|с\\s+момента|с\\s+даты|после)\\s+[^.,;]+)?';
const COMPOUND = '(?:\\d+(?:\\s*-?\\s*(?:ти|х|и)(?![а-яё]))?\\s*-?\\s*|[а-яё]*)(?:дневный|недельный|месячный|суточный)';
const LAST_DAY = '(?:до|не\\s+позднее|не\\s+позже)';
/** The hour of the day: «до 16.00», «в 9:30». */
const HOUR = '(?:,?\\s+(?:до|к|в|не\\s+позднее)\\s+\\d{1,2}[.:]\\d{2}(?!\\.?\\d)(?:\\s*ч(?:ас[а-я]*|\\.)?)?)?';
const WEEKDAYS = '(?:понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям)';

/** Wordings that carry a deadline inside a running sentence, in the order they are tried. */
const PHRASES: readonly RegExp[] = [
  `(?<!от\\s)с\\s+(?:${DAY}${YEAR}|\\d{1,2})\\s+по\\s+${DAY}${YEAR}`,
  `с\\s+${MONTH}${YEAR}\\s+по\\s+${MONTH}${YEAR}`,
  `(?:в\\s+срок\\s+)?(?:${LAST_DAY}|к(?=\\s+(?:\\d|конц)))\\s+${DATE}(?:\\s*(?:,|и)\\s*(?:до\\s+)?${DATE})*`,
  `(?:в\\s+срок\\s+)?(?:не\\s+реже\\s+)?${COUNT}\\s+раз(?:а)?\\s+в\\s+(?:год|полугодие|квартал|четверть|месяц|неделю|день|два\\s+месяца)`,
  `(?:ежегодно|ежеквартально|ежемесячно|еженедельно|ежедневно)(?:,?\\s+по\\s+${WEEKDAYS})?${HOUR}(?:,?\\s+(?:в\\s+срок\\s+)?${LAST_DAY}\\s+${DATE})?`,
  `кажд(?:ый|ую|ое)\\s+(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)`,
  `в\\s+течение\\s+${COUNT}\\s*${UNIT}${SINCE}`,
  `в\\s+${COMPOUND}\\s+срок${SINCE}`,
  `не\\s+(?:позднее|позже)(?:,?\\s+чем)?\\s+через\\s+${COUNT}\\s*${UNIT}${SINCE}`,
  `не\\s+(?:позднее|позже)\\s+${COUNT}\\s*${UNIT}${SINCE}`,
  `(?:не\\s+(?:позднее|позже|менее)(?:,?\\s+чем)?\\s+)?за\\s+${COUNT}\\s*${UNIT}\\s+до\\s+[^.,;]+`,
  `по\\s+мере\\s+(?:необходимости|поступления|проведения)`,
  `(?:в\\s+случае|при)\\s+необходимости`,
  `в\\s+(?:конце|начале|середине)\\s+(?:учебного\\s+года|года|месяца|квартала|четверти|полугодия)`,
  `в\\s+течение\\s+(?:всего\\s+)?(?:\\d{4}(?:\\s*[-–/]\\s*\\d{2,4})?\\s*)?(?:учебного\\s+)?(?:года|периода|месяца|квартала)`,
  `в\\s+20\\d{2}\\s*[-–/]\\s*(?:20)?\\d{2}\\s+учебном\\s+году`,
  `(?:немедленно|незамедлительно|срочно|оперативно)`,
  `(?:до|к)\\s+(?:следующе(?:го|му)|очередно(?:го|му)|ближайше(?:го|му))\\s+(?:заседани[яю]|совещани[яю]|собрани[яю]|педсовет[ау]|педагогическ(?:ого|ому)\\s+совет[ау])(?:\\s+(?:комиссии|совета|коллегии|группы|комитета))?`,
  `в\\s+${IN_MONTH}${OF_YEAR}(?:\\s*(?:[-–—]|,|и)\\s*(?:в\\s+)?${IN_MONTH}${OF_YEAR})*`,
  `во?\\s+(?:[ivх]+|\\d(?:-?[а-я]+)?|перв[а-я]+|втор[а-я]+|третье[а-я]+|четв[её]рт[а-я]+)\\s+(?:квартале|полугодии|четверти)${YEAR}`,
  `весь\\s+(?:[а-я]+\\s+)?период`,
  `в\\s+(?:установленн|указанн)(?:ые|ый)\\s+сроки?`,
  `постоянно`,
].map((source) => new RegExp(`(?<![а-яё])${source}(?![а-яё])`, 'i'));

/** A date alone («Провести фестиваль 8 июня 2024 года»), where nothing else says when; a document's date stands after «от». */
const BARE_DATE = new RegExp(`(?<!от\\s)(?<![\\d.«"])\\d{1,2}\\s+${MONTH}\\s+20\\d{2}\\s*(?:года|г\\.)(?![а-яё])`, 'i');

/** «12.12.2024 представить отчёты»: what is to be done on a day. */
const OPENING_DATE = /^\d{1,2}\.\d{1,2}\.20\d{2}(?:\s*(?:года|г\.))?(?=\s+[а-яё])/;

/** Words in the middle of a sentence that say when, with the place of their first letter. */
export interface Stretch {
  readonly at: number;
  readonly words: string;
}

/** The words of a clause that say when, cut out of the sentence as written; null when none do. */
export function deadlineWordsIn(text: string): string | null {
  const opening = OPENING_DATE.exec(text)?.[0];
  return opening ?? stretchFrom(text, 0)?.words ?? BARE_DATE.exec(withoutQuotations(text))?.[0].trim() ?? null;
}

/** The first such words at or after a place; where two wordings fit one place, the one tried first. */
export function stretchFrom(text: string, from: number): Stretch | null {
  let best: Stretch | null = null;
  for (const phrase of PHRASES) {
    const match = phrase.exec(text.slice(from));
    if (match && (best === null || from + match.index < best.at))
      best = { at: from + match.index, words: match[0].trim() };
  }
  return best;
}

/** Titles of documents hold dates of their own. */
export function withoutQuotations(text: string): string {
  return text.replace(/«[^»]*»|\([^()]*\)/g, (quotation) => ' '.repeat(quotation.length));
}
