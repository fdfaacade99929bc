import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { mergedItem } from './review/merged-item.js';
import { openReview, type SeenItem, seenItems } from './review/open-review.js';
import { saveAssigned } from './review/save-assigned.js';
import { stateOf, takeStep } from './review/take-step.js';

/**
 * Makes one item of several: the uppermost takes the words of the others, which go. Rows of a table and clauses of an
 * order are not mixed. @throws NotFound, Conflict, BadInput `merge-too-few` or `merge-mixed`
 */
@Injectable()
export class MergeItems {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; items: readonly SeenItem[]; actor: ActingPerson }): Promise<void> {
    const { orderId, actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const review = await openReview(manager, orderId);
      const [upper, ...others] = (await seenItems(manager, orderId, input.items)).map(stateOf);
      if (upper === undefined || others.length === 0) throw new BadInput('merge-too-few', 'items');
      const before = [upper, ...others];
      if (before.some(({ source, part }) => source !== upper.source || part !== upper.part)) {
        throw new BadInput('merge-mixed', 'items');
      }
      const { item: merged, gone, come } = mergedItem(review, upper, others);
      await saveAssigned(manager, review, [merged]);
      await takeStep(manager, review, {
        kind: 'merge',
        before: { items: before, warnings: gone },
        after: { items: [merged], warnings: come },
        actor,
        now: this.clock.now(),
      });
    });
  }
}
