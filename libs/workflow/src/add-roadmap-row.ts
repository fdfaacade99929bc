import type { RowWords } from '@domain/review';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { type GivenRow, OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { changeTasks } from './orders/change-tasks.js';
import { saveAssigned } from './review/save-assigned.js';
import { takeStep } from './review/take-step.js';
import { inheritedRow } from './roadmaps/inherited-rows.js';
import { newRow, type WordsOfRow } from './roadmaps/new-row.js';
import { openRoadmap } from './roadmaps/open-roadmap.js';
import { saveInherited } from './roadmaps/save-inherited.js';

/** A row above that is taken over now, or words of the body's own. */
export type RowToAdd = { readonly fromItemId: string } | ({ readonly number: string } & RowWords);

/**
 * Adds a row to a child roadmap. In a draft it is a step of the review that can be taken back; in an approved one it becomes
 * tasks at once, as a row of a new edition does.
 * @throws NotFound, Conflict `not-a-child-roadmap`, BadInput `title-missing`, `number-missing` or `row-taken-over`
 */
@Injectable()
export class AddRoadmapRow {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; row: RowToAdd; actor: ActingPerson }): Promise<void> {
    const { orderId, row, actor } = input;
    demand(actor, 'orders.confirm');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { review, body } = await openRoadmap(manager, orderId);
      const { above, words } =
        'fromItemId' in row
          ? await rowAbove(manager, orderId, row.fromItemId)
          : { above: null, words: wordsGiven(row) };
      const rows = await manager.find(RoadmapItemEntity, {
        where: { orderId, source: 'table' },
        order: { position: 'ASC' },
      });
      const added = newRow(review, rows, body, words);
      await saveAssigned(manager, review, [added.item]);
      await takeStep(manager, review, {
        kind: 'add',
        numbers: [added.item.number],
        before: { items: [], warnings: [...added.gone] },
        after: { items: [added.item], warnings: [...added.come], rooms: [...added.rooms] },
        ...{ actor, now },
      });
      if (above !== null) {
        await saveInherited(manager, orderId, above.fromItemId, { given: above.given, itemId: added.item.id });
      }
      if (review.order.state !== 'confirmed') return;
      const item = await manager.findOneByOrFail(RoadmapItemEntity, { id: added.item.id });
      const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
      await changeTasks(manager, { order, item, rules: review.rules, change: 'add', actor, now });
    });
  }
}

interface FromAbove {
  readonly above: { readonly fromItemId: string; readonly given: GivenRow };
  readonly words: WordsOfRow;
}

/** @throws NotFound, BadInput `row-taken-over` */
async function rowAbove(manager: EntityManager, orderId: string, fromItemId: string): Promise<FromAbove> {
  const { isTaken, now, given } = await inheritedRow(manager, orderId, fromItemId);
  if (isTaken) throw new BadInput('row-taken-over', 'fromItemId', { number: given.number });
  const present = now ?? given;
  const { number, title, deadlineText, expectedResult } = present;
  const words = { number, title, deadlineText, expectedResult, responsibleText: null };
  const section = await headingAbove(manager, fromItemId);
  return { above: { fromItemId, given: present }, words: { ...words, section } };
}

async function headingAbove(manager: EntityManager, itemId: string): Promise<string | null> {
  const [found] = await manager.query<{ title: string | null }[]>(
    `select above.reading->'sections'->item.section_index->>'title' as title
     from roadmap_item item join order_document above on above.id = item.order_id where item.id = $1`,
    [itemId],
  );
  return found?.title ?? null;
}

/** @throws BadInput `number-missing` */
function wordsGiven({ number, ...words }: { readonly number: string } & RowWords): WordsOfRow {
  if (number.trim() === '') throw new BadInput('number-missing', 'number');
  return { ...words, number: number.trim(), section: null };
}
