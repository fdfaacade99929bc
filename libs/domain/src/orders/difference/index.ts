export {
  type ChangedField,
  compareRows,
  type EditionRow,
  type EditionWords,
  type RowDifference,
} from './compare-rows.js';
