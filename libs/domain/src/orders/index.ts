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
  ReadSection,
  SourcePlace,
} from './order-reading.js';
export { type ReadOrderOptions, readOrder } from './read-order.js';
