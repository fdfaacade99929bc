export { readColumns } from './read-columns.js';
export { type ColumnMeaning, readHeading } from './read-heading.js';
export { findTable, type ReadCell, type ResultTable, readCell, shapeOf } from './read-table.js';
export {
  ASSESSMENTS,
  type Assessment,
  measureOf,
  nameOfProcedure,
  type Procedure,
  type ProcedureContent,
  RESULT_CONTENTS,
  type ResultContent,
  resultOf,
} from './result-column.js';
