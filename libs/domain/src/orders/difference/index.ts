export {
  type ChangedField,
  compareRows,
  type EditionRow,
  type EditionWords,
  foldedWords,
  type RowDifference,
} from './compare-rows.js';
export { contentWords } from './content-words.js';
