import type { Requisites } from '@domain/orders';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { seeReview } from './review/open-review.js';
import { type RequisitesEffect, requisitesInWords } from './review/requisites-effect.js';
import { settleRequisites } from './review/settle-requisites.js';

/**
 * Says what other requisites would do to the rows of an order under review and to its remarks, and changes nothing.
 * @throws Forbidden, NotFound, BadInput, Conflict `order-confirmed` or `stale-review`
 */
@Injectable()
export class PreviewRequisites {
  constructor(private readonly dataSource: DataSource) {}

  async run(input: {
    orderId: string;
    version: number;
    change: Partial<Requisites>;
    actor: ActingPerson;
    texts: Texts;
  }): Promise<RequisitesEffect> {
    const { orderId, version, change, actor, texts } = input;
    demand(actor, 'orders.confirm');
    // One moment of the database for the whole count.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const review = await seeReview(manager, orderId);
      if (review.order.version !== version) throw new Conflict('stale-review');
      return requisitesInWords(await settleRequisites(manager, review, change), review.order, texts);
    });
  }
}
