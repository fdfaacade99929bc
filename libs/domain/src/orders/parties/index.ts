export { isCommonAbbreviation, isLegalForm, undefinedAbbreviation } from './known-abbreviations.js';
export { type Definition, foldName, type NameLexicon, nameLexicon } from './name-lexicon.js';
export { nameVariants } from './name-variants.js';
export { dativeToNominative, genitiveToNominative } from './nominative.js';
export { describes, groupToNominative, isObliquePlural } from './noun-group.js';
export { isOfParties } from './party-remarks.js';
export { isPostOfOne, typeOfName } from './party-type.js';
export { canonicalPersonName, findPersons, type NamedPerson, personToNominative } from './person/index.js';
export {
  type CellContext,
  type CellReading,
  type PartyRole,
  type PlacedParty,
  type RoledParty,
  readParties,
} from './read-parties.js';
export { oncePerRow, type RowParties } from './row-parties.js';
export { insideMarks, splitOutside } from './split-outside.js';
export { asCoExecutor, CO_EXECUTOR, type PartiesReading, splitAudience, splitParties } from './split-parties.js';
export { headOf, isNominative, opensWithShortPost } from './words/index.js';
