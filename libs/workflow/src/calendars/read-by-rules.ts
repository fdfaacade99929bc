import { matchKey } from '@domain/directory';
import type { SourceDocument } from '@domain/document';
import { type OrderReading, readOrder } from '@domain/orders';
import { chainOfIssuer, type OrderDocumentEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { NamingOrder } from '../directory/naming.js';
import { RulesBook } from './order-rules.js';

/**
 * Reads an order by the rules of the body that issued it. Who that is only its own words say, so an issuer with rules
 * of its own has the order read a second time. `stamp` is the state of the calendars it was read under.
 */
export async function readByRules(
  manager: EntityManager,
  document: SourceDocument,
  order: NamingOrder & Pick<OrderDocumentEntity, 'profile'>,
): Promise<{ reading: OrderReading; stamp: string }> {
  const { profile } = order;
  const book = await RulesBook.open(manager);
  const common = book.of({ organisationIds: [], profile });
  const reading = readOrder(document, common);
  const { issuer } = reading.order;
  const organisationIds = issuer === null ? [] : await chainOfIssuer(manager, order, matchKey(issuer));
  const own = book.of({ organisationIds, profile });
  return { reading: own === common ? reading : readOrder(document, own), stamp: book.stamp };
}

/** @throws Error when a calendar was changed since the order was read, so that it is read again */
export async function demandSameCalendars(manager: EntityManager, stamp: string): Promise<void> {
  if ((await RulesBook.open(manager)).stamp !== stamp)
    throw new Error('A calendar was changed while an order was read');
}
