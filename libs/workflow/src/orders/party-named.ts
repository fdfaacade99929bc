import type { Party } from '@domain/orders';
import { RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../acting/errors.js';
import { partiesOf } from './order-tasks.js';

/** The party of that name in the rows of an order, as it was read or given at review, and the numbers of the rows. @throws NotFound */
export async function rowsNaming(
  manager: EntityManager,
  orderId: string,
  name: string,
): Promise<{ party: Party; numbers: string[] }> {
  const items = await manager.find(RoadmapItemEntity, { where: { orderId }, order: { position: 'ASC' } });
  const found = items.flatMap((item) => {
    const { responsible, executors } = partiesOf(item);
    const party = [...responsible, ...executors].find((one) => one.name === name);
    return party === undefined ? [] : [{ party, number: item.number }];
  });
  const [first] = found;
  if (first === undefined) throw new NotFound('party', name);
  return { party: first.party, numbers: found.map(({ number }) => number) };
}
