import { issuerName, matchKey, timeZoneOfRegion } from '@domain/directory';
import type { OrderReading } from '@domain/orders';
import type { OrderDocumentEntity } from '@storage';

type RequisiteColumns = Pick<
  OrderDocumentEntity,
  'number' | 'numberKey' | 'orderDate' | 'issuer' | 'issuerKey' | 'title' | 'periodStart' | 'periodEnd' | 'timeZone'
>;

/** What of an order's requisites stands beside its reading, to find orders by and to count days where it is at home. */
export function requisiteColumns(reading: OrderReading): RequisiteColumns {
  const { number, date, issuer, title } = reading.order;
  const { periodStart, periodEnd } = reading.roadmap;
  return {
    number,
    numberKey: number === null ? null : matchKey(number),
    orderDate: date,
    issuer,
    issuerKey: issuer === null ? null : matchKey(issuer),
    title,
    periodStart,
    periodEnd,
    timeZone: timeZoneOfRegion(issuerName(reading)),
  };
}
