export { readItems } from './read-items.js';
export { rowDeadlineWarnings } from './row-deadline-warnings.js';
