import { type OrderReading, type Requisites, requisitesOf } from '@domain/orders';
import { ReviewStepEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { OpenReview } from './open-review.js';
import { settleRequisites } from './settle-requisites.js';
import { type NewStep, takeStep } from './take-step.js';

/**
 * A changed file of an order lacks what the file before lacked. The requisites a person entered there in its place are
 * entered here too, where this file does not say them, and its rows are read anew by them: as a step of its own.
 */
export async function takeRequisitesOf(
  manager: EntityManager,
  issued: OpenReview,
  edition: OpenReview,
  by: Pick<NewStep, 'actor' | 'now'>,
): Promise<OpenReview> {
  const present = requisitesOf(edition.reading);
  const entered = Object.entries(await enteredByHand(manager, issued.order.id, issued.reading));
  const missing = entered.filter(([name]) => present[name as keyof Requisites] === null);
  if (missing.length === 0) return edition;
  const { before, after, to } = await settleRequisites(manager, edition, Object.fromEntries(missing));
  await takeStep(manager, edition, { kind: 'requisites', before, after, ...by });
  return { ...edition, reading: edition.order.reading ?? to.reading };
}

/** What differs from the file as it was read first. */
async function enteredByHand(
  manager: EntityManager,
  orderId: string,
  reading: OrderReading,
): Promise<Partial<Requisites>> {
  const [first] = await manager.find(ReviewStepEntity, {
    where: { orderId, kind: 'requisites' },
    order: { id: 'ASC' },
    take: 1,
  });
  if (first?.before.requisites === undefined) return {};
  const asRead = requisitesOf(first.before.requisites);
  const entered = Object.entries(requisitesOf(reading)).filter(
    ([name, value]) => value !== null && value !== asRead[name as keyof Requisites],
  );
  return Object.fromEntries(entered);
}
