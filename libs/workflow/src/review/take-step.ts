import { isDeepStrictEqual } from 'node:util';
import type { Warning } from '@domain/deadlines';
import type { ReviewStepKind } from '@domain/review';
import { type ItemState, type ReviewState, ReviewStepEntity, RoadmapItemEntity } from '@storage';
import { Any, type EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { changeMeanings } from './name-meanings.js';
import type { OpenReview } from './open-review.js';

export interface NewStep {
  readonly kind: ReviewStepKind;
  readonly before: ReviewState;
  readonly after: ReviewState;
  /** The rows it is about, where they are not its items. */
  readonly numbers?: readonly string[];
  /** The step an `undo` or `redo` is about. */
  readonly ofStep?: string;
  readonly actor: ActingPerson;
  readonly now: Date;
}

/** An item without its version, as a step keeps it. */
export function stateOf({ version: _version, ...state }: RoadmapItemEntity): ItemState {
  return state;
}

/**
 * Brings the items of an order, the warnings of its reading and what its names mean from one state to the next, and keeps
 * the step, unless nothing changes by it. @throws Conflict `stale-name`
 */
export async function takeStep(manager: EntityManager, { order, reading }: OpenReview, step: NewStep): Promise<void> {
  const { kind, before, after, ofStep = null, actor, now } = step;
  const numbers = step.numbers ?? before.items.map(({ number }) => number);
  if (isDeepStrictEqual(before, after)) return;
  const staying = new Set(after.items.map(({ id }) => id));
  const gone = before.items.filter(({ id }) => !staying.has(id)).map(({ id }) => id);
  await manager.delete(RoadmapItemEntity, { id: Any(gone) });
  await manager.save(
    RoadmapItemEntity,
    after.items.map((item) => ({ ...item })),
  );
  order.reading = { ...reading, warnings: [...without(reading.warnings, before.warnings), ...after.warnings] };
  await manager.save(order);
  await changeMeanings(manager, before.names ?? [], after.names ?? [], { orderId: order.id, actor, now });
  await manager.insert(ReviewStepEntity, {
    orderId: order.id,
    at: now,
    actorId: actor.personId,
    kind,
    ofStep,
    numbers: [...numbers],
    before,
    after,
  });
}

/** The warnings without those gone, each of them once. */
function without(warnings: readonly Warning[], gone: readonly Warning[]): Warning[] {
  const left = [...warnings];
  for (const warning of gone) {
    const at = left.findIndex((one) => isDeepStrictEqual(one, warning));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}
