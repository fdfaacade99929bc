import { proposeDirectory } from '@domain/directory';
import type { Requisites } from '@domain/orders';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { saveProposedDirectory } from './directory/save-proposed.js';
import { openReview } from './review/open-review.js';
import { carriedMeanings } from './review/people-of-issuer.js';
import { partiesOfItems } from './review/save-assigned.js';
import { settleRequisites } from './review/settle-requisites.js';
import { takeStep } from './review/take-step.js';

/**
 * Corrects the requisites of an order at review: number, date, title, issuer, the plan's period, who controls and who
 * signed. Rows whose dates follow from them are read anew, except those whose dates a person has decided, and the remarks
 * are renewed, all in one transaction. The step can be taken back.
 * @throws Forbidden, NotFound, BadInput, Conflict `order-confirmed` or `stale-review`
 */
@Injectable()
export class CorrectRequisites {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    orderId: string;
    /** Of the order as the person saw it. */
    version: number;
    change: Partial<Requisites>;
    actor: ActingPerson;
  }): Promise<void> {
    const { orderId, version, change, actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const review = await openReview(manager, orderId);
      const { order } = review;
      if (order.version !== version) throw new Conflict('stale-review');
      const { before, after, items, from, to } = await settleRequisites(manager, review, change);
      const names = await carriedMeanings(manager, order, items, from.reading, to.reading);
      await takeStep(manager, review, {
        kind: 'requisites',
        before: { ...before, names: names.before },
        after: { ...after, names: names.after },
        actor,
        now: this.clock.now(),
      });
      // Whom they name can be given an address before the order is issued.
      await saveProposedDirectory(manager, order, proposeDirectory(to.reading, partiesOfItems(items)));
    });
  }
}
