export { type ChangedField, compareRows, foldedWords, type RowDifference } from './compare-rows.js';
export { contentWords } from './content-words.js';
export type { CutRow, EditionRow, EditionWords, FileRow } from './edition-row.js';
export { type Cut, findCuts, partsOfRows, uncutNumber } from './find-cuts.js';
