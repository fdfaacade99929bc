export {
  createTexts,
  type Language,
  LANGUAGES,
  russian,
  say,
  type Texts,
  textsIn,
  type TextValues,
} from './create-texts.js';
export {
  formatDate,
  formatDay,
  formatDueWithShift,
  formatMonth,
  formatRange,
  formatShortDate,
  formatWeekday,
} from './format-date.js';
