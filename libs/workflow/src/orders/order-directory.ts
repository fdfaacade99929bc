import { directoryKeys, isCollegial, issuerName, proposeDirectory } from '@domain/directory';
import type { OrderReading, Party } from '@domain/orders';
import { membersNow, type OrderDocumentEntity, postsNow } from '@storage';
import type { EntityManager } from 'typeorm';
import { organisationsByKey } from '../directory/entries-by-key.js';
import { type NamingOrder, namingOf } from '../directory/naming.js';
import { peopleMeant } from '../directory/people-meant.js';
import { ownBody } from '../roadmaps/own-body.js';
import type { OrderDirectory } from './order-tasks.js';

/** The entries of the directory an order names, or its items were given to at review, as they are now. */
export async function orderDirectory(
  manager: EntityManager,
  order: NamingOrder & Pick<OrderDocumentEntity, 'id'>,
  reading: OrderReading,
  assigned: readonly Party[],
): Promise<OrderDirectory> {
  const naming = await namingOf(manager, order, issuerName(reading));
  const proposed = proposeDirectory(reading, assigned);
  const parties = [...reading.items.flatMap((item) => [...item.responsible, ...item.executors]), ...assigned];
  const keys = parties.map((party) => directoryKeys(party, reading));
  const named = await organisationsByKey(manager, naming, [
    ...proposed.organisations.map((organisation) => organisation.key),
    ...keys.map((key) => key.organisationKey),
  ]);
  const organisations = new Map([...named, ...(await ownBody(manager, order.id, reading))]);
  return {
    organisations,
    posts: await postsNow(
      manager,
      [...organisations.values()].filter(({ kind }) => kind === 'role').map(({ id }) => id),
    ),
    members: await membersNow(
      manager,
      [...organisations.values()].filter(({ kind }) => isCollegial(kind)).map(({ id }) => id),
    ),
    people: await peopleMeant(manager, naming, proposed.people),
  };
}
