export {
  type Definition,
  foldName,
  isCommonAbbreviation,
  LEGAL_FORMS,
  type NameLexicon,
  nameLexicon,
} from './name-lexicon.js';
export { accusativeToNominative, dativeToNominative } from './nominative.js';
export { canonicalPersonName, findPersons, type NamedPerson } from './person-name.js';
export { splitOutside } from './split-outside.js';
export { type PartiesReading, splitAudience, splitParties } from './split-parties.js';
