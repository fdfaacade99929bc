import { createToken, Lexer, type TokenType } from 'chevrotain';
import { Any, END_OF_WORD, token } from './token.js';

// What names a place in the calendar by itself: dates, months, years, an hour.

const MONTH_FORMS = [
  'январ(?:ь|я|е|ю|ем)|янв\\.?',
  'феврал(?:ь|я|е|ю|ем)|фев(?:р)?\\.?',
  'март(?:а|е|у|ом)?|мар\\.',
  'апрел(?:ь|я|е|ю|ем)|апр\\.?',
  'ма(?:й|я|е|ю|ем)',
  'июн(?:ь|я|е|ю|ем)|июн\\.',
  'июл(?:ь|я|е|ю|ем)|июл\\.',
  'август(?:а|е|у|ом)?|авг\\.?',
  'сентябр(?:ь|я|е|ю|ем)|сент?\\.?',
  'октябр(?:ь|я|е|ю|ем)|окт\\.?',
  'ноябр(?:ь|я|е|ю|ем)|нояб?\\.?',
  'декабр(?:ь|я|е|ю|ем)|дек\\.?',
];
/** Whole names after which the next month may follow without a space (rule 13). */
const FUSED = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
export const MONTH_START = 'янв|фев|март|апр|май|мая|июн|июл|авг|сент|окт|нояб|дек';
export const Month = createToken({ name: 'Month', pattern: Lexer.NA, categories: [Any] });
export const MONTHS: readonly TokenType[] = MONTH_FORMS.map((forms, index) =>
  createToken({
    name: `Month${index + 1}`,
    pattern: new RegExp(`(?:${forms})${END_OF_WORD}|(?:${FUSED[index]})(?=${MONTH_START})`, 'y'),
    line_breaks: false,
    categories: [Month, Any],
  }),
);
export const NumericDate = token(
  'NumericDate',
  '\\d{1,2}[./]\\d{1,2}[./](?:(?:19|20)\\d\\d|\\d{2})(?!\\d)|\\d{1,2}-\\d{1,2}-(?:19|20)\\d\\d(?!\\d)|(?:19|20)\\d\\d-\\d{2}-\\d{2}(?!\\d)',
  {
    guard: false,
  },
);
export const DayMonth = token('DayMonth', '\\d{1,2}\\.(?:0[1-9]|1[0-2])(?!\\d)(?:\\.(?!\\d))?', {
  guard: false,
});
export const YearPair = token('YearPair', '(?:19|20)\\d\\d *[-–—/] *(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)', {
  guard: false,
});
export const Year = token('Year', '(?:19|20)\\d\\d(?!\\d)', { guard: false });
export const CurrentYear = token(
  'CurrentYear',
  '[тс]\\. ?г\\.?|(?:текущ|нынешн)(?:ий|его|ем|ему) +(?:год|года|году)|тек\\. +года|этого +года',
);
export const NextYear = token('NextYear', '(?:следующ|будущ)(?:ий|его|ем|ему) +(?:год|года|году)');
export const NextStudy = token(
  'NextStudy',
  '(?:нов|следующ|очередн|будущ)(?:ый|ий|ого|его|ом|ем|ому|ему)(?= +(?:учебн|уч\\.))',
);
export const CurrentStudy = token(
  'CurrentStudy',
  'текущ(?:ий|его|ем|ему)(?= +(?:уч|кален|месяц|квартал|полугод|недел))',
);
const HOUR = '(?:[01]?\\d|2[0-3])';
const MINUTES = '[0-5]\\d';
const HOURS = `(?: *(?:час(?:ов|а|\\.)?|ч\\.?)${END_OF_WORD}(?: *${MINUTES} *мин(?:ут|\\.)?)?)`;
const NOT_OF_MONTH = `(?! *(?:${MONTH_START}|числ))`;
/** What can be nothing but an hour: no month has this number. */
const CLOCK = `${HOUR}:${MINUTES}|24[:.]00|${HOUR}\\.(?:00|1[3-9]|[2-5]\\d)(?![.\\d])|${HOUR}-00(?![.\\d])`;
const LIKE_DATE = `${HOUR}\\.(?:0[1-9]|1[0-2])(?!\\.?\\d)`;
const MINUTED = `${HOUR}-${MINUTES}(?![.\\d])${NOT_OF_MONTH}`;
/** «с 9-30 до 12-45», «14–17 ч.», «9.10 час.»: days and dates are not counted in hours. */
const COUNTED_IN_HOURS = [
  `с +${HOUR}(?:[.-]${MINUTES})? +(?:до|по) +(?:(?:${CLOCK})|${HOUR}(?=${HOURS}))`,
  `с +(?:${CLOCK}) +(?:до|по) +${HOUR}[.-]${MINUTES}(?![.\\d])${NOT_OF_MONTH}`,
  `с +${HOUR}-${MINUTES} +(?:до|по) +${MINUTED}`,
  `(?:до|к|не +поздн?ее|не +позже) +${MINUTED}(?! *(?:рабоч|календ|дн|сут|час|недел|месяц|мин))`,
  `${HOUR} *[-–—] *${HOUR}(?=${HOURS})`,
  `${HOUR}[.-]${MINUTES}(?=${HOURS})`,
].join('|');
/** The end of hours; «9:00 – 20.06» goes on with a date, and so does «9.00 – 20.06 18.00». */
const TO_HOUR = `(?: *[-–—] *(?:(?:${CLOCK})|${MINUTED}|(?<=\\d\\.\\d\\d *[-–—] *)${LIKE_DATE}(?! +${HOUR}[:.-]${MINUTES}))| *(?:до|по) *(?:(?:${CLOCK})|${MINUTED}))`;
/** «10.00», «в 14:30», «с 9.00 до 12.00», «начало в 10-00»; a number of hours behind «в течение» is a length of time. */
export const TimeOfDay = token(
  'TimeOfDay',
  `(?<!(?:течени[еи]|через|позднее|более|менее|чем|за) +)(?:(?:начало|время)[: ]+(?:в +)?)?(?:${COUNTED_IN_HOURS}|(?:(?:в|с|до|по|к|на|не +поздн?ее|не +позже) +)?(?:${CLOCK}|(?:${HOUR}|24)(?=${HOURS}(?! *(?:с +момента|со +(?:дня|времени)|с +даты|после|до +начала))))|в +${HOUR}[.](?:${MINUTES})(?![.\\d])|в +${MINUTED})${TO_HOUR}?(?:${HOURS}| *ч${END_OF_WORD})?(?: *(?:до|по) *(?:${CLOCK}))?(?: *\\(?(?:по +)?(?:мск|московскому +времени|местному +времени)\\)?)?`,
  { guard: false },
);
const YEAR_OF_DATE = '(?:,? *(?:19|20)\\d\\d(?: *(?:года|год|г\\.?))?)';
/** «9 мая», «9 мая 2024 г.» and «09.05.2024»; «09.05» alone is one of a list of such. */
const WHOLE_DATE = `\\d{1,2} +(?:${MONTH_START})[а-я]*${YEAR_OF_DATE}?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}(?: *(?:года|год|г\\.?))?|(?:19|20)\\d\\d-\\d{2}-\\d{2}`;
/** «9 мая, ср., 12-15». */
const WEEKDAY =
  '(?:,? *\\(?(?:(?:пн|вт|ср|чт|пт|сб|вс)\\.?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\\)?)?';
const BEHIND_DATE = `(?<=(?:${WHOLE_DATE})${WEEKDAY}[,;]?\\s+)`;
/** «24 мая – 10.10»: dates written alike have their own dash between them. */
const BEHIND_DATE_DASHED = `(?<=\\d{1,2} +(?:${MONTH_START})[а-я]*${YEAR_OF_DATE}? *[-–—] *)`;
/** «9 мая, 10-15, 14-30»: the second stands behind the first. */
const OTHER_HOURS = `(?:${HOUR}-${MINUTES}(?: *[,;] *| +и +))*`;
const BEHIND_DAY = `(?<=(?:${WHOLE_DATE}|\\d{1,2}\\.(?:0[1-9]|1[0-2]))${WEEKDAY}[,;]?\\s+${OTHER_HOURS})`;
/** «9 мая, 12-15», «9 мая 2024 г., 10.10»: behind a whole date, an hour as well as days or another date. */
export const DoubtfulHour = createToken({
  name: 'DoubtfulHour',
  pattern: new RegExp(
    `(?=[с\\d])(?:${BEHIND_DAY}${HOUR}-${MINUTES}(?![.\\d])(?: *[-–—] *${HOUR}-${MINUTES}(?![.\\d]))?${NOT_OF_MONTH}|${BEHIND_DATE_DASHED}${LIKE_DATE}|${BEHIND_DATE}(?:с +${LIKE_DATE} +(?:до|по) +${LIKE_DATE}|${LIKE_DATE}(?: *[-–—] *${LIKE_DATE})?))`,
    'y',
  ),
  line_breaks: false,
  categories: [TimeOfDay, Any],
});
