import type { RoadmapDemandKind } from '@domain/roadmaps';
import { russian } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  AuditEventEntity,
  ChildRoadmapEntity,
  OrderDocumentEntity,
  OrganisationEntity,
  RoadmapDemandEntity,
  RoadmapItemEntity,
} from '@storage';
import { Any, DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { bodiesToChoose, demandAmong, namingOf } from './directory/naming.js';
import { askForRoadmaps, stopAsking } from './roadmaps/ask-for-roadmaps.js';

/**
 * Says of whom a row demands roadmaps, or whose it watches, in place of what was said before; that it asks for nothing is
 * an answer too. Of an issued order everybody who owes one gets his task at once, and who does not any more loses it.
 * @throws NotFound, BadInput `roadmaps-of-nobody`, Conflict `roadmaps-opened` where one of those no longer asked has begun
 */
@Injectable()
export class DemandRoadmaps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    orderId: string;
    itemId: string;
    kind: RoadmapDemandKind | 'none';
    bodyIds: readonly string[];
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, itemId, kind, actor } = input;
    demand(actor, 'orders.confirm');
    const ofIds = kind === 'none' ? [] : [...new Set(input.bodyIds)];
    if (kind !== 'none' && ofIds.length === 0) throw new BadInput('roadmaps-of-nobody', 'bodyIds');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const where = { id: orderId };
      const order = await manager.findOneOrFail(OrderDocumentEntity, { where, lock: { mode: 'pessimistic_write' } });
      const item = await manager.findOneBy(RoadmapItemEntity, { id: itemId, orderId, dropped: false });
      if (item === null) throw new NotFound('item', itemId);
      const names = await namesOf(manager, ofIds);
      const before = await manager.findOneBy(RoadmapDemandEntity, { itemId });
      const newIds = ofIds.filter((id) => before?.ofIds.includes(id) !== true);
      await demandNameable(manager, order, newIds, actor);
      await manager.save(RoadmapDemandEntity, { itemId, orderId, kind, ofIds, at: now, saidBy: actor.personId });
      if (order.state === 'confirmed') {
        const asked = kind === 'make' ? ofIds : [];
        const gone = before?.kind === 'make' ? before.ofIds.filter((id) => !asked.includes(id)) : [];
        if (gone.length > 0) await release(manager, itemId, gone, { actor, now });
        await askForRoadmaps(manager, order, { actor, now });
      }
      await manager.insert(AuditEventEntity, {
        at: now,
        actorId: actor.personId,
        action: 'roadmaps-demanded',
        subject: `order:${orderId}`,
        details: { row: item.number, kind, of: names.join(', ') },
      });
    });
  }
}

/** @throws NotFound for a body the order may not name, as for one the directory has not */
async function demandNameable(
  manager: EntityManager,
  order: OrderDocumentEntity,
  ids: readonly string[],
  actor: ActingPerson,
): Promise<void> {
  const among = await bodiesToChoose(manager, await namingOf(manager, order, order.issuer ?? ''), actor);
  for (const id of ids) await demandAmong(manager, among, id);
}

/** @throws NotFound for a body the directory has not */
async function namesOf(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
  const found = await manager.findBy(OrganisationEntity, { id: Any([...ids]) });
  const known = new Map(found.map(({ id, name }) => [id, name]));
  return ids.map((id) => {
    const name = known.get(id);
    if (name === undefined) throw new NotFound('organisation', id);
    return name;
  });
}

/** @throws Conflict `roadmaps-opened` */
async function release(
  manager: EntityManager,
  itemId: string,
  bodyIds: readonly string[],
  by: { readonly actor: ActingPerson; readonly now: Date },
): Promise<void> {
  const count = await manager.countBy(ChildRoadmapEntity, { itemId });
  if (count > 0) throw new Conflict('roadmaps-opened', { count });
  await stopAsking(manager, itemId, bodyIds, { ...by, reason: russian.say('review.roadmaps-not-demanded') });
}
