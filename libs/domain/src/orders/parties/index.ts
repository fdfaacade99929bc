export {
  type Definition,
  foldName,
  isCommonAbbreviation,
  LEGAL_FORMS,
  type NameLexicon,
  nameLexicon,
  typeOfName,
} from './name-lexicon.js';
export { nameVariants } from './name-variants.js';
export { accusativeToNominative, dativeToNominative } from './nominative.js';
export { describes, groupToNominative, isObliquePlural } from './noun-group.js';
export { canonicalPersonName, findPersons, type NamedPerson } from './person-name.js';
export { splitOutside } from './split-outside.js';
export { type PartiesReading, splitAudience, splitParties } from './split-parties.js';
