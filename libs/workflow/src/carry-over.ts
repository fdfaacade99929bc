import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { carriedItem } from './orders/carried-item.js';
import { compareEditions, yearsApart } from './orders/edition-rows.js';
import { openOrder, openReview } from './review/open-review.js';
import { saveAssigned } from './review/save-assigned.js';
import { stateOf, takeStep } from './review/take-step.js';

/**
 * Takes over what the review of an earlier order decided about rows that have the same words here: next year's order, or
 * the same order in another file. Only those rows change, they say where the decision is from, and the step can be taken
 * back. @throws NotFound, Conflict `order-confirmed`
 */
@Injectable()
export class CarryOver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId: string; earlierId: string; actor: ActingPerson }): Promise<{ rows: number }> {
    const { orderId, earlierId, actor } = input;
    demand(actor, 'orders.confirm');
    if (earlierId === orderId) throw new NotFound('order', earlierId);
    return this.dataSource.transaction(async (manager) => {
      const later = await openReview(manager, orderId);
      const earlier = await openOrder(manager, earlierId);
      const years = yearsApart(earlier.order, later.order);
      const differences = await compareEditions(manager, earlier.order, later.order);
      const carried = differences.flatMap((one) => {
        const change = carriedItem(earlier, later, one, years);
        return change === null || one.after === null ? [] : [{ ...change, before: stateOf(one.after.item) }];
      });
      const after = carried.map(({ item }) => item);
      await saveAssigned(manager, later, after);
      await takeStep(manager, later, {
        kind: 'carry_over',
        before: { items: carried.map(({ before }) => before), warnings: carried.flatMap(({ gone }) => gone) },
        after: { items: after, warnings: carried.flatMap(({ come }) => come) },
        actor,
        now: this.clock.now(),
      });
      return { rows: carried.length };
    });
  }
}
