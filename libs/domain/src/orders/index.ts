export { readAbbreviations } from './abbreviations/index.js';
export { ACCEPTANCES, type Acceptance, proposedAcceptance } from './acceptance.js';
export {
  controlIn,
  deadlinePhraseIn,
  deadlineWordsIn,
  infinitiveAt,
  isControl,
  namesWork,
  type Performers,
  partiesInCase,
  performersOf,
  unreadTerms,
  wordsOfTerms,
} from './clauses/index.js';
export { columnMeanings } from './column-meanings.js';
export { controllerOf, requisitePeople, signatoryOf } from './controller-of.js';
export {
  type ChangedField,
  type Cut,
  type CutRow,
  compareRows,
  contentWords,
  type EditionRow,
  type FileRow,
  findCuts,
  foldedWords,
  partsOfRows,
  type RowDifference,
  uncutNumber,
} from './difference/index.js';
export type { ReadMeeting, ReportingDuty } from './duty-reading.js';
export { dateIn, numberIn } from './header/index.js';
export type { IndicatorBand, IndicatorTarget, IndicatorTask, ReadIndicator } from './indicator-reading.js';
export type {
  Abbreviation,
  BasisDocument,
  ClauseDuty,
  ObligedParty,
  OrderHeader,
  OrderReading,
  OtherClause,
  Party,
  PartyType,
  ReadClause,
  ReadItem,
  ReadRoadmap,
  ReadSection,
} from './order-reading.js';
export { MOST_ORDER_ROWS, rowsBeyondMost } from './order-size.js';
export type { RowParties } from './parties/index.js';
export {
  type CellContext,
  type CellReading,
  CO_EXECUTOR,
  canonicalPersonName,
  type Definition,
  findPersons,
  foldName,
  genitiveToNominative,
  groupToNominative,
  isLegalForm,
  isOfParties,
  type NameLexicon,
  nameLexicon,
  nameVariants,
  type PartyRole,
  personToNominative,
  type RoledParty,
  readParties,
  splitOutside,
  splitParties,
  typeOfName,
} from './parties/index.js';
export { periodIn } from './period.js';
export { placeOfWarning } from './place-of-warning.js';
export { type ProposedDate, proposePlanDates } from './plan-dates.js';
export { type ReadOrderOptions, readOrder } from './read-order.js';
export {
  type ReadRequisites,
  type Requisites,
  requisitesFault,
  requisitesOf,
  withRequisites,
} from './requisites.js';
export {
  deadlineContextAt,
  type PlaceOfDeadline,
  readPlanDates,
  rereadDates,
  rereadDeadline,
} from './reread-deadline.js';
export { rereadParties } from './reread-parties.js';
export type { IdentificationRule, SchoolResults } from './school-reading.js';
export type { SourcePlace } from './source-place.js';
export { type WarningInWords, warningInWords } from './warning-in-words.js';
