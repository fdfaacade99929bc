import { randomUUID } from 'node:crypto';
import type { RowWords } from '@domain/review';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { type ItemState, RoadmapItemEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { openReview, seenItems } from './review/open-review.js';
import { reword } from './review/reword.js';
import { saveAssigned } from './review/save-assigned.js';
import { stateOf, takeStep } from './review/take-step.js';

/**
 * Cuts an item of several duties into an item for each. The first keeps the number, the others are `1.2/2`, `1.2/3`, …
 * so that every row still shows where it came from. @throws NotFound, Conflict, BadInput `split-too-few` or `title-missing`
 */
@Injectable()
export class SplitItem {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    orderId: string;
    itemId: string;
    version: number;
    parts: readonly RowWords[];
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, itemId, version, parts, actor } = input;
    demand(actor, 'orders.confirm');
    if (parts.length < 2) throw new BadInput('split-too-few', 'parts');
    await this.dataSource.transaction(async (manager) => {
      const review = await openReview(manager, orderId);
      const before = (await seenItems(manager, orderId, [{ id: itemId, version }])).map(stateOf);
      const changes = await Promise.all(
        before.map(async (item) => {
          const numbers = await freeNumbers(manager, item, parts.length - 1);
          const pieces = [item, ...numbers.map((number, at) => pieceOf(item, number, at + 1))];
          return pieces.map((piece, at) => reword(review, piece, parts[at] ?? {}));
        }),
      );
      const after = changes.flat().map(({ item }) => item);
      await saveAssigned(manager, review, after);
      await takeStep(manager, review, {
        kind: 'split',
        // What was said of the whole row's words goes once, with the part that stands in its place.
        before: { items: before, warnings: changes.flatMap(([first]) => first?.gone ?? []) },
        after: {
          items: after,
          warnings: changes.flat().flatMap(({ come }) => come),
          rooms: before.map(({ position }) => ({ below: position, by: parts.length - 1 })),
        },
        actor,
        now: this.clock.now(),
      });
    });
  }
}

function pieceOf(item: ItemState, number: string, below: number): ItemState {
  return { ...item, id: randomUUID(), number, position: item.position + below, reading: { ...item.reading, number } };
}

/** The next numbers `1.2/2`, `1.2/3`, … that no item of the order has. */
async function freeNumbers(manager: EntityManager, item: ItemState, count: number): Promise<string[]> {
  const { orderId, source, part } = item;
  const items = await manager.find(RoadmapItemEntity, {
    where: { orderId, source, part },
    select: { id: true, number: true },
  });
  const taken = new Set(items.map(({ number }) => number));
  const root = item.number.replace(/\/\d+$/, '');
  const free: string[] = [];
  for (let at = 2; free.length < count; at += 1) if (!taken.has(`${root}/${at}`)) free.push(`${root}/${at}`);
  return free;
}
