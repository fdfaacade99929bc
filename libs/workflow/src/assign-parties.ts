import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { openReview, type SeenItem, seenItems } from './review/open-review.js';
import { reword } from './review/reword.js';
import { saveAssigned } from './review/save-assigned.js';
import { stateOf, takeStep } from './review/take-step.js';

/**
 * Gives several items to the same people and bodies at once; their words are read as a cell of the order would be.
 * @throws NotFound, Conflict `order-confirmed` or `stale-entry`
 */
@Injectable()
export class AssignParties {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    orderId: string;
    items: readonly SeenItem[];
    responsibleText: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, responsibleText, actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const review = await openReview(manager, orderId);
      const before = (await seenItems(manager, orderId, input.items)).map(stateOf);
      const changes = before.map((item) => reword(review, item, { responsibleText }));
      const after = changes.map(({ item }) => ({ ...item, carriedFrom: null }));
      await saveAssigned(manager, review, after);
      await takeStep(manager, review, {
        kind: 'assign',
        before: { items: before, warnings: changes.flatMap(({ gone }) => gone) },
        after: { items: after, warnings: changes.flatMap(({ come }) => come) },
        actor,
        now: this.clock.now(),
      });
    });
  }
}
