import type { PlanDate } from '@domain/deadlines';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { type AttachedFile, layFiles } from './files/keep-files.js';
import { demandPlanDates, takePlanOfItem } from './orders/plan-of-item.js';
import { openOrder, seenItems } from './review/open-review.js';

/**
 * Gives an item whose dates another document sets the dates of that document, with or without its file. Before the order
 * is confirmed this is a step of its review; after that the dates become tasks at once, in the same transaction.
 * @throws NotFound, Conflict `stale-entry` or `plan-not-awaited`, BadInput `plan-without-dates` or `dates-reversed`
 */
@Injectable()
export class AttachPlan {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async run(input: {
    orderId: string;
    itemId: string;
    version: number;
    /** What the plan is called. */
    name: string;
    dates: readonly PlanDate[];
    file: AttachedFile | null;
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, itemId, version, actor } = input;
    demand(actor, 'orders.confirm');
    demandPlanDates(input.dates);
    const now = this.clock.now();
    const laid = await layFiles(this.store, input.file === null ? [] : [input.file]);
    await this.dataSource.transaction(async (manager) => {
      const review = await openOrder(manager, orderId);
      for (const item of await seenItems(manager, orderId, [{ id: itemId, version }]))
        await takePlanOfItem(manager, this.store, review, item, { ...input, laid, now });
    });
  }
}
