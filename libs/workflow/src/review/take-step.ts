import { isDeepStrictEqual } from 'node:util';
import { type ReadRequisites, requisitesOf } from '@domain/orders';
import type { ReviewStepKind } from '@domain/review';
import {
  AuditEventEntity,
  type ItemState,
  type OrderDocumentEntity,
  type ReviewState,
  ReviewStepEntity,
  RoadmapItemEntity,
  saveItemStates,
} from '@storage';
import { Any, type EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { requisiteColumns } from '../orders/requisite-columns.js';
import { withoutThose } from '../rows/as-stored.js';
import { changeMeanings } from './name-meanings.js';
import type { OpenReview } from './open-review.js';
import { closeRooms, openRooms } from './rooms.js';

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
 * Brings the items of an order, the warnings of its reading, its requisites, how its reports are accepted and what its names
 * mean from one state to the next, and keeps the step, unless nothing changes by it. @throws Conflict `stale-name`
 */
export async function takeStep(manager: EntityManager, { order, reading }: OpenReview, step: NewStep): Promise<void> {
  const { kind, before, after, ofStep = null, actor, now } = step;
  const numbers = step.numbers ?? before.items.map(({ number }) => number);
  if (isDeepStrictEqual(before, after)) return;
  const staying = new Set(after.items.map(({ id }) => id));
  const gone = before.items.filter(({ id }) => !staying.has(id)).map(({ id }) => id);
  await manager.delete(RoadmapItemEntity, { id: Any(gone) });
  await closeRooms(manager, order.id, before.rooms ?? []);
  await openRooms(manager, order.id, after.rooms ?? []);
  await saveItemStates(manager, after.items);
  const warnings = [...withoutThose(reading.warnings, before.warnings), ...after.warnings];
  order.reading = { ...reading, ...after.requisites, warnings };
  if (after.acceptance !== undefined) order.acceptance = after.acceptance;
  if (hasRequisites(before) && hasRequisites(after)) await changeRequisites(manager, order, before, after, step);
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

type AboutRequisites = ReviewState & Required<Pick<ReviewState, 'requisites'>>;

function hasRequisites(state: ReviewState): state is AboutRequisites {
  return state.requisites !== undefined;
}

/** What stands beside the reading follows it; whoever asks the audit finds both states. */
async function changeRequisites(
  manager: EntityManager,
  order: OrderDocumentEntity,
  before: AboutRequisites,
  after: AboutRequisites,
  { actor, now }: Pick<NewStep, 'actor' | 'now'>,
): Promise<void> {
  if (order.reading !== null) Object.assign(order, requisiteColumns(order.reading));
  await manager.insert(AuditEventEntity, {
    at: now,
    actorId: actor.personId,
    action: 'requisites-corrected',
    subject: `order:${order.id}`,
    details: { ...changedRequisites(before.requisites, after.requisites), items: after.items.length },
  });
}

function changedRequisites(before: ReadRequisites, after: ReadRequisites): Record<string, string | null> {
  const [from, to] = [requisitesOf(before), requisitesOf(after)];
  const names = (Object.keys(to) as (keyof typeof to)[]).filter((name) => from[name] !== to[name]);
  return Object.fromEntries(
    names.flatMap(
      (name) =>
        [
          [`${name}Before`, from[name]],
          [name, to[name]],
        ] as const,
    ),
  );
}
