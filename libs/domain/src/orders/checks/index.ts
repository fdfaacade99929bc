export { checkAnnexes } from './check-annexes.js';
export { checkClauseDates, clauseDateWarnings } from './check-clause-dates.js';
export { checkMembers } from './check-members.js';
export { checkNames } from './check-names.js';
export { checkNumbers } from './check-numbers.js';
export { checkQuotes, type PlacedText } from './check-quotes.js';
export { checkUnreadTerms } from './check-unread-terms.js';
