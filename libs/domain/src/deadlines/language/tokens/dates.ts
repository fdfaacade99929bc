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
const CLOCK = '\\d{1,2}:\\d{2}|\\d{1,2}\\.(?:00|1[3-9]|[2-5]\\d)(?![.\\d])|(?:[01]?\\d|2[0-3])-00(?![.\\d])';
/** «9 мая 22-30», «12.06 22-30», «2023 г. 10.15»: behind a whole date what may be days elsewhere is an hour. */
const BEHIND_DATE = `(?<=(?:\\d{4}|г\\.),? +)\\d{1,2}[-.][0-5]\\d(?![.\\d])|(?<=(?:\\d{1,2} +(?:${MONTH_START})[а-я]*|\\d{1,2}\\.(?:0[1-9]|1[0-2])),? +)\\d{1,2}-[0-5]\\d(?![.\\d])(?! *(?:${MONTH_START}|числа))`;
const HOURS = '(?: *(?:часов|часа|час|ч\\.)(?: *\\d{2} *мин(?:ут|\\.)?)?)';
/** «10.00», «в 14:30», «с 9.00 до 12.00», «начало в 10-00»; a number of hours behind «в течение» is a length of time. */
export const TimeOfDay = token(
  'TimeOfDay',
  `(?<!(?:течени[еи]|через|позднее|более|менее|чем|за) +)(?:(?:начало|время)[: ]+(?:в +)?)?(?:(?:(?:в|с|до|по|к|на|не +поздн?ее|не +позже) +)?(?:${CLOCK}|\\d{1,2}(?=${HOURS}(?![а-я])(?! *(?:с +момента|со +(?:дня|времени)|с +даты|после|до +начала))))|в +\\d{1,2}[-.][0-5]\\d(?![.\\d])|${BEHIND_DATE})(?: *[-–—] *\\d{1,2}[:.-]\\d{2})?(?:${HOURS}| *ч${END_OF_WORD})?(?: *(?:до|по) *\\d{1,2}[:.-]\\d{2})?(?: *\\(?(?:по +)?(?:мск|московскому +времени|местному +времени)\\)?)?`,
  { guard: false },
);
