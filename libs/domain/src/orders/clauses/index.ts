export { namesWork } from './clause-kind.js';
export { clauseParagraphs } from './clause-paragraphs.js';
export { deadlineWordsIn } from './deadline-words.js';
export { infinitiveAt, type Performers, partiesInCase, performersOf } from './performers.js';
export {
  type ClauseReading,
  isHeading,
  readAnnexClauses,
  readOrderClauses,
} from './read-clauses.js';
