import type { Acceptance } from '@domain/orders';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { openReview } from './review/open-review.js';
import { takeStep } from './review/take-step.js';

/**
 * Says how reports on the rows of an order under review are to be accepted, instead of what its line of control proposes. The
 * step can be taken back. @throws Forbidden, NotFound, Conflict `order-confirmed`
 */
@Injectable()
export class ChooseAcceptance {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; acceptance: Acceptance; actor: ActingPerson }): Promise<void> {
    const { orderId, acceptance, actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const review = await openReview(manager, orderId);
      const nothing = { items: [], warnings: [] };
      await takeStep(manager, review, {
        kind: 'acceptance',
        before: { ...nothing, acceptance: review.order.acceptance },
        after: { ...nothing, acceptance },
        actor,
        now: this.clock.now(),
      });
    });
  }
}
