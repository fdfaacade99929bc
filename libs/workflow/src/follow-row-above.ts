import type { RowWords } from '@domain/review';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { changeTasks } from './orders/change-tasks.js';
import { type Reworded, reword } from './review/reword.js';
import { stateOf, takeStep } from './review/take-step.js';
import { digestOf } from './roadmaps/digest-of.js';
import { inheritedRow, type RowTakenOver } from './roadmaps/inherited-rows.js';
import { type OpenRoadmap, openRoadmap } from './roadmaps/open-roadmap.js';
import { saveInherited } from './roadmaps/save-inherited.js';

/**
 * Decides what a change of a row above means for a child roadmap: its words are taken, in a draft as a correction, in an
 * approved one as by a new edition; or the row stays as it is. Either way the change is not shown again.
 * @throws NotFound, Conflict `not-a-child-roadmap` or `stale-row-above` where the row above is not as the person saw it
 */
@Injectable()
export class FollowRowAbove {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    orderId: string;
    fromItemId: string;
    /** Of what the person saw above. */
    seen: string;
    take: boolean;
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, fromItemId, seen, take, actor } = input;
    demand(actor, 'orders.confirm');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const roadmap = await openRoadmap(manager, orderId);
      const row = await inheritedRow(manager, orderId, fromItemId);
      if (row.now === null || digestOf(row.now) !== seen) throw new Conflict('stale-row-above', { number: row.number });
      if (take && row.itemId !== null) await takeWords(manager, roadmap, row.itemId, row, { actor, now });
      await saveInherited(manager, orderId, fromItemId, { given: row.now });
      await manager.insert(AuditEventEntity, {
        at: now,
        actorId: actor.personId,
        action: take ? 'row-above-followed' : 'row-above-not-followed',
        subject: `order:${orderId}`,
        details: { row: row.number, fields: row.changed.join(', ') },
      });
    });
  }
}

async function takeWords(
  manager: EntityManager,
  { review }: OpenRoadmap,
  itemId: string,
  { now: above, changed }: RowTakenOver,
  { actor, now }: { readonly actor: ActingPerson; readonly now: Date },
): Promise<void> {
  const words: Partial<RowWords> = Object.fromEntries(changed.map((field) => [field, above?.[field] ?? null]));
  const before = await manager.findOneByOrFail(RoadmapItemEntity, { id: itemId });
  const { item, gone, come }: Reworded = reword(review, stateOf(before), words);
  const isIssued = review.order.state === 'confirmed';
  await takeStep(manager, review, {
    kind: isIssued ? 'edition' : 'correct',
    before: { items: [stateOf(before)], warnings: [...gone] },
    after: { items: [item], warnings: [...come] },
    ...{ actor, now },
  });
  if (!isIssued) return;
  const saved = await manager.findOneByOrFail(RoadmapItemEntity, { id: itemId });
  const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: review.order.id });
  const change = changed.includes('deadlineText') ? 'dates' : changed.includes('title') ? 'title' : 'none';
  await changeTasks(manager, { order, item: saved, rules: review.rules, change, actor, now });
}
