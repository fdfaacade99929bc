// Pieces of the wordings by which a running sentence says when.

export const MONTH =
  '(?:(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*|ма(?:й|я|е|ю|ем)(?![а-яё]))';
/** The ending may be lost with a letter of the month. */
export const IN_MONTH =
  '(?:(?:мае|июне|июле|(?:январ|феврал|март|апрел|август|сентябр|октябр|ноябр|декабр)е?)(?![а-яё]))';
export const OF_YEAR = '(?:\\s+20\\d{2}\\s*(?:года|г\\.))?';
/** «года, следующего за отчётным», «следующего месяца», «каждого года»: of which the day is. */
const OF_WHICH =
  '(?:\\s+(?:(?:каждого|следующего|очередного|текущего|нового)\\s+)?(?:месяца|квартала|полугодия|года|периода),?\\s+следующего\\s+за\\s+(?:отч[её]тн|истекш|прошедш)[а-я]+(?:\\s+(?:месяцем|кварталом|полугодием|годом|периодом))?|\\s+(?:каждого|следующего|очередного|текущего)\\s+(?:месяца|квартала|полугодия|года))?';
const ORDINAL =
  '(?:\\d{1,2}(?:-?(?:го|ого|его))?(?:\\s*\\([^)]*\\))?|первого|второго|третьего|четв[её]ртого|пятого|шестого|седьмого|восьмого|девятого|десятого|последнего)';
const NTH_DAY = `${ORDINAL}\\s+(?:рабочего\\s+|календарного\\s+)?дня(?=\\s+(?:(?:каждого|следующего|очередного|отч[её]тного)\\s+)?(?:месяца|квартала|полугодия|года|${MONTH})(?![а-яё]))(?:\\s+(?:отч[её]тного\\s+)?(?:месяца|квартала|полугодия|года|${MONTH})(?!,?\\s+следующего\\s+за))?`;
export const DAY = `(?:${NTH_DAY}|\\d{1,2}\\s+${MONTH}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}(?:\\s*(?:года|г\\.))?|\\d{1,2}(?:-?го)?\\s+числа(?:\\s+(?:[а-я]+\\s+)?(?:месяца|квартала)(?:\\s+(?:каждого\\s+)?(?:квартала|полугодия|года)(?![а-яё]))?(?!,?\\s+следующего\\s+за))?)`;
export const YEAR = '(?:\\s*\\d{4}\\s*(?:года|год|г\\.?)?)?';
export const DATE = `(?:${DAY}${YEAR}${OF_WHICH}|${MONTH}${YEAR}|конца\\s+[а-я]+(?:\\s+[а-я]+)?${YEAR}|\\d{4}\\s*года)`;
export const COUNT =
  '(?:\\d+(?:-?(?:ти|х|и)(?![а-яё]))?|один|одного|одной|два|двух|дв[ае]|три|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|[а-яё]+надцати|двадцати|тридцати|[а-яё]+дневн[а-яё]+)(?:\\s*\\([^)]*\\))?';
export const UNIT =
  '(?:рабочих|рабочего|календарных|календарного)?\\s*(?:дн[яей]+|день|недел[а-я]+|месяц[а-я]*|сут[а-я]+|час[а-я]*)';
/** «проведённого институтом»: of which event, behind a comma. */
const OF_WHICH_EVENT = '(?:,\\s+[а-яё]+(?:нн|т|вш|щ|ем|им)(?:ого|его|ой|ей|ых|их)(?:ся)?(?![а-яё])[^.,;]*)?';
/** An event in words, up to the end of the part of the sentence; a full stop between figures is a date's. */
export const EVENT = `(?:[^.,;]|(?<=\\d)\\.(?=\\d))+${OF_WHICH_EVENT}`;
const SINCE_EVENT = `\\s+(?:со\\s+дня|с\\s+момента|с\\s+даты|от\\s+даты|после|по\\s+(?:окончании|завершении|истечении)|,?\\s*следующ(?:их|его)\\s+за\\s+дн[её]м)\\s+${EVENT}`;
export const SINCE = `(?:${SINCE_EVENT})?`;
export const COMPOUND =
  '(?:\\d+(?:\\s*-?\\s*(?:ти|х|и)(?![а-яё]))?\\s*-?\\s*|[а-яё]*)(?:дневный|недельный|месячный|суточный)';
export const LAST_DAY = '(?:до|не\\s+позднее|не\\s+позже)';
export const CLOCK = '\\d{1,2}[.:-]\\d{2}(?!\\.?\\d)';
const OF_HOURS = '\\s*ч(?:ас[а-я]*|\\.)?';
/** The hour of the day: «до 16.00», «в 9:30», «с 14 до 17 ч.». */
export const HOUR = `(?:,?\\s+(?:(?:до|к|в|не\\s+позднее)\\s+${CLOCK}(?:${OF_HOURS})?|с\\s+\\d{1,2}(?:[.:-]\\d{2})?\\s+до\\s+(?:${CLOCK}(?:${OF_HOURS})?|\\d{1,2}${OF_HOURS})))?`;
const AT_HOUR = `(?:${CLOCK}(?:${OF_HOURS})?|\\d{1,2}\\s*ч(?:ас[а-я]*|\\.))`;
/** The hours of a day that is named beside them: «в 14:30», «с 9:00 до 21:00», «с 8 до 20 часов», «с 9:00». */
export const HOURS_OF_DAY = `(?:,?\\s+(?:(?:до|к|в|с|не\\s+позднее)\\s+${AT_HOUR}(?:\\s+до\\s+${AT_HOUR})?|с\\s+\\d{1,2}\\s+до\\s+${AT_HOUR}))`;
export const WEEKDAYS = '(?:понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям)';

/** How long: «5 рабочих дней», «месяца», «трёх недель», with the event it is counted from. */
export const LENGTH = `(?:${COUNT}\\s*)?${UNIT}${SINCE}`;
/** The same where the event has to be named. */
export const LENGTH_SINCE = `(?:${COUNT}\\s*)?${UNIT}${SINCE_EVENT}`;
/** «до 10 февраля», «10.02.2024»: what is only stated («Конкурс проводится ежегодно») names none. */
export const NAMES_DAY = new RegExp(`\\d\\s+${MONTH}|\\d\\.\\d{2}(?:\\.|(?!\\d))`, 'i');
/** Words by which something comes again and again. */
export const REPEATS =
  /(?<![а-яё])(?:еже(?:год|кварт|месяч|недел|днев)|раза?\s+в\s|кажд[а-яё]+\s|следующ[а-яё]+\s+за\s+(?:отч|истекш|прошедш))/i;
/** «по итогам квартала»: of which part of the year a report is. */
export const OF_PART = `по\\s+(?:итогам|результатам)\\s+(?:(?:каждого|отч[её]тного)\\s+(?:месяца|квартала|полугодия|года|периода)|(?:месяца|квартала|полугодия)(?!\\s+\\d))`;
const FROM_TO = `(?:,?\\s+с\\s+(?:${DAY}|${MONTH})${YEAR}\\s+по\\s+(?:${DAY}|${MONTH})${YEAR})?`;
/** The days or months of a repetition in brackets: «(до 10 июля и до 20 января)», «(апрель, октябрь)». */
export const IN_BRACKETS = `(?:\\s*\\((?:в\\s+срок\\s+)?(?:(?:${LAST_DAY}|в)\\s+)?${DATE}(?:\\s*(?:,|и|-|–)\\s*(?:(?:${LAST_DAY}|в)\\s+)?${DATE})*\\))?`;
/** «, начиная с 15 марта»: from when something comes again and again. */
export const BEGINNING = `(?:,?\\s+начиная\\s+со?\\s+(?:${DAY}|${MONTH})${YEAR})?`;
/** What follows how often: its last day, between which days or months, each of them in brackets too. */
export const OF_EACH = `${FROM_TO}(?:,?\\s+(?:в\\s+срок\\s+)?${LAST_DAY}\\s+${DATE})?${FROM_TO}${BEGINNING}${IN_BRACKETS}`;
