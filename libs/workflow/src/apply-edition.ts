import type { Warning } from '@domain/deadlines';
import { proposeDirectory } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  AttachedPlanEntity,
  AuditEventEntity,
  OrderDocumentEntity,
  OrderEditionEntity,
  RoadmapItemEntity,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { saveProposedDirectory } from './directory/save-proposed.js';
import { changeTasks } from './orders/change-tasks.js';
import { type EditedItem, editedItem } from './orders/edited-item.js';
import { compareEditions, countDifferences, type EditionCounts } from './orders/edition-rows.js';
import { type EditedRow, editionWarnings } from './orders/edition-warnings.js';
import { issuedTwin } from './orders/issued-twin.js';
import { type OpenReview, openOrder } from './review/open-review.js';
import { takeRequisitesOf } from './review/requisites-by-hand.js';
import { partiesOfItems } from './review/save-assigned.js';
import { takeStep } from './review/take-step.js';
import { askForRoadmaps } from './roadmaps/ask-for-roadmaps.js';
import { demandRowsSettled } from './roadmaps/inherited-rows.js';

/**
 * Brings an issued order to a changed file of it: rows the file adds become items with tasks, rows it leaves out are
 * dropped and their open tasks cancelled, rows it changes change in what differs. Items and tasks of other rows stay as
 * they are. The changed file takes the place of the one before, whose bytes are kept. One transaction.
 * @throws NotFound, Conflict `edition-of-nothing` where no issued order has the same number, date and issuer, or
 * `roadmap-rows-open` where a child roadmap would leave out a row it took over and nobody said why
 */
@Injectable()
export class ApplyEdition {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; actor: ActingPerson }): Promise<{ orderId: string } & EditionCounts> {
    demand(input.actor, 'orders.confirm');
    return this.dataSource.transaction(async (manager) => {
      const now = this.clock.now();
      const asRead = await openOrder(manager, input.orderId);
      const issuedId = await issuedTwin(manager, input.orderId, input.actor, 'manage');
      if (asRead.order.state !== 'read' || issuedId === null) throw new Conflict('edition-of-nothing');
      const issued = await openOrder(manager, issuedId);
      const edition = await takeRequisitesOf(manager, issued, asRead, { ...input, now });
      const differences = await compareEditions(manager, issued.order, edition, { sameWordsOnly: false });
      const counts = countDifferences(differences);
      const rows = differences.flatMap((one, place): EditedRow[] => {
        const edited = editedItem(one, issuedId, place);
        return edited === null ? [] : [{ ...one, edited }];
      });
      const edited = rows.map((row) => row.edited);
      // The reading of the issued order goes with its file: what it was warned of is asked before.
      const warnings = editionWarnings(issued, edition, rows);
      await takePlace(manager, issued.order, edition.order, edited, { ...input, counts, now });
      await this.saveItems(manager, issued, edition, rows, { ...input, warnings, now });
      return { orderId: issuedId, ...counts };
    });
  }

  private async saveItems(
    manager: EntityManager,
    issued: OpenReview,
    edition: OpenReview,
    rows: readonly EditedRow[],
    { warnings, actor, now }: { warnings: readonly Warning[]; actor: ActingPerson; now: Date },
  ): Promise<void> {
    const { order, rules } = issued;
    const after = rows.map(({ edited }) => edited.item);
    await saveProposedDirectory(manager, order, proposeDirectory(edition.reading, partiesOfItems(after)));
    const before = rows.flatMap((one) => (one.before === null ? [] : [one.before.item]));
    // All rows may stand elsewhere now; the step is about those the file changes.
    const numbers = rows.filter(({ kind }) => kind !== 'same').map(({ edited }) => edited.item.number);
    const step = { kind: 'edition' as const, numbers, actor, now };
    await takeStep(
      manager,
      { order, rules, reading: { ...edition.reading, warnings: [] } },
      { ...step, before: { items: before, warnings: [] }, after: { items: after, warnings } },
    );
    for (const {
      edited: { item, change },
    } of rows) {
      const saved = await manager.findOneByOrFail(RoadmapItemEntity, { id: item.id });
      await changeTasks(manager, { order, item: saved, rules, change, actor, now });
    }
    await askForRoadmaps(manager, order, { actor, now });
    await demandRowsSettled(manager, order.id);
  }
}

/** The changed file stands in place of the one before; the order it came as is no more. */
async function takePlace(
  manager: EntityManager,
  issued: OrderDocumentEntity,
  edition: OrderDocumentEntity,
  edited: readonly EditedItem[],
  { actor, counts, now }: { actor: ActingPerson; counts: EditionCounts; now: Date },
): Promise<void> {
  const { fileId, fileSha256 } = issued;
  for (const { item, laterId } of edited) {
    await manager.update(AttachedPlanEntity, { itemId: laterId ?? item.id }, { orderId: issued.id, itemId: item.id });
  }
  await manager.delete(OrderDocumentEntity, { id: edition.id });
  // Rows may trade their numbers, which are unique: all step aside first.
  await manager.increment(RoadmapItemEntity, { orderId: issued.id }, 'numberOccurrence', STEP_ASIDE);
  const { title, periodStart, periodEnd, sourceDocument } = edition;
  Object.assign(issued, {
    ...{ title, periodStart, periodEnd, sourceDocument },
    fileId: edition.fileId,
    fileSha256: edition.fileSha256,
  });
  await manager.save(issued);
  const replaced = { orderId: issued.id, fileId, fileSha256, replacedAt: now, actorId: actor.personId, counts };
  await manager.insert(OrderEditionEntity, replaced);
  await manager.insert(AuditEventEntity, {
    at: now,
    actorId: actor.personId,
    action: 'edition-applied',
    subject: `order:${issued.id}`,
    details: { ...counts, sha256: edition.fileSha256 },
  });
}

/** More than an order has rows of one number. */
const STEP_ASIDE = 10_000;
