export { readItems } from './read-items.js';
export { rowDeadlineWarnings } from './row-deadline-warnings.js';
export { headingOfTerms, periodOfPart, readTerm, termColumns } from './term-context.js';
