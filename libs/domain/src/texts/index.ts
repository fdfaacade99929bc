export { RUSSIAN_CATALOGUES } from './catalogues.js';
export {
  LANGUAGES,
  type Language,
  russian,
  type Texts,
  textsIn,
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
export type { TextValues } from './text-values.js';
