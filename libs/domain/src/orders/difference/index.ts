export { type ChangedField, compareRows, foldedWords, type RowDifference } from './compare-rows.js';
export { contentWords } from './content-words.js';
export type { EditionRow, EditionWords } from './edition-row.js';
