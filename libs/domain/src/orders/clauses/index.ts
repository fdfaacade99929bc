export { infinitiveAt } from '../document/index.js';
export { namesWork } from './clause-kind.js';
export { clauseParagraphs } from './clause-paragraphs.js';
export { type Control, controlIn, isControl } from './control.js';
export { wordsOfTerms } from './deadline-terms.js';
export { deadlineWordsIn } from './deadline-words.js';
export { type Performers, partiesInCase, performersOf } from './performers.js';
export {
  type ClauseReading,
  isHeading,
  readAnnexClauses,
  readOrderClauses,
} from './read-clauses.js';
