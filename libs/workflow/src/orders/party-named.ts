import type { Party } from '@domain/orders';
import { RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../acting/errors.js';
import { partiesOf } from './order-tasks.js';

/** The party of that name in some row of an order, as it was read or given at review. @throws NotFound */
export async function partyNamed(manager: EntityManager, orderId: string, name: string): Promise<Party> {
  const items = await manager.findBy(RoadmapItemEntity, { orderId });
  const parties = items.flatMap((item) => {
    const { responsible, executors } = partiesOf(item);
    return [...responsible, ...executors];
  });
  const party = parties.find((one) => one.name === name);
  if (party === undefined) throw new NotFound('party', name);
  return party;
}
