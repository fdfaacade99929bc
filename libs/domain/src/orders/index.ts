export { controllerOf } from './controller-of.js';
export type { ReadMeeting, ReportingDuty } from './duty-reading.js';
export type { IndicatorBand, IndicatorTarget, IndicatorTask, ReadIndicator } from './indicator-reading.js';
export type {
  Abbreviation,
  ClauseDuty,
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
export { beyondMostRows, MOST_ORDER_ROWS } from './order-size.js';
export {
  type CellContext,
  type CellReading,
  canonicalPersonName,
  type Definition,
  nameLexicon,
  nameVariants,
  type PartyRole,
  type RoledParty,
  readParties,
  typeOfName,
} from './parties/index.js';
export { placeOfWarning } from './place-of-warning.js';
export { type ReadOrderOptions, readOrder } from './read-order.js';
export { deadlineContextAt, type PlaceOfDeadline, rereadDeadline } from './reread-deadline.js';
export { type RowParties, rereadParties } from './reread-parties.js';
