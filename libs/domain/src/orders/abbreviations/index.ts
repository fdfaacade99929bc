export { readAbbreviations } from './read-abbreviations.js';
export { undefinedAbbreviations } from './undefined-abbreviations.js';
