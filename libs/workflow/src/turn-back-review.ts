import { nextSteps } from '@domain/review';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ReviewStepEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { openReview } from './review/open-review.js';
import { historyOf } from './review/review-history.js';
import { saveAssigned } from './review/save-assigned.js';
import { takeStep } from './review/take-step.js';

/**
 * Takes the last step of a review back, or does the last one taken back anew. Nothing is lost by either: both are steps
 * of the history. @throws NotFound, Conflict `order-confirmed`, or `stale-review` where `stepId` is not the next one any more
 */
@Injectable()
export class TurnBackReview {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    orderId: string;
    direction: 'undo' | 'redo';
    stepId: string;
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, direction, stepId, actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const review = await openReview(manager, orderId);
      if (nextSteps(await historyOf(manager, orderId))[direction] !== stepId) throw new Conflict('stale-review');
      const { before, after } = await manager.findOneByOrFail(ReviewStepEntity, { id: stepId, orderId });
      const [from, to] = direction === 'undo' ? [after, before] : [before, after];
      await saveAssigned(manager, review, to.items);
      await takeStep(manager, review, {
        kind: direction,
        before: from,
        after: to,
        ofStep: stepId,
        actor,
        now: this.clock.now(),
      });
    });
  }
}
