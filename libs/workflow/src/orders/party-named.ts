import { type OrderReading, type Party, requisitePeople } from '@domain/orders';
import { RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../acting/errors.js';
import { partiesOf } from './order-tasks.js';

/**
 * The party of that name in the rows of an order, as it was read or given at review, and the numbers of the rows; or the
 * one of its requisites, which is in no row. @throws NotFound
 */
export async function partyNamed(
  manager: EntityManager,
  orderId: string,
  reading: OrderReading,
  name: string,
): Promise<{ party: Party; numbers: string[] }> {
  const items = await manager.find(RoadmapItemEntity, { where: { orderId }, order: { position: 'ASC' } });
  const found = items.flatMap((item) => {
    const { responsible, executors } = partiesOf(item);
    const party = [...responsible, ...executors].find((one) => one.name === name);
    return party === undefined ? [] : [{ party, number: item.number }];
  });
  const party = found[0]?.party ?? requisitePeople(reading.order).find((one) => one.name === name);
  if (party === undefined) throw new NotFound('party', name);
  return { party, numbers: found.map(({ number }) => number) };
}
