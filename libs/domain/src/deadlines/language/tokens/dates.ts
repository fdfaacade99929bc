import { createToken, Lexer, type TokenType } from 'chevrotain';
import { Any, END_OF_WORD, token } from './token.js';

// What names a place in the calendar by itself: dates, months, years, an hour.

const MONTH_FORMS = [
  'январ(?:ь|я|е|ю|ем)|янв\\.?',
  'феврал(?:ь|я|е|ю|ем)|фев(?:р)?\\.?',
  'март(?:а|е|у|ом)?',
  'апрел(?:ь|я|е|ю|ем)|апр\\.?',
  'ма(?:й|я|е|ю|ем)',
  'июн(?:ь|я|е|ю|ем)',
  'июл(?:ь|я|е|ю|ем)',
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
const MONTH_START = 'янв|фев|март|апр|май|мая|июн|июл|авг|сент|окт|нояб|дек';
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
  '\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)',
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
export const CurrentYear = token('CurrentYear', '[тс]\\. ?г\\.?|текущ(?:ий|его|ем|ему) +(?:год|года|году)');
export const NextYear = token('NextYear', '(?:следующ|будущ)(?:ий|его|ем|ему) +(?:год|года|году)');
export const CurrentStudy = token('CurrentStudy', 'текущ(?:ий|его|ем|ему)(?= +(?:уч|кален))');
export const TimeOfDay = token(
  'TimeOfDay',
  `(?:(?:в|с|до|к|на) +)?(?:\\d{1,2}:\\d{2}|\\d{1,2}\\.(?:00|[2-5]\\d)(?![.\\d])|\\d{1,2}(?= *(?:часов|часа|час|ч\\.)))(?: *[-–—] *\\d{1,2}[:.]\\d{2})?(?: *(?:часов|часа|час|ч\\.|ч${END_OF_WORD}))?(?: *(?:до|по) *\\d{1,2}[:.]\\d{2})?`,
  { guard: false },
);
