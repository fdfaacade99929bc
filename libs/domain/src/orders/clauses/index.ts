export {
  type ClauseReading,
  isHeading,
  readAnnexClauses,
  readOrderClauses,
} from './read-clauses.js';
