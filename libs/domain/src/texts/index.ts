export { type Language, russian, say, type Texts, type TextValues } from './create-texts.js';
export {
  formatDate,
  formatDay,
  formatDueWithShift,
  formatMonth,
  formatRange,
  formatShortDate,
  formatWeekday,
} from './format-date.js';
