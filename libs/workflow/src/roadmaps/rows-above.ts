import { directoryKeys } from '@domain/directory';
import type { OrderReading } from '@domain/orders';
import { lastDue } from '@domain/roadmaps';
import {
  ChildRoadmapEntity,
  classesOfBody,
  type GivenRow,
  InheritedRowEntity,
  OrderDocumentEntity,
  RoadmapDemandEntity,
  RoadmapItemEntity,
} from '@storage';
import { Any, type EntityManager, In, IsNull, Not } from 'typeorm';
import { orderDirectory } from '../orders/order-directory.js';
import { partiesOf, schedulesOf } from '../orders/order-tasks.js';
import { wordsOf } from '../review/reword.js';
import { partiesOfItems } from '../review/save-assigned.js';
import { stateOf } from '../review/take-step.js';

/** A row of the order above that a body may take over into its own roadmap. */
export interface RowAbove {
  readonly item: RoadmapItemEntity;
  /** The body, or a class that means it, takes part in the row: leaving it out takes a reason. */
  readonly concerns: boolean;
}

/**
 * The rows of a table a body may take over, from top to bottom, without those that demand roadmaps or watch them. A row
 * that was itself taken over from further above concerns whom it concerned there.
 */
export async function rowsAbove(manager: EntityManager, orderId: string, organisationId: string): Promise<RowAbove[]> {
  const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
  if (order.reading === null) return [];
  const demands = await manager.findBy(RoadmapDemandEntity, { orderId, kind: In(['make', 'watch']) });
  const demanding = new Set(demands.map(({ itemId }) => itemId));
  const items = await manager.find(RoadmapItemEntity, {
    where: { orderId, source: 'table', dropped: false },
    order: { position: 'ASC' },
  });
  const offered = items.filter(({ id }) => !demanding.has(id));
  const asked = new Set([organisationId, ...(await classesOfBody(manager, organisationId))]);
  const bodies = await bodiesOfItems(manager, order, order.reading, offered);
  const further = await concernedAbove(manager, orderId, organisationId);
  return offered.map((item) => ({
    item,
    concerns: further.has(item.id) || (bodies.get(item.id) ?? []).some((id) => asked.has(id)),
  }));
}

/** The bodies that take part in each item, as the directory has them today. */
async function bodiesOfItems(
  manager: EntityManager,
  order: OrderDocumentEntity,
  reading: OrderReading,
  items: readonly RoadmapItemEntity[],
): Promise<Map<string, string[]>> {
  const { organisations } = await orderDirectory(manager, order, reading, partiesOfItems(items));
  return new Map(
    items.map((item) => {
      const { responsible, executors } = partiesOf(item);
      const keys = [...responsible, ...executors].map((party) => directoryKeys(party, reading).organisationKey);
      return [item.id, keys.flatMap((key) => organisations.get(key)?.id ?? [])];
    }),
  );
}

/** Rows of a child roadmap that were taken over from rows which concern the body there. */
async function concernedAbove(manager: EntityManager, orderId: string, organisationId: string): Promise<Set<string>> {
  const roadmap = await manager.findOneBy(ChildRoadmapEntity, { orderId });
  if (roadmap === null) return new Set();
  const above = await rowsAbove(manager, roadmap.fromOrderId, organisationId);
  const concerning = above.flatMap(({ item, concerns }) => (concerns ? [item.id] : []));
  const taken = await manager.findBy(InheritedRowEntity, {
    orderId,
    fromItemId: Any(concerning),
    itemId: Not(IsNull()),
  });
  return new Set(taken.flatMap(({ itemId }) => itemId ?? []));
}

/** A row as it is now, to be kept beside what becomes of it below. */
export function givenRow(item: RoadmapItemEntity): GivenRow {
  const { title, deadlineText, expectedResult } = wordsOf(stateOf(item));
  return { number: item.number, title, deadlineText, expectedResult, due: lastDue(schedulesOf(item)) };
}
