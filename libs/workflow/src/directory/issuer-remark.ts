import type { Warning } from '@domain/deadlines';
import { matchKey } from '@domain/directory';
import type { OrderReading } from '@domain/orders';
import type { EntityManager } from 'typeorm';
import { organisationsByKey } from './entries-by-key.js';
import { type NamingOrder, namingOf } from './naming.js';

/**
 * Says of an order of a branch that whoever issued it stands neither in the branch nor in the line above it, as far as the
 * directory knows: it will be a new body of the branch. Whether another branch has a body of that name is told to nobody.
 */
export async function issuerRemarks(
  manager: EntityManager,
  order: NamingOrder,
  { order: { issuer } }: OrderReading,
): Promise<Warning[]> {
  const { namesBranchId } = order;
  if (issuer === null || namesBranchId === null) return [];
  const key = matchKey(issuer);
  const found = (await organisationsByKey(manager, await namingOf(manager, order, issuer), [key])).get(key);
  const isNew = found === undefined || (found.state === 'proposed' && found.namesBranchId === namesBranchId);
  return isNew ? [{ level: 'warn', code: 'issuer-beyond-branch', where: 'order', values: { issuer } }] : [];
}
